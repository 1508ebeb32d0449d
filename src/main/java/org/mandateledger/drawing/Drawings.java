package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.Fact.Category;
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
        Optional<DateSpan> cut = window.filter(it ->
                !it.isEmpty() && !it.from().equals(LocalDate.MIN) && !it.to().equals(LocalDate.MAX));
        Map<String, Lane> shown = new LinkedHashMap<>();
        operations.forEach(id ->
                lane(id).ifPresent(lane -> shown.put(id, cut.map(lane::within).orElse(lane))));
        Map<String, List<SupportLane>> outside = receivedFromOutside(shown);
        cut.ifPresent(it -> outside.replaceAll((_, supports) -> SupportLane.within(it, supports)));
        return new Page(setting, shown, outside, this::namesThen, cut, predecessors(shown)).svg();
    }

    /**
     * Many operations, a thin row each.
     *
     * @param groups ids by the heading that they stand under, in order; an empty heading is left out
     * @param asked a day to mark
     */
    public String lanes(Map<String, List<String>> groups, Optional<LocalDate> asked) {
        Map<String, List<Lane>> shown = new LinkedHashMap<>();
        groups.forEach((heading, ids) ->
                shown.put(heading, ids.stream().flatMap(id -> lane(id).stream()).toList()));
        return new Lanes(shown, asked).svg(setting);
    }

    /** The tasks of one operation over time; empty for one that nothing is known of. */
    public Optional<String> tasks(String operation, Optional<LocalDate> asked) {
        return lane(operation).map(lane -> {
            List<Frame> frames = Frame.of(operation, known);
            Map<String, String> symbols = new HashMap<>();
            known.history(operation)
                    .forEach(placed ->
                            placed.event().instrument().ifPresent(it -> symbols.put(placed.id(), it.symbol())));
            Map<String, String> labels = Taxonomy.published().tasks().stream()
                    .collect(Collectors.toMap(Taxonomy.Task::id, Taxonomy.Task::label));
            return new TaskGrid(lane, TaskSpan.of(frames, lane.closed()), labels, symbols).svg(setting, asked);
        });
    }

    /** The authorised strength of one operation, large; empty for one that nothing is known of. */
    public Optional<String> strength(String operation, Optional<LocalDate> asked) {
        return lane(operation).map(lane -> {
            List<Frame> frames = Frame.of(operation, known);
            Map<Category, List<Step>> beside = new EnumMap<>(Category.class);
            EnumSet.complementOf(EnumSet.of(Category.POLICE))
                    .forEach(category -> beside.put(category, lane.strength(category, frames)));
            beside.values().removeIf(List::isEmpty);
            return new StrengthChart(lane, beside).svg(setting, asked);
        });
    }

    /**
     * Support on the line of time: the operations that give or receive it, with all that support and succession tie to
     * them.
     *
     * @param about ids of operations in whose worlds it is drawn; none: wherever any support is known
     * @param asked the day on which what is in effect stands out
     */
    public String supports(Collection<String> about, LocalDate asked) {
        List<Lane> all = all();
        List<String> givers = all.stream()
                .filter(lane -> !lane.supports().isEmpty())
                .map(Lane::id)
                .toList();
        List<SupportWorld> worlds = SupportWorld.of(about.isEmpty() ? givers : about, all);
        Map<String, Lane> shown = new LinkedHashMap<>();
        worlds.forEach(world -> world.members().forEach(id -> lane(id).ifPresent(lane -> shown.put(id, lane))));
        return new SupportNetwork(worlds, shown, this::namesThen, asked).svg(setting);
    }

    /** How many operations were active, small enough for a slider from the first to the last of the {@link #days}. */
    public String strip(LocalDate asked) {
        return new Strip(all(), days(), asked).svg(setting);
    }

    /** From the first day on which an operation is there to the last on which anything is known of one. */
    public DateSpan days() {
        LocalDate last = all().stream().map(Lane::horizon).reduce(Days::later).orElse(LocalDate.EPOCH);
        LocalDate first = all().stream()
                .flatMap(lane -> lane.life().stream())
                .map(Extent::from)
                .filter(day -> !day.equals(LocalDate.MIN))
                .reduce(Days::earlier)
                .orElse(last);
        return new DateSpan(first, Days.after(last));
    }

    private List<Lane> all() {
        return known.operations().stream()
                .sorted()
                .flatMap(id -> lane(id).stream())
                .toList();
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
        all().forEach(giver -> giver.supports()
                .forEach(support ->
                        support.to().operation().ifPresent(to -> all.merge(to, List.of(support), Drawings::joined))));
        return all;
    }

    /** Acronyms of whom each followed. */
    private Map<String, List<String>> predecessors(Map<String, Lane> shown) {
        Map<String, List<String>> all = new HashMap<>();
        all().forEach(earlier -> earlier.operation()
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
        return window.map(it -> new Scale(it.from(), it.to(), Canvas.LEFT, Canvas.RIGHT, true))
                .orElseGet(() -> new Scale(from, to, Canvas.LEFT, Canvas.RIGHT));
    }
}
