package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.List;
import org.mandateledger.operation.Fact;

/** A mandate's terms one after the other, each under its instrument, with their last days beneath. */
final class MandatePainter {
    private static final double HEIGHT = 19;
    private static final double SIZE = 10.2;

    private final Canvas canvas;
    private final Lane lane;
    private final String kind;

    MandatePainter(Canvas canvas, Lane lane) {
        this.canvas = canvas;
        this.lane = lane;
        this.kind = BandPainter.style(lane);
    }

    double paint(String strand, List<Term> terms, double top) {
        canvas.uses(Key.TERM);
        canvas.name(strand.equals(Fact.CORE) ? "Mandate" : strand.replace('-', ' '), top + 13.5);
        LocalDate now = Days.after(lane.horizon());
        boolean full = true;
        for (int i = 0; i < terms.size(); i++) {
            full = term(terms.get(i), i, full, now, top);
        }
        return lastDays(terms, top + HEIGHT);
    }

    /** Whether the next instrument is still to be written in full. */
    private boolean term(Term term, int index, boolean full, LocalDate now, double top) {
        boolean open = term.to().equals(LocalDate.MAX);
        LocalDate to = open ? now : Days.earlier(term.to(), now);
        Extent extent = Extent.sharp(Days.earlier(term.from(), to), to, open);
        Canvas.Reach reach = canvas.reach(extent);
        String tip = tip(term);
        canvas.openSoftly(extent, top, HEIGHT);
        canvas.bar(
                reach.from(),
                reach.to(),
                top,
                HEIGHT,
                kind + (index % 2 == 0 ? " term" : " term other"),
                tip,
                term.event());
        canvas.shapes.close();
        double end = reach.to();
        if (!open && term.to().isAfter(now)) {
            canvas.uses(Key.SCHEDULED);
            end = canvas.scale.x(term.to());
            canvas.bar(
                    Math.max(reach.to(), canvas.scale.x(term.from())),
                    end - 0.5,
                    top + 0.5,
                    HEIGHT - 1,
                    kind + " scheduled",
                    tip,
                    term.event());
        }
        canvas.shapes.leaf(
                "line", "class", kind + " edge", "x1", reach.from(), "x2", reach.from(), "y1", top, "y2", top + HEIGHT);
        return symbol(term, reach.from(), end, full, top) ? false : full;
    }

    private boolean symbol(Term term, double from, double to, boolean full, double top) {
        String bare = term.symbol().replaceFirst("\\s*\\(\\d{4}\\)$", "");
        for (String text : full ? List.of(bare, term.number()) : List.of(term.number())) {
            if (!text.isEmpty() && Letters.width(text, SIZE) <= to - from - 5) {
                canvas.write(text, from + 3, top + 13.2, SIZE, "ink");
                return true;
            }
        }
        return false;
    }

    private static String tip(Term term) {
        return term.symbol()
                + ", from " + Days.words(term.from())
                + term.until().map(day -> ", until " + Days.words(day)).orElse("")
                + (term.ended() ? ", ended " + Days.words(term.to().minusDays(1)) : "");
    }

    private double lastDays(List<Term> terms, double top) {
        Flags flags = new Flags(10, 3, canvas.passing());
        for (Term term : terms) {
            term.until().ifPresent(day -> {
                canvas.uses(Key.LAST_DAY);
                double x = canvas.scale.x(Days.after(day.latest()));
                canvas.shapes.telling(
                        "Last day: " + Days.words(day),
                        "path",
                        "class",
                        "caret",
                        "d",
                        "M" + Svg.number(x) + "," + Svg.number(top + 0.5) + "l-3,5h6z",
                        "data-event",
                        term.event());
                flags.add(x, Days.words(day));
            });
        }
        double under = top + 4;
        List<Flags.Flag> hung = flags.hang();
        for (Flags.Flag flag : hung) {
            double baseline = flags.baseline(flag, under);
            if (flag.row() > 0) {
                canvas.shapes.leaf(
                        "line", "class", "thread", "x1", flag.x(), "x2", flag.x(), "y1", top + 5, "y2", baseline);
            }
            canvas.write(flag.text(), flag.left() + (flag.left() > flag.x() ? 2 : -2), baseline, 10, "faint halo");
        }
        return under + flags.depth(hung) + 3;
    }
}
