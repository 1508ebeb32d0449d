package org.mandateledger.drawing;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Label;

/** Whose hue is which, for the kinds that a drawing has. */
final class KindLegend {
    private static final double SIZE = 10.5;
    private static final double LINE = 19;

    private KindLegend() {}

    /** @return its bottom */
    static double paint(Canvas canvas, Collection<Lane> lanes, double top) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        lanes.forEach(lane -> lane.operation().kind().ifPresent(it -> kinds.add(it.value())));
        double x = Canvas.MARGIN;
        double y = top + 12;
        for (Kind kind : kinds) {
            String words = kind.words();
            double width = 16 + Letters.width(words, SIZE) + 20;
            if (x > Canvas.MARGIN && x + width > Canvas.WIDTH - Canvas.MARGIN) {
                x = Canvas.MARGIN;
                y += LINE;
            }
            Canvas.bar(canvas.shapes, x, x + 11, y - 9, 11, "class", "k-" + Label.of(kind) + " life");
            canvas.write(words, x + 16, y, SIZE, "mute");
            x += width;
        }
        return kinds.isEmpty() ? top : y + 6;
    }
}
