package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Optional;

/** What drawings of many rows share: years above the rows, and below where there are many; a line at the day asked. */
final class Board {
    private static final double TALL = 640;
    private static final double ROOM_FOR_LINE = 24;

    final Canvas canvas;
    private final Paper paper;
    private final Optional<LocalDate> asked;
    private final double axis;

    /** @param strongest the number that fills the height of a strength row */
    Board(Paper paper, Scale scale, int strongest, Optional<LocalDate> asked) {
        this.paper = paper;
        this.canvas = new Canvas(paper.setting(), scale, strongest, paper.prefix());
        this.asked = asked.filter(day -> !day.isBefore(scale.from()) && day.isBefore(scale.to()));
        this.axis = (heading() ? 82 : 24) + (this.asked.isPresent() ? 18 : 0);
    }

    /** In a page, the page gives it its heading. */
    private boolean heading() {
        return paper.setting() == Setting.ALONE;
    }

    /** Where the rows begin. */
    double top() {
        return axis + 10;
    }

    /**
     * @param bottom where the rows end
     * @param below where what stands below them ends
     */
    String svg(double bottom, double below) {
        Svg grid = paper.blank();
        Svg years = paper.blank();
        Axis.paint(grid, years, canvas.scale, axis, bottom, ROOM_FOR_LINE);
        if (isTall(bottom)) {
            Axis.paint(grid, years, canvas.scale, bottom + 20, bottom + 20, ROOM_FOR_LINE);
        }
        asked.ifPresent(day -> marker(day, years, bottom));
        double height = Math.ceil(below + 8);
        Svg svg = paper.open(height);
        svg.open("defs")
                .take(Fades.gradients(paper))
                .take(Fades.masks(paper))
                .take(canvas.defs)
                .close();
        svg.leaf("rect", "class", "ground", "width", Canvas.WIDTH, "height", height);
        svg.open("g", "class", "compact").take(grid).take(canvas.shapes).close();
        svg.open("g").take(canvas.links).close();
        svg.open("g", "class", "words");
        if (heading()) {
            svg.words(paper.title(), "text", "x", Canvas.MARGIN, "y", 38, "class", "ink strong", "font-size", 20);
        }
        return svg.take(years).take(canvas.words).close().close().toString();
    }

    boolean isTall(double bottom) {
        return bottom - axis > TALL;
    }

    private void marker(LocalDate day, Svg words, double bottom) {
        double x = canvas.scale.x(day);
        canvas.links.leaf("line", "class", "asked", "x1", x, "x2", x, "y1", axis - 22, "y2", bottom);
        String text = Days.words(day);
        double half = Letters.bold(text, 12) / 2;
        double middle = Math.clamp(x, 4 + half, Canvas.WIDTH - 4 - half);
        words.words(text, "text", "class", "asked-day strong", "x", middle - half, "y", axis - 26, "font-size", 12);
    }
}
