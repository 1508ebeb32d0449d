package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.DateSpan;
import org.mandateledger.time.HistoricalDate;

/** The lanes of all operations known, each read once; any number of threads may ask for them. */
final class KnownLanes {
    private final Knowledge known;
    private final Map<String, Optional<Lane>> lanes = new ConcurrentHashMap<>();
    private volatile Optional<Map<String, List<SupportLane>>> received = Optional.empty();

    KnownLanes(Knowledge known) {
        this.known = known;
    }

    Optional<Lane> lane(String id) {
        return lanes.computeIfAbsent(id, it -> Lane.of(it, known));
    }

    /** By id. */
    List<Lane> all() {
        return known.operations().stream()
                .sorted()
                .flatMap(id -> lane(id).stream())
                .toList();
    }

    String namesThen(String id, LocalDate from, LocalDate to) {
        return lane(id).map(lane -> lane.calledFrom(from, to)).orElse(id);
    }

    /** From the first day on which an operation is there to the last on which anything is known of one. */
    DateSpan days() {
        LocalDate last = all().stream().map(Lane::horizon).reduce(Days::later).orElse(LocalDate.EPOCH);
        LocalDate first = all().stream()
                .flatMap(lane -> lane.life().stream())
                .map(Extent::from)
                .filter(day -> !day.equals(LocalDate.MIN))
                .reduce(Days::earlier)
                .orElse(last);
        return new DateSpan(first, Days.after(last));
    }

    /** What each of these is given by operations that are not among them. */
    Map<String, List<SupportLane>> receivedFromOutside(Collection<String> shown) {
        Map<String, List<SupportLane>> all = received.orElseGet(this::allReceived);
        received = Optional.of(all);
        Map<String, List<SupportLane>> outside = new TreeMap<>();
        shown.forEach(id -> outside.put(
                id,
                all.getOrDefault(id, List.of()).stream()
                        .filter(support -> !shown.contains(support.giver()))
                        .toList()));
        return outside;
    }

    private Map<String, List<SupportLane>> allReceived() {
        Map<String, List<SupportLane>> all = new HashMap<>();
        all().forEach(giver -> giver.supports()
                .forEach(support ->
                        support.to().operation().ifPresent(to -> all.merge(to, List.of(support), KnownLanes::joined))));
        return all;
    }

    /** Acronyms of whom each of these followed. */
    Map<String, List<String>> predecessors(Collection<String> shown) {
        Map<String, List<String>> all = new HashMap<>();
        all().forEach(earlier -> earlier.operation()
                .successions()
                .forEach(it -> all.merge(
                        it.value().successor(),
                        List.of(calledAt(earlier, it.value().on())),
                        KnownLanes::joined)));
        all.keySet().retainAll(shown);
        return all;
    }

    private static String calledAt(Lane lane, HistoricalDate day) {
        return lane.calledFrom(day.earliest(), Days.after(day.earliest()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }
}
