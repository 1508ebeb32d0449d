package org.mandateledger.drawing;

import org.mandateledger.operation.Label;

/** What the shapes mean, for those that the drawing has. */
final class Legend {
    private static final double SIZE = 10.5;
    private static final double LINE = 19;

    private final Canvas canvas;
    private final String kind;

    /** @param kind the class whose hue the samples take */
    Legend(Canvas canvas, String kind) {
        this.canvas = canvas;
        this.kind = kind;
    }

    double paint(double top) {
        double x = Canvas.MARGIN;
        double y = top + 12;
        for (Key key : canvas.used()) {
            double width = 30 + Letters.width(key.words(), SIZE) + 18;
            if (x + width > Canvas.WIDTH - Canvas.MARGIN + 18) {
                x = Canvas.MARGIN;
                y += LINE;
            }
            sample(key, x, y);
            canvas.write(key.words(), x + 30, y, SIZE, "mute");
            x += width;
        }
        return y + 10;
    }

    private void sample(Key key, double x, double y) {
        double top = y - 9;
        switch (key) {
            case ACTIVE -> rect(x, top, kind + " life");
            case PLANNED -> rect(x, top, kind + " planned");
            case CLOSING -> rect(x, top, kind + " closing");
            case AFTERMATH -> Canvas.bar(canvas.shapes, x, x + 24, y - 5, 4, "class", kind + " after");
            case TERM -> {
                Canvas.bar(canvas.shapes, x, x + 12, top, 11, "class", kind + " term");
                Canvas.bar(canvas.shapes, x + 12, x + 24, top, 11, "class", kind + " term other");
            }
            case LAST_DAY ->
                canvas.shapes.leaf(
                        "path", "class", "caret", "d", "M" + Svg.number(x + 12) + "," + Svg.number(y - 7) + "l-3,5h6z");
            case SCHEDULED -> rect(x, top, kind + " scheduled");
            case STRENGTH -> {
                rect(x, top, "force");
                line(x, top, "top");
            }
            case POLICE -> line(x, y - 4, "police");
            case SUPPORT -> rect(x, top, "support");
            case SUCCESSION -> {
                line(x, y - 4, "succession");
                canvas.shapes.leaf(
                        "path",
                        "class",
                        "succession-head",
                        "d",
                        "M" + Svg.number(x + 24) + "," + Svg.number(y - 4) + "l-7,-4v8z");
            }
            case EVENT -> Canvas.bar(canvas.shapes, x + 11.4, x + 12.6, y - 7, 6, "class", "tick");
            case SOFT ->
                Canvas.bar(
                        canvas.shapes,
                        x,
                        x + 24,
                        top,
                        11,
                        "class",
                        kind + " life",
                        "mask",
                        "url(#" + canvas.id("sample") + ")");
            case MILITARY, MILITARY_OBSERVERS, CIVILIAN, UNIFORMED -> line(x, y - 4, "other-line " + Label.of(key));
            case HORIZON ->
                canvas.shapes.leaf("line", "class", "horizon", "x1", x + 12, "x2", x + 12, "y1", top, "y2", y + 2);
        }
        if (key == Key.SOFT) {
            canvas.defs.open(
                    "mask",
                    "id",
                    canvas.id("sample"),
                    "maskUnits",
                    "userSpaceOnUse",
                    "x",
                    x,
                    "y",
                    top,
                    "width",
                    24,
                    "height",
                    11);
            Canvas.bar(canvas.defs, x, x + 10, top, 11, "fill", "#fff");
            Canvas.bar(canvas.defs, x + 10, x + 24, top, 11, "fill", "url(#" + canvas.id("out") + ")");
            canvas.defs.close();
        }
    }

    private void rect(double x, double top, String style) {
        Canvas.bar(canvas.shapes, x, x + 24, top, 11, "class", style);
    }

    private void line(double x, double y, String style) {
        canvas.shapes.leaf("line", "class", style, "x1", x, "x2", x + 24, "y1", y, "y2", y);
    }
}
