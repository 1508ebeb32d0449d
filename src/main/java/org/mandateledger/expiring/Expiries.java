package org.mandateledger.expiring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;

/** Sorts the terms by what becomes of them in a window of days. A term that may expire in it counts as expiring. */
record Expiries(List<Expiry> expiring, List<Expiry> lapsed) {
    private static final Comparator<Expiry> SOONEST = Comparator.comparingLong(Expiry::daysLeft)
            .thenComparing(Expiry::operation)
            .thenComparing(Expiry::strand);

    /** Of two readings of a term the one by which it still runs is told; of two such, the earlier. */
    private static final Comparator<Ending> TOLD_FIRST = Comparator.comparing(Ending::hasLapsed);

    static Expiries of(LocalDate from, LocalDate to, Knowledge known) {
        Map<String, Ending> early = Terms.in(World.on(from, Reading.EARLIEST, known), known);
        Map<String, Ending> late = Terms.in(World.on(from, Reading.LATEST, known), known);
        Set<String> keys = new TreeSet<>(early.keySet());
        keys.addAll(late.keySet());
        List<Expiry> expiring = new ArrayList<>();
        List<Expiry> lapsed = new ArrayList<>();
        for (String key : keys) {
            List<Ending> readings = readings(key, early, late);
            readings.stream()
                    .filter(term -> term.mayFallBetween(from, to))
                    .min(TOLD_FIRST)
                    .map(Ending::expiry)
                    .ifPresentOrElse(expiring::add, () -> {
                        if (readings.stream().allMatch(Ending::hasLapsed)) {
                            lapsed.add(readings.getFirst().expiry());
                        }
                    });
        }
        expiring.sort(SOONEST);
        lapsed.sort(SOONEST.reversed());
        return new Expiries(List.copyOf(expiring), List.copyOf(lapsed));
    }

    private static List<Ending> readings(String key, Map<String, Ending> early, Map<String, Ending> late) {
        List<Ending> distinct = Stream.of(early, late)
                .filter(reading -> reading.containsKey(key))
                .map(reading -> reading.get(key))
                .distinct()
                .toList();
        boolean certain = distinct.size() == 1 && early.containsKey(key) && late.containsKey(key);
        return certain
                ? distinct
                : distinct.stream()
                        .map(it -> new Ending(it.expiry().doubted(), it.lastDay()))
                        .toList();
    }
}
