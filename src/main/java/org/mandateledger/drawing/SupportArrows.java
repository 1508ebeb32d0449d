package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** From the row of who gives to that of who receives, on the day it began. */
final class SupportArrows {
    private static final double APART = 5;

    private final Canvas canvas;
    private final Map<String, Double> tops;
    private final LocalDate asked;
    private final Room taken = new Room();

    /** @param tops the upper edge of every row */
    SupportArrows(Canvas canvas, Map<String, Double> tops, LocalDate asked) {
        this.canvas = canvas;
        this.tops = tops;
        this.asked = asked;
    }

    void paint(SupportLane support, double bar) {
        Optional.ofNullable(tops.get(support.giver())).ifPresent(giver -> {
            boolean down = giver < bar;
            double receiver = Optional.ofNullable(tops.get(support.to().key())).orElse(bar);
            double start = down ? giver + CompactBand.HEIGHT : giver;
            double end = down ? receiver - 1 : bar + SupportPainter.HEIGHT + 1;
            double x = free(canvas.scale.x(support.begun()) + 3, Math.min(start, end), Math.max(start, end));
            double back = down ? -5 : 5;
            String when = support.on(asked).isPresent() ? " now" : " then";
            String path = "M" + Svg.number(x) + "," + Svg.number(start) + "V" + Svg.number(end + back);
            canvas.links.leaf("path", "class", "under", "d", path);
            canvas.links.leaf(
                    "path",
                    "class",
                    "support-arrow" + when,
                    "d",
                    path,
                    "data-event",
                    support.stretches().getFirst().event());
            canvas.links.leaf("circle", "class", "support-head" + when, "cx", x, "cy", start, "r", 2.6);
            canvas.links.leaf(
                    "path",
                    "class",
                    "support-head" + when,
                    "d",
                    "M" + Svg.number(x) + "," + Svg.number(end) + "l-3.5," + Svg.number(back * 1.3) + "h7z");
        });
    }

    /** Arrows that begin on days close to each other stand beside each other. */
    private double free(double wished, double top, double bottom) {
        Room.Box box = new Room.Box(wished - APART / 2, top - 2, wished + APART / 2, bottom + 2);
        while (!taken.free(box)) {
            box = new Room.Box(box.left() + APART, box.top(), box.right() + APART, box.bottom());
        }
        taken.take(box);
        return box.left() + APART / 2;
    }
}
