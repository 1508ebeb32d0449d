package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Sourced;

/** The life of an operation in one thin row: bars that fade where a date is soft, and the names that it bore. */
final class CompactBand {
    static final double ROW = 24;
    static final double HEIGHT = 16;
    private static final double SIZE = 11;
    private static final double PAD = 5;
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
            beside();
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
        Part active = new Part("life", event(lane.operation().begun()));
        Part closing = new Part("closing", event(lane.closingBy()));
        soft(active, reach.from(), Math.min(turn, reach.surelyFrom()), "in");
        part(active, reach.surelyFrom(), Math.min(turn, reach.surelyTo() + SEAM), 0);
        if (turn < reach.surelyTo() - 1) {
            canvas.uses(Key.CLOSING);
            part(closing, Math.max(turn, reach.surelyFrom()) + 0.5, reach.surelyTo() - 0.5, 0.5);
        }
        Part last = turn < reach.surelyTo() - 1 ? closing : active;
        soft(extent.open() ? new Part(last.style(), "") : last, reach.surelyTo(), reach.to(), "out");
        names(reach, turn);
    }

    private void aftermath(Extent extent) {
        canvas.uses(Key.AFTERMATH);
        part(
                new Part("after", event(lane.operation().on(Milestone.LIQUIDATED).or(() -> lane.operation()
                        .on(Milestone.CLOSED)))),
                canvas.scale.x(extent.from()),
                canvas.scale.x(extent.to()),
                6.5);
    }

    private record Part(String style, String event) {}

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

    /** Each name where it was borne, if all of them find room there; else all of them beside the band. */
    private void names(Canvas.Reach reach, double turn) {
        LocalDate begun = lane.life().map(Extent::from).orElse(LocalDate.MIN);
        List<NameSpan> borne = lane.names().stream()
                .filter(span -> span.to().isAfter(begun) && canvas.scale.x(span.from()) < reach.surelyTo())
                .toList();
        boolean fit = borne.stream().allMatch(span -> Letters.bold(span.shortName(), SIZE)
                <= end(span, reach, turn) - start(span, reach) - 2 * PAD);
        if (!fit || borne.isEmpty()) {
            beside();
            return;
        }
        for (NameSpan span : borne) {
            double x = start(span, reach);
            if (span != borne.getFirst()) {
                canvas.shapes.leaf("line", "class", "cut", "x1", x, "x2", x, "y1", top, "y2", top + HEIGHT);
            }
            write(span.shortName(), x + PAD, faded || x >= turn - 1 ? "ink strong" : "on strong");
        }
    }

    private double start(NameSpan span, Canvas.Reach reach) {
        return Math.max(canvas.scale.x(span.from()), reach.surelyFrom());
    }

    /** White words do not run on into the pale part. */
    private double end(NameSpan span, Canvas.Reach reach, double turn) {
        double end = Math.min(canvas.scale.x(span.to()), reach.surelyTo());
        return start(span, reach) < turn - 1 ? Math.min(end, turn) : end;
    }

    private void beside() {
        Optional<Extent> whole = lane.life().or(lane::planned);
        double to = lane.aftermath()
                .or(() -> whole)
                .map(it -> canvas.reach(it).to())
                .orElse(canvas.scale.left());
        double from = lane.planned().or(() -> whole).map(it -> canvas.scale.x(it.from())).orElse(to);
        String text = String.join(
                " → ", lane.names().stream().map(NameSpan::shortName).distinct().toList());
        double width = Letters.bold(text, SIZE);
        boolean left = from - PAD - width >= 4;
        boolean right = to + PAD + width <= Canvas.WIDTH - 6 && !(leading && left);
        write(text, right ? to + PAD : Math.max(4, from - PAD - width), (faded ? "mute" : "ink") + " strong halo");
    }

    private void write(String text, double x, String style) {
        canvas.words.words(
                text,
                "text",
                "x",
                x,
                "y",
                top + HEIGHT / 2 + 4,
                "class",
                style,
                "font-size",
                SIZE,
                "data-operation",
                lane.id());
    }
}
