package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Numbers of months or years on one line of time: panels below each other, each with a scale of its own, of bands that
 * stand on each other. SVG in the colours of the timelines.
 */
public final class PeriodChart {
    private static final double TOP = 84;
    private static final double HEIGHT = 190;
    private static final double LEFT = 76;
    private static final double SIZE = 10.5;
    private static final double LINE = 18;
    private static final double GAP = 34;
    private static final double ROOM_FOR_LINE = 20;
    /** With more periods than these, one is too thin to be pointed at. */
    private static final int POINTED = 160;

    private final Paper paper;
    private final Svg grid;
    private final Svg shapes;
    private final Svg words;
    private final List<String> periods;
    private final List<LocalDate> days;
    private final LocalDate end;
    private final Scale scale;

    /**
     * @param bands from the bottom up
     * @param marks lines beside the bands: at their own height, on the same scale
     */
    public record Panel(String name, List<Band> bands, Optional<Band> marks) {
        public Panel(String name, List<Band> bands) {
            this(name, bands, Optional.empty());
        }

        private List<Band> all() {
            List<Band> all = new ArrayList<>(bands);
            marks.ifPresent(all::add);
            return all;
        }
    }

    /**
     * @param hue the kind of operations whose colour it takes
     * @param values one a period; empty where there is none
     */
    public record Band(String label, String hue, List<Optional<? extends Number>> values) {
        private double at(int period) {
            return values.get(period).map(Number::doubleValue).orElse(0.0);
        }

        private boolean isEmpty() {
            return values.stream().allMatch(it -> it.map(Number::doubleValue).orElse(0.0) == 0);
        }
    }

    private PeriodChart(Paper paper, List<String> periods, List<LocalDate> days, LocalDate end) {
        this.paper = paper;
        this.grid = paper.blank();
        this.shapes = paper.blank();
        this.words = paper.blank();
        this.periods = periods;
        this.days = days;
        this.end = end;
        this.scale = new Scale(days.getFirst(), end, LEFT, Canvas.RIGHT);
    }

    /**
     * @param periods as they are written
     * @param days the first of each, in the same order
     * @param end the day after the last period
     */
    public static String svg(
            Setting setting,
            String title,
            String description,
            List<String> periods,
            List<LocalDate> days,
            LocalDate end,
            List<Panel> panels) {
        Paper paper = new Paper(setting, Form.PERIODS, Form.PERIODS.prefix(title, description), title, description);
        return new PeriodChart(paper, periods, days, end).paint(panels);
    }

    private String paint(List<Panel> panels) {
        double y = TOP;
        for (Panel panel : panels) {
            y = panel(panel, y) + GAP;
        }
        if (periods.size() <= POINTED) {
            tips(panels, y - GAP);
        }
        double height = Math.ceil(y - GAP + 14);
        Svg svg = paper.open(height);
        svg.leaf("rect", "class", "ground", "width", Canvas.WIDTH, "height", height);
        svg.open("g", "shape-rendering", "crispEdges").take(grid).take(shapes).close();
        svg.open("g", "class", "words");
        svg.words(paper.title(), "text", "x", Canvas.MARGIN, "y", 38, "class", "ink strong", "font-size", 22);
        String said = Letters.cut(paper.description(), 12, Canvas.WIDTH - 2 * Canvas.MARGIN);
        svg.words(said, "text", "x", Canvas.MARGIN, "y", 60, "class", "mute", "font-size", 12);
        svg.take(words).close();
        return svg.close().toString();
    }

    /** @return the panel's bottom */
    private double panel(Panel panel, double from) {
        words.words(panel.name(), "text", "x", Canvas.MARGIN, "y", from + 4, "class", "ink strong", "font-size", 13);
        double top = legend(panel, from + 24) + 30;
        double base = top + HEIGHT;
        double highest = Math.max(1, highest(panel));
        Axis.paint(grid, words, scale, top, base, ROOM_FOR_LINE);
        numbers(highest, top, base);
        double[] below = new double[periods.size()];
        for (Band band : panel.bands()) {
            band(band, below, HEIGHT / highest, base);
        }
        panel.marks().ifPresent(marks -> marks(marks, HEIGHT / highest, base));
        grid.leaf("line", "class", "rule", "x1", LEFT, "x2", Canvas.RIGHT, "y1", base, "y2", base);
        return base;
    }

