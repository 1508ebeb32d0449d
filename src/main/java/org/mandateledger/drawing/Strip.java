package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.operation.Kind;
import org.mandateledger.time.DateSpan;

/** How many operations were active, by groups of kinds, small enough to stand under a slider of days. */
final class Strip {
    static final double WIDTH = 1200;
    static final double HEIGHT = 64;
    /** Half the thumb of a slider. */
    private static final double INSET = 8;

    private static final double BASE = 46;
    private static final double TALLEST = 40;
    private static final double SIZE = 10;

    private enum Group {
        UN_PEACEKEEPING("UN peacekeeping", "un-peacekeeping", Kind.UN_PEACEKEEPING),
        UN_OTHER("UN political and support", "un-political", Kind.UN_POLITICAL, Kind.UN_SUPPORT_OFFICE),
        AFRICAN_UNION("African Union and hybrid", "au-peace-support", Kind.AU_PEACE_SUPPORT, Kind.HYBRID),
        EUROPEAN_UNION("European Union", "eu-csdp", Kind.EU_CSDP),
        OTHERS(
                "regional, coalition, national",
                "regional",
                Kind.REGIONAL,
                Kind.AD_HOC_COALITION,
                Kind.UN_AUTHORISED_MULTINATIONAL,
                Kind.NATIONAL);

        private final String words;
        private final String hue;
        private final Set<Kind> kinds;

        Group(String words, String hue, Kind first, Kind... others) {
            this.words = words;
            this.hue = hue;
            this.kinds = EnumSet.of(first, others);
        }
    }

    /** The days on which an operation was active, half-open. */
    private record Active(Kind kind, LocalDate from, LocalDate to) {
        static Optional<Active> of(Lane lane) {
            return lane.operation()
                    .kind()
                    .flatMap(kind -> lane.life()
                            .map(it -> new Active(
                                    kind.value(),
                                    it.from(),
                                    lane.closing()
                                            .map(closing -> Days.earlier(closing, end(it)))
                                            .orElse(end(it)))));
        }

        private static LocalDate end(Extent life) {
            return life.open() ? LocalDate.MAX : life.surelyTo();
        }
    }

    private final List<Active> active;
    private final LocalDate asked;
    private final Scale scale;
    private final List<LocalDate> days;

    Strip(Collection<Lane> lanes, DateSpan span, LocalDate asked) {
        this.active = lanes.stream().flatMap(lane -> Active.of(lane).stream()).toList();
        this.asked = asked;
        this.scale = new Scale(span.from(), span.to(), INSET, WIDTH - INSET);
        this.days = Stream.concat(
                        Stream.of(span.from()),
                        Stream.iterate(
                                span.from().withDayOfYear(1), day -> day.isBefore(span.to()), day -> day.plusMonths(3)))
                .filter(day -> !day.isBefore(span.from()))
                .distinct()
                .toList();
    }

    String svg(Setting setting) {
        Paper paper = new Paper(setting, Form.STRIP, Form.STRIP.prefix(scale, asked), title(), description());
        double unit = TALLEST
                / Math.max(
                        1,
                        days.stream()
                                .mapToLong(day -> active(List.of(Group.values()), day))
                                .max()
                                .orElse(1));
        Svg svg = paper.open(WIDTH, HEIGHT);
        svg.leaf("rect", "class", "ground", "width", WIDTH, "height", HEIGHT);
        svg.open("g", "shape-rendering", "crispEdges");
        for (int i = Group.values().length; i > 0; i--) {
            List<Group> below = List.of(Group.values()).subList(0, i);
            Group group = below.getLast();
            svg.telling(group.words, "path", "class", "k-" + group.hue + " life", "d", outline(below, unit));
        }
        svg.leaf("line", "class", "rule", "x1", INSET, "x2", WIDTH - INSET, "y1", BASE, "y2", BASE);
        svg.close();
        if (!asked.isBefore(scale.from()) && !asked.isAfter(scale.to())) {
            double x = scale.x(asked);
            svg.leaf("line", "class", "asked", "x1", x, "x2", x, "y1", 0, "y2", BASE + 4);
        }
        svg.open("g", "class", "words");
        years(svg);
        legend(svg);
        return svg.close().close().toString();
    }

    /** From the left to the right along the top, and back along the base. */
    private String outline(List<Group> groups, double unit) {
        StringBuilder path = new StringBuilder("M" + Svg.number(scale.left()) + "," + Svg.number(BASE));
        long before = 0;
        for (LocalDate day : days) {
            long now = active(groups, day);
            if (now != before) {
                path.append('H').append(Svg.number(scale.x(day))).append('V').append(Svg.number(BASE - unit * now));
                before = now;
            }
        }
        return path.append('H')
                .append(Svg.number(scale.right()))
                .append('V')
                .append(Svg.number(BASE))
                .append('z')
                .toString();
    }

    private long active(List<Group> groups, LocalDate day) {
        return active.stream()
                .filter(it -> !day.isBefore(it.from()) && day.isBefore(it.to()))
                .filter(it -> groups.stream().anyMatch(group -> group.kinds.contains(it.kind())))
                .count();
    }

    private void years(Svg words) {
        int step = Axis.step(scale);
        for (int year = scale.from().getYear(); year <= scale.to().getYear(); year++) {
            double x = scale.x(LocalDate.of(year, 1, 1));
            boolean inside = x > scale.left() && x + Letters.width("2000", SIZE) / 2 < WIDTH;
            if (year % step == 0 && inside) {
                words.leaf("line", "class", "rule", "x1", x, "x2", x, "y1", BASE, "y2", BASE + 4);
                words.words(
                        Integer.toString(year),
                        "text",
                        "class",
                        "axis",
                        "x",
                        x - Letters.width("2000", SIZE) / 2,
                        "y",
                        BASE + 15,
                        "font-size",
                        SIZE);
            }
        }
    }

    /** In the early years, where few were active and there is room. */
    private void legend(Svg svg) {
        double x = INSET + 2;
        for (Group group : Group.values()) {
            svg.leaf("rect", "class", "k-" + group.hue + " life", "x", x, "y", 3, "width", 8, "height", 8);
            svg.words(group.words, "text", "class", "mute halo", "x", x + 12, "y", 11, "font-size", SIZE);
            x += 12 + Letters.width(group.words, SIZE) + 12;
        }
    }

    private String title() {
        return "Active operations, " + scale.from().getYear() + " to "
                + scale.to().getYear();
    }

    private String description() {
        List<String> then = new ArrayList<>();
        for (Group group : Group.values()) {
            then.add(group.words + " " + active(List.of(group), asked));
        }
        return "Active on " + Days.words(asked) + ": " + active(List.of(Group.values()), asked) + " ("
                + String.join(", ", then) + ").";
    }
}
