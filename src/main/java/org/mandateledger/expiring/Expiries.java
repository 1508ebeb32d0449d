package org.mandateledger.expiring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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

    static Expiries of(LocalDate from, LocalDate to, Knowledge known) {
        Map<String, Expiry> early = Terms.in(World.on(from, Reading.EARLIEST, known), known);
        Map<String, Expiry> late = Terms.in(World.on(from, Reading.LATEST, known), known);
        Set<String> keys = new TreeSet<>(early.keySet());
        keys.addAll(late.keySet());
        long window = ChronoUnit.DAYS.between(from, to);
        List<Expiry> expiring = new ArrayList<>();
        List<Expiry> lapsed = new ArrayList<>();
        for (String key : keys) {
            List<Expiry> readings = readings(key, early, late);
            readings.stream()
                    .filter(term -> !term.hasLapsed() && term.daysLeft() <= window)
                    .findFirst()
                    .ifPresentOrElse(expiring::add, () -> {
                        if (readings.stream().allMatch(Expiry::hasLapsed)) {
                            lapsed.add(readings.getFirst());
                        }
                    });
        }
        expiring.sort(SOONEST);
        lapsed.sort(SOONEST.reversed());
        return new Expiries(List.copyOf(expiring), List.copyOf(lapsed));
    }

    private static List<Expiry> readings(String key, Map<String, Expiry> early, Map<String, Expiry> late) {
        List<Expiry> distinct = Stream.of(early, late)
                .filter(reading -> reading.containsKey(key))
                .map(reading -> reading.get(key))
                .distinct()
                .toList();
        boolean certain = distinct.size() == 1 && early.containsKey(key) && late.containsKey(key);
        return certain ? distinct : distinct.stream().map(Expiry::doubted).toList();
    }
}
