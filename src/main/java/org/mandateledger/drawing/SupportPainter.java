package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Optional;

/** Who was supported by whom, a bar an arrangement, with what it was. */
final class SupportPainter {
    static final double HEIGHT = 15;
    private static final double NOTCH = 3;
    private static final double SIZE = 10.5;

    private final Canvas canvas;
    private final NamesThen names;
    private final Optional<LocalDate> asked;

    SupportPainter(Canvas canvas, NamesThen names) {
        this(canvas, names, Optional.empty());
    }

    /** @param asked the day on which what is in effect stands out */
    SupportPainter(Canvas canvas, NamesThen names, Optional<LocalDate> asked) {
        this.asked = asked;
        this.canvas = canvas;
        this.names = names;
    }

    /** @param given from the operation's own side; otherwise from that of the one that receives */
    double paint(SupportLane support, boolean given, LocalDate horizon, double top) {
        canvas.uses(Key.SUPPORT);
        LocalDate now = Days.after(horizon);
        LocalDate begun = support.stretches().getFirst().from();
        LocalDate over = support.stretches().getLast().to();
        String party = given
                ? "to "
                        + support.to()
                                .operation()
                                .map(id -> names.of(id, begun, over))
                                .orElse(support.to().key())
                : "from "
                        + asked.filter(day -> support.on(day).isPresent())
                                .map(day -> names.on(support.giver(), day))
                                .orElseGet(() -> names.of(support.giver(), begun, over));
        int index = 0;
        for (SupportLane.Stretch stretch : support.stretches()) {
            boolean open = stretch.to().equals(LocalDate.MAX);
            LocalDate to = open ? Days.later(now, stretch.from()) : stretch.to();
            Extent extent = Extent.sharp(stretch.from(), to, open);
            Canvas.Reach reach = canvas.reach(extent);
            canvas.openSoftly(extent, top, HEIGHT);
            canvas.bar(
                    reach.from(),
                    reach.to(),
                    top,
                    HEIGHT,
                    style(support, index++),
                    "Support " + party + ": " + stretch.words() + ", from " + Days.words(stretch.from()),
                    stretch.event());
            if (!canvas.scale.leavesOut(stretch.from())) {
                notch(reach.from(), top, index == 1 ? HEIGHT : NOTCH);
            }
            canvas.shapes.close();
        }
        words(support, party, now, top);
        return top + HEIGHT + 5;
    }

    /** The beginning in full; a change as a notch, which keeps clear of the words. */
    private void notch(double x, double top, double height) {
        canvas.shapes.leaf("line", "class", "support-edge", "x1", x, "x2", x, "y1", top, "y2", top + height);
    }

    private String style(SupportLane support, int index) {
        return asked.map(day -> support.on(day).isPresent() ? "support now" : "support then")
                .orElse(index % 2 == 0 ? "support" : "support other");
    }

    private void words(SupportLane support, String party, LocalDate now, double top) {
        SupportLane.Stretch last = support.stretches().getLast();
        Optional<SupportLane.Stretch> then = asked.flatMap(support::on);
        boolean pale = asked.isPresent() && then.isEmpty();
        String ink = pale ? "mute" : "ink";
        String beside = (pale || asked.isEmpty() ? "mute" : "ink") + " halo";
        double from = canvas.scale.x(support.stretches().getFirst().from());
        double to = canvas.scale.x(last.to().equals(LocalDate.MAX) ? Days.later(now, last.from()) : last.to());
        double baseline = top + 11.3;
        String all = asked.isPresent() ? party + ", " + then.orElse(last).paid() : party + ": " + last.words();
        double inside = to - from - 10;
        double right = Canvas.RIGHT + 28 - to - 6;
        boolean leftIsWider = from - canvas.scale.left() - 6 > right && Letters.width(all, SIZE) > right;
        double left = from - canvas.scale.left() - 6;
        double wanted = Math.min(Letters.width(all, SIZE), Math.max(left, right));
        boolean roomier = asked.isPresent() && wanted > 1.5 * inside && Letters.width(all, SIZE) > inside;
        if (!roomier && Letters.width(party, SIZE) <= inside) {
            String cut = Letters.cut(all, SIZE, inside);
            canvas.write(cut.length() < party.length() ? party : cut, from + 5, baseline, SIZE, ink);
        } else if (Letters.width(party, SIZE) <= right && !leftIsWider) {
            String cut = Letters.cut(all, SIZE, right);
            canvas.write(cut.length() < party.length() ? party : cut, to + 6, baseline, SIZE, beside);
        } else {
            canvas.writeEndingAt(
                    Letters.cut(all, SIZE, from - canvas.scale.left() - 6), from - 6, baseline, SIZE, beside);
        }
    }
}