    /** @return its last line */
    private double legend(Panel panel, double first) {
        double x = Canvas.MARGIN;
        double y = first;
        for (Band band : panel.all()) {
            if (band.isEmpty()) {
                continue;
            }
            double width = 16 + Letters.width(band.label(), SIZE) + 20;
            if (x > Canvas.MARGIN && x + width > Canvas.WIDTH - Canvas.MARGIN) {
                x = Canvas.MARGIN;
                y += LINE;
            }
            if (panel.marks().filter(band::equals).isPresent()) {
                shapes.leaf(
                        "line",
                        "class",
                        stroke(band),
                        "x1",
                        x,
                        "x2",
                        x + 11,
                        "y1",
                        y - 4,
                        "y2",
                        y - 4,
                        "stroke-width",
                        2);
            } else {
                Canvas.bar(shapes, x, x + 11, y - 9, 11, "class", fill(band));
            }
            words.words(band.label(), "text", "x", x + 16, "y", y, "class", "mute", "font-size", SIZE);
            x += width;
        }
        return y;
    }

    private void numbers(double highest, double top, double base) {
        int step = StrengthChart.step((int) Math.ceil(highest));
        for (int number = step; number <= highest; number += step) {
            double y = base - (base - top) * number / highest;
            grid.leaf("line", "class", "grid", "x1", LEFT, "x2", Canvas.RIGHT, "y1", y, "y2", y);
            String text = StrengthPainter.grouped(number);
            words.words(
                    text,
                    "text",
                    "x",
                    LEFT - 8,
                    "y",
                    y + 4,
                    "class",
                    "mute number",
                    "font-size",
                    SIZE,
                    "text-anchor",
                    "end");
        }
    }

    /** One path: along the tops of the periods, and back along those of the bands below. */
    private void band(Band band, double[] below, double unit, double base) {
        if (band.isEmpty()) {
            return;
        }
        double[] tops = new double[below.length];
        double[] bottoms = new double[below.length];
        for (int i = 0; i < below.length; i++) {
            bottoms[i] = base - below[i] * unit;
            below[i] += band.at(i);
            tops[i] = base - below[i] * unit;
        }
        StringBuilder path = new StringBuilder("M" + point(x(0), tops[0]));
        for (int i = 1; i < tops.length; i++) {
            step(i, tops[i - 1], tops[i], path);
        }
        path.append('H').append(Svg.number(x(tops.length)));
        path.append('V').append(Svg.number(bottoms[bottoms.length - 1]));
        for (int i = bottoms.length - 1; i > 0; i--) {
            step(i, bottoms[i], bottoms[i - 1], path);
        }
        path.append('H').append(Svg.number(x(0))).append('Z');
        shapes.telling(band.label(), "path", "class", fill(band), "d", path.toString());
    }

    /** Between two periods, where they differ. */
    private void step(int period, double from, double to, StringBuilder path) {
        if (from != to) {
            path.append('H').append(Svg.number(x(period))).append('V').append(Svg.number(to));
        }
    }

    private void marks(Band marks, double unit, double base) {
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < periods.size(); i++) {
            if (marks.at(i) > 0) {
                path.append('M')
                        .append(point(x(i), base - marks.at(i) * unit))
                        .append('H')
                        .append(Svg.number(x(i + 1)));
            }
        }
        shapes.leaf("path", "class", stroke(marks), "d", path.toString(), "fill", "none", "stroke-width", 2);
    }

    /** What all panels say of a period, where it is pointed at. */
    private void tips(List<Panel> panels, double bottom) {
        shapes.open("g", "fill", "none", "pointer-events", "all");
        for (int i = 0; i < periods.size(); i++) {
            int period = i;
            String told = panels.stream()
                    .flatMap(panel -> panel.all().stream())
                    .filter(band -> band.at(period) > 0)
                    .map(band -> number(band, period) + " " + band.label())
                    .collect(Collectors.joining(", "));
            if (!told.isEmpty()) {
                shapes.telling(
                        periods.get(i) + ": " + told,
                        "rect",
                        "x",
                        x(i),
                        "y",
                        TOP,
                        "width",
                        x(i + 1) - x(i),
                        "height",
                        bottom - TOP);
            }
        }
        shapes.close();
    }

    private static String number(Band band, int period) {
        return band.values()
                .get(period)
                .map(it -> it instanceof Integer whole ? StrengthPainter.grouped(whole) : it.toString())
                .orElse("");
    }

    private double x(int period) {
        return scale.x(period < days.size() ? days.get(period) : end);
    }

    private double highest(Panel panel) {
        List<Double> heights = new ArrayList<>();
        for (int i = 0; i < periods.size(); i++) {
            int period = i;
            heights.add(
                    panel.bands().stream().mapToDouble(band -> band.at(period)).sum());
            heights.add(panel.marks().map(band -> band.at(period)).orElse(0.0));
        }
        return Collections.max(heights);
    }

    private static String fill(Band band) {
        return "k-" + band.hue() + " life";
    }

    private static String stroke(Band band) {
        return "k-" + band.hue() + " edge";
    }

    private static String point(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }
}
