package org.mandateledger.drawing;

import java.util.Optional;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Sourced;

/** The life of an operation in one thin row: bars that fade where a date is soft, and the names that it bore. */
final class CompactBand {
    static final double ROW = 24;
    static final double HEIGHT = 16;
    /** So much is drawn under what fades, lest the paper shine through between them. */
    private static final double SEAM = 0.4;

    private final Canvas canvas;
    private final Lane lane;
    private final double top;
    private final boolean faded;
    private final boolean leading;

    CompactBand(Canvas canvas, Lane lane, double top) {
        this(canvas, lane, top, false, false);
    }

    /**
     * @param faded it is not what the drawing is about
     * @param leading something leads on from its end, which names keep clear of
     */
    CompactBand(Canvas canvas, Lane lane, double top, boolean faded, boolean leading) {
        this.leading = leading;
        this.canvas = canvas;
        this.lane = lane;
        this.top = top;
        this.faded = faded;
    }

    void paint() {
        String style = BandPainter.style(lane) + (faded ? " faded" : "");
        canvas.shapes.open("g", "class", style, "data-operation", lane.id());
        canvas.shapes.words(lane.acronym() + ": " + BandPainter.tip(lane), "title");
        lane.planned().ifPresent(this::planned);
        lane.life().ifPresent(this::life);
        lane.aftermath().ifPresent(this::aftermath);
        canvas.shapes.close();
        if (lane.life().isEmpty()) {
            new CompactNames(canvas, lane, top, faded, leading).beside();
        }
    }

    private void planned(Extent extent) {
        Canvas.Reach reach = canvas.reach(extent);
        if (reach.to() - reach.from() < 2) {
            return;
        }
        canvas.uses(Key.PLANNED);
        part(
                new Part("planned", event(lane.operation().on(Milestone.ESTABLISHED))),
                reach.from() + 0.5,
                reach.to() - 0.5,
                3);
    }

    private void life(Extent extent) {
        Canvas.Reach reach = canvas.reach(extent);
        if (reach.isEmpty()) {
            return;
        }
        canvas.uses(Key.ACTIVE);
        double turn = lane.closing()
                .filter(day -> day.isBefore(extent.to()))
                .map(canvas.scale::x)
                .map(x -> Math.clamp(x, reach.from(), reach.to()))
                .orElse(reach.to());
        boolean sure = reach.surelyTo() - reach.surelyFrom() > 1;
        Part active = new Part("life", event(lane.operation().begun()));
        Part closing = new Part("closing", event(lane.closingBy()));
        soft(sure ? active.bare() : active, reach.from(), Math.min(turn, reach.surelyFrom()), "in");
        part(active, reach.surelyFrom(), Math.min(turn, reach.surelyTo() + SEAM), 0);
        if (turn < reach.surelyTo() - 1) {
            canvas.uses(Key.CLOSING);
            part(closing, Math.max(turn, reach.surelyFrom()) + 0.5, reach.surelyTo() - 0.5, 0.5);
        }
        Part last = turn < reach.surelyTo() - 1 ? closing : active;
        soft(sure ? last.bare() : last, reach.surelyTo(), reach.to(), "out");
        new CompactNames(canvas, lane, top, faded, leading).within(reach, turn);
    }

    private void aftermath(Extent extent) {
        canvas.uses(Key.AFTERMATH);
        part(
                new Part(
                        "after",
                        event(lane.operation()
                                .on(Milestone.LIQUIDATED)
                                .or(() -> lane.operation().on(Milestone.CLOSED)))),
                canvas.scale.x(extent.from()),
                canvas.scale.x(extent.to()),
                6.5);
    }

    private record Part(String style, String event) {
        /** The sure part speaks for those that fade. */
        Part bare() {
            return new Part(style, "");
        }
    }

    private void part(Part part, double from, double to, double inset) {
        Canvas.bar(
                canvas.shapes,
                from,
                to,
                top + inset,
                HEIGHT - 2 * inset,
                "class",
                part.style(),
                "data-event",
                part.event());
    }

    private void soft(Part part, double from, double to, String which) {
        if (to - from < 0.5) {
            return;
        }
        canvas.uses(Key.SOFT);
        Canvas.bar(
                canvas.shapes,
                from,
                to,
                top,
                HEIGHT,
                "class",
                part.style(),
                "mask",
                "url(#" + canvas.id("fade-" + which) + ")",
                "data-event",
                part.event());
    }

    private static String event(Optional<? extends Sourced<?>> stem) {
        return stem.map(Sourced::event).orElse("");
    }
}
