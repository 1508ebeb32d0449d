package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The names that an operation bore, in its thin band or beside it. */
final class CompactNames {
    private static final double SIZE = 11;
    private static final double PAD = 5;

    private final Canvas canvas;
    private final Lane lane;
    private final double top;
    private final boolean faded;
    private final boolean leading;

    CompactNames(Canvas canvas, Lane lane, double top, boolean faded, boolean leading) {
        this.canvas = canvas;
        this.lane = lane;
        this.top = top;
        this.faded = faded;
        this.leading = leading;
    }

    /** Each name where it was borne, if all of them find room there; else all of them beside the band. */
    void within(Canvas.Reach reach, double turn) {
        LocalDate begun = lane.life().map(Extent::from).orElse(LocalDate.MIN);
        List<NameSpan> borne = lane.names().stream()
                .filter(span -> span.to().isAfter(begun) && canvas.scale.x(span.from()) < reach.surelyTo())
                .toList();
        boolean fit = borne.stream()
                .allMatch(span ->
                        Letters.bold(span.shortName(), SIZE) <= end(span, reach, turn) - start(span, reach) - 2 * PAD);
        if (!fit || borne.isEmpty()) {
            beside();
            return;
        }
        for (NameSpan span : borne) {
            double x = start(span, reach);
            if (span != borne.getFirst()) {
                canvas.shapes.leaf("line", "class", "cut", "x1", x, "x2", x, "y1", top, "y2", top + CompactBand.HEIGHT);
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

    void beside() {
        Optional<Extent> whole = lane.life().or(lane::planned);
        double to = lane.aftermath()
                .or(() -> whole)
                .map(it -> canvas.reach(it).to())
                .orElse(canvas.scale.left());
        double from = lane.planned()
                .or(() -> whole)
                .map(it -> canvas.scale.x(it.from()))
                .orElse(to);
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
                top + CompactBand.HEIGHT / 2 + 4,
                "class",
                style,
                "font-size",
                SIZE,
                "data-operation",
                lane.id());
    }
}
