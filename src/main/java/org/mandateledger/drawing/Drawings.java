package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.DateSpan;

/**
 * Draws operations on a line of time, as SVG: no scripts, no fonts or images from elsewhere, colours for a light and a
 * dark page, text escaped. The same knowledge gives the same bytes.
 *
 * <p>One instance reads each operation once and may be asked for any number of drawings of the same knowledge, by any
 * number of threads.
 */
public final class Drawings {
    private final Setting setting;
    private final Knowledge known;
    private final KnownLanes lanes;

    /** Drawings that stand alone. */
    public Drawings(Knowledge known) {
        this(Setting.ALONE, known, new KnownLanes(known));
    }

    private Drawings(Setting setting, Knowledge known, KnownLanes lanes) {
        this.setting = setting;
        this.known = known;
        this.lanes = lanes;
    }

    /** Drawings to be put into a page that links to the {@link #sheet}. */
    public static Drawings inPage(Knowledge known) {
        return new Drawings(Setting.IN_PAGE, known, new KnownLanes(known));
    }

    /** The same knowledge for drawings that stand alone; what was read of it serves both. */
    public Drawings alone() {
        return new Drawings(Setting.ALONE, known, lanes);
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
        Optional<DateSpan> days = window.filter(it ->
                !it.isEmpty() && !it.from().equals(LocalDate.MIN) && !it.to().equals(LocalDate.MAX));
        Optional<Cut> cut = days.map(Cut::new);
        Map<String, Lane> shown = new LinkedHashMap<>();
        operations.forEach(id -> lanes.lane(id)
                .ifPresent(lane -> shown.put(id, cut.map(it -> it.of(lane)).orElse(lane))));
        Map<String, List<SupportLane>> outside = lanes.receivedFromOutside(shown.keySet());
        cut.ifPresent(it -> outside.replaceAll((_, supports) -> it.supports(supports)));
        return new Page(setting, shown, outside, lanes::namesThen, days, lanes.predecessors(shown.keySet())).svg();
    }

    /**
     * Many operations, a thin row each.
     *
     * @param groups ids by the heading that they stand under, in order; an empty heading is not written
     * @param asked a day to mark
     */
    public String lanes(Map<String, List<String>> groups, Optional<LocalDate> asked) {
        Map<String, List<Lane>> shown = new LinkedHashMap<>();
        groups.forEach((heading, ids) -> shown.put(
                heading, ids.stream().flatMap(id -> lanes.lane(id).stream()).toList()));
        return new Lanes(shown, asked).svg(setting);
    }

    /** The tasks of one operation over time; empty where none are known. */
    public Optional<String> tasks(String operation, Optional<LocalDate> asked) {
        return lanes.lane(operation)
                .map(lane -> TaskGrid.of(lane, known))
                .filter(grid -> !grid.isEmpty())
                .map(grid -> grid.svg(setting, asked));
    }

    /** The authorised strength of one operation, large; empty where none is known. */
    public Optional<String> strength(String operation, Optional<LocalDate> asked) {
        return lanes.lane(operation)
                .map(lane -> StrengthChart.of(lane, known))
                .filter(chart -> !chart.isEmpty())
                .map(chart -> chart.svg(setting, asked));
    }

    /**
     * Support on the line of time: the operations that give or receive it, with all that support and succession tie to
     * them.
     *
     * @param about ids of operations in whose worlds it is drawn; none: wherever any support is known
     * @param asked the day on which what is in effect stands out
     */
    public String supports(Collection<String> about, LocalDate asked) {
        List<Lane> all = lanes.all();
        List<String> givers = all.stream()
                .filter(lane -> !lane.supports().isEmpty())
                .map(Lane::id)
                .toList();
        List<SupportWorld> worlds = SupportWorld.of(about.isEmpty() ? givers : about, all);
        Map<String, Lane> shown = new LinkedHashMap<>();
        worlds.forEach(world -> world.members().forEach(id -> lanes.lane(id).ifPresent(lane -> shown.put(id, lane))));
        return new SupportNetwork(worlds, shown, lanes::namesThen, asked).svg(setting);
    }

    /**
     * Lines of succession on one line of time.
     *
     * @param lines ids, each line in its order
     * @param outside of these ids, those that stand back
     */
    public String lines(String title, List<List<String>> lines, Collection<String> outside) {
        return new LineagePicture(
                        title,
                        lines.stream()
                                .map(line -> line.stream()
                                        .flatMap(id -> lanes.lane(id).stream())
                                        .toList())
                                .filter(line -> !line.isEmpty())
                                .toList(),
                        outside)
                .svg(setting);
    }

    /**
     * How many operations were active, 1200 by 64, for a slider over the {@link #days}: they begin and end 8 from the
     * sides, where the middle of a slider's thumb comes to stand.
     *
     * @param asked a day to mark
     */
    public String strip(LocalDate asked) {
        return new Strip(lanes.all(), days(), asked).svg(setting);
    }

    /** From the first day on which an operation is there to the last on which anything is known of one; half-open. */
    public DateSpan days() {
        return lanes.days();
    }
}
