package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.DateSpan;
import org.mandateledger.time.HistoricalDate;

/**
 * Draws operations on a line of time, as SVG: no scripts, no fonts or images from elsewhere, colours for a light and a
 * dark page, text escaped. The same knowledge gives the same bytes.
 *
 * <p>One instance reads each operation once and may be asked for any number of drawings of the same knowledge, by one
 * thread at a time.
 */
public final class Drawings {
    private final Setting setting;
    private final Knowledge known;
    private final Map<String, Optional<Lane>> lanes = new HashMap<>();
    private Optional<Map<String, List<SupportLane>>> received = Optional.empty();

    /** Drawings that stand alone. */
    public Drawings(Knowledge known) {
        this(Setting.ALONE, known);
    }

    private Drawings(Setting setting, Knowledge known) {
        this.setting = setting;
        this.known = known;
    }

    /** Drawings to be put into a page that links to the {@link #sheet}. */
    public static Drawings inPage(Knowledge known) {
        return new Drawings(Setting.IN_PAGE, known);
    }

    /** The style sheet for every drawing in a page, of any kind: for light and dark screens, and for paper. */
    public static String sheet() {
        return Style.inPage();
    }

    /** One operation, or several beneath each other in the order given; ids that nothing is known of are passed over. */
    public String svg(List<String> operations) {
        return svg(operations, Optional.empty());
    }

    /** @param window the days to show; empty: from the first to the last that have anything to show */
    public String svg(List<String> operations, Optional<DateSpan> window) {
        Map<String, Lane> shown = new LinkedHashMap<>();
        operations.forEach(id -> lane(id).ifPresent(lane -> shown.put(id, lane)));
        return new Page(setting, shown, receivedFromOutside(shown), this::namesThen, window, predecessors(shown)).svg();
    }

    private Optional<Lane> lane(String id) {
        Optional<Lane> held = lanes.get(id);
        if (held == null) {
            held = Lane.of(id, known);
            lanes.put(id, held);
        }
        return held;
    }

    private String namesThen(String id, LocalDate from, LocalDate to) {
        return lane(id).map(lane -> lane.calledFrom(from, to)).orElse(id);
    }

    private Map<String, List<SupportLane>> receivedFromOutside(Map<String, Lane> shown) {
        if (received.isEmpty()) {
            received = Optional.of(allReceived());
        }
        Map<String, List<SupportLane>> outside = new TreeMap<>();
        shown.keySet()
                .forEach(id -> outside.put(
                        id,
                        received.get().getOrDefault(id, List.of()).stream()
                                .filter(support -> !shown.containsKey(support.giver()))
                                .toList()));
        return outside;
    }

    private Map<String, List<SupportLane>> allReceived() {
        Map<String, List<SupportLane>> all = new HashMap<>();
        known.operations().stream()
                .sorted()
                .flatMap(id -> lane(id).stream())
                .forEach(giver -> giver.supports()
                        .forEach(support -> support.to()
                                .operation()
                                .ifPresent(to -> all.merge(to, List.of(support), Drawings::joined))));
        return all;
    }

    /** Acronyms of whom each followed. */
    private Map<String, List<String>> predecessors(Map<String, Lane> shown) {
        Map<String, List<String>> all = new HashMap<>();
        known.operations().stream()
                .sorted()
                .flatMap(id -> lane(id).stream())
                .forEach(earlier -> earlier.operation()
                        .successions()
                        .forEach(it -> all.merge(
                                it.value().successor(),
                                List.of(calledAt(earlier, it.value().on())),
                                Drawings::joined)));
        all.keySet().retainAll(shown.keySet());
        return all;
    }

    private static String calledAt(Lane lane, HistoricalDate day) {
        return lane.calledFrom(day.earliest(), Days.after(day.earliest()));
    }

    private static <T> List<T> joined(List<T> one, List<T> other) {
        return Stream.concat(one.stream(), other.stream()).distinct().toList();
    }

    static Scale scale(Map<String, Lane> shown, Optional<DateSpan> window) {
        LocalDate first =
                shown.values().stream().map(Lane::first).reduce(Days::earlier).orElse(LocalDate.EPOCH);
        LocalDate last =
                shown.values().stream().map(Lane::last).reduce(Days::later).orElse(first);
        long span = Math.max(120, last.toEpochDay() - first.toEpochDay());
        LocalDate from = first.minusDays(span / 60 + 8);
        LocalDate to = last.plusDays(span / 30 + 12);
        DateSpan all = window.filter(it -> !it.isEmpty()
                        && !it.from().equals(LocalDate.MIN)
                        && !it.to().equals(LocalDate.MAX))
                .orElse(new DateSpan(from, to));
        return new Scale(all.from(), all.to(), Canvas.LEFT, Canvas.RIGHT);
    }
}
