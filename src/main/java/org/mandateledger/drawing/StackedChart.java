package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers of operations over time as stacked steps: panels below each other, on one line of years and one scale of
 * numbers. SVG in the colours of the timelines.
 */
public final class StackedChart {
    private static final double TOP = 104;
    private static final double TALLEST_UNIT = 9;
    private static final double TALLEST = 260;
    private static final double LEAST = 34;
    private static final double SIZE = 10.5;

    private final Paper paper;
    private final Svg grid;
    private final Svg shapes;
    private final Svg words;
    private final List<LocalDate> days;
    private final LocalDate end;
    private final Scale scale;
    /** The height of one operation, the same in every panel. */
    private final double unit;

    /** @param bands from the bottom up */
    public record Panel(String name, List<Band> bands) {}

    /**
     * @param hue the kind of operations whose colour it takes
     * @param values one a day, each holding to the next day
     */
    public record Band(String label, String hue, List<Integer> values) {}

    private StackedChart(Paper paper, List<LocalDate> days, LocalDate end, List<Panel> panels) {
        this.paper = paper;
        this.grid = paper.blank();
        this.shapes = paper.blank();
        this.words = paper.blank();
        this.days = days;
        this.end = end;
        int highest = panels.stream().mapToInt(this::highest).max().orElse(0);
        this.unit = Math.min(TALLEST_UNIT, TALLEST / Math.max(1, highest));
        this.scale = new Scale(days.getFirst(), end, Canvas.LEFT, Canvas.RIGHT);
    }

    /** @param end where the last value ends */
    public static String svg(
            Setting setting,
            String title,
            String description,
            List<LocalDate> days,
            LocalDate end,
            List<Panel> panels) {
        String prefix =
                setting == Setting.ALONE ? "" : "c" + Integer.toHexString((title + description).hashCode()) + "-";
        Paper paper = new Paper(setting, "mandate-chart", prefix, title, description);
        return new StackedChart(paper, days, end, panels).paint(panels);
    }

    private String paint(List<Panel> panels) {
        double y = TOP + 12;
        for (Panel panel : panels) {
            y = panel(panel, y) + 26;
        }
        Svg years = paper.blank();
        Axis.paint(grid, years, scale, TOP, y - 20);
        double height = Math.ceil(y);
        Svg svg = paper.open(height);
        svg.leaf("rect", "class", "ground", "width", 1200, "height", height);
        svg.open("g", "shape-rendering", "crispEdges").take(grid).take(shapes).close();
        svg.open("g", "class", "words");
        svg.words(paper.title(), "text", "x", Canvas.MARGIN, "y", 38, "class", "ink strong", "font-size", 22);
        svg.words(
                Letters.cut(paper.description(), 12, Canvas.WIDTH - 2 * Canvas.MARGIN),
                "text",
                "x",
                Canvas.MARGIN,
                "y",
                60,
                "class",
                "mute",
                "font-size",
                12);
        svg.take(years).take(words).close();
        return svg.close().toString();
    }

    /** @return the panel's bottom */
    private double panel(Panel panel, double top) {
        double heading = top + 14 * panel.bands().size();
        words.words(panel.name(), "text", "x", Canvas.MARGIN, "y", top + 4, "class", "ink strong", "font-size", 13);
        double legend = top + 20;
        for (Band band : panel.bands()) {
            Canvas.bar(shapes, Canvas.MARGIN, Canvas.MARGIN + 10, legend - 8, 9, "class", "k-" + band.hue() + " life");
            words.words(band.label(), "text", "x", Canvas.MARGIN + 15, "y", legend, "class", "mute", "font-size", SIZE);
            legend += 14;
        }
        double base = Math.max(top + Math.max(LEAST, unit * highest(panel)), heading + 10);
        for (int i = 0; i < days.size(); i++) {
            column(panel, i, base);
        }
        shapes.leaf("line", "class", "rule", "x1", scale.left(), "x2", Canvas.RIGHT, "y1", base, "y2", base);
        return base;
    }

    private void column(Panel panel, int i, double base) {
        double from = scale.x(days.get(i));
        double to = scale.x(i + 1 < days.size() ? days.get(i + 1) : end);
        double y = base;
        for (Band band : panel.bands()) {
            int value = band.values().get(i);
            if (value > 0) {
                y -= unit * value;
                shapes.telling(
                        "%d: %s on %s".formatted(value, band.label(), Days.words(days.get(i))),
                        "rect",
                        "class",
                        "k-" + band.hue() + " life",
                        "x",
                        from,
                        "y",
                        y,
                        "width",
                        to - from,
                        "height",
                        unit * value);
            }
        }
        total(panel, i, from, to, y);
    }

    /** Where there is room, and where it differs from the one before. */
    private void total(Panel panel, int i, double from, double to, double y) {
        int total = sum(panel, i);
        String text = Integer.toString(total);
        boolean turn = i == 0 || sum(panel, i - 1) != total;
        if (total > 0 && turn && to - from >= Letters.width(text, SIZE) + 2) {
            words.words(
                    text,
                    "text",
                    "x",
                    (from + to) / 2,
                    "y",
                    y - 3,
                    "class",
                    "ink number",
                    "font-size",
                    SIZE,
                    "text-anchor",
                    "middle");
        }
    }

    private int highest(Panel panel) {
        return IntStream.range(0, days.size()).map(i -> sum(panel, i)).max().orElse(0);
    }

    private static int sum(Panel panel, int i) {
        return panel.bands().stream().mapToInt(band -> band.values().get(i)).sum();
    }
}
