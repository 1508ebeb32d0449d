package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Sourced;

/** The life of an operation as one bar, under the names that it bore. */
final class BandPainter {
    static final double HEIGHT = 26;
    private static final double SIZE = 12.5;

    private final Canvas canvas;
    private final Lane lane;
    private final double top;
    private final String kind;

    BandPainter(Canvas canvas, Lane lane, double top) {
        this.canvas = canvas;
        this.lane = lane;
        this.top = top;
        this.kind = style(lane);
    }

    /** The class that gives an operation's shapes their colour. */
    static String style(Lane lane) {
        return "k-" + lane.operation().kind().map(it -> Label.of(it.value())).orElse("unknown");
    }

    double paint() {
        lane.planned().ifPresent(this::planned);
        lane.life().ifPresent(this::life);
        lane.aftermath().ifPresent(this::aftermath);
        return top + HEIGHT;
    }

    private void planned(Extent extent) {
        Canvas.Reach reach = canvas.reach(extent);
        if (reach.isEmpty()) {
            return;
        }
        canvas.uses(Key.PLANNED);
        canvas.openSoftly(extent, top, HEIGHT);
        canvas.bar(
                reach.from() + 0.5,
                reach.to() - 0.5,
                top + 4,
                HEIGHT - 8,
                kind + " planned",
                "Established " + Days.words(extent.from()) + ", not yet begun",
                event(lane.operation().on(Milestone.ESTABLISHED)));
        canvas.shapes.close();
    }

    private void life(Extent extent) {
        Canvas.Reach reach = canvas.reach(extent);
        if (reach.isEmpty()) {
            return;
        }
        canvas.uses(Key.ACTIVE);
        Optional<LocalDate> closing = lane.closing().filter(day -> day.isBefore(extent.to()));
        double turn =
                closing.map(canvas.scale::x).map(x -> Math.max(x, reach.from())).orElse(reach.to());
        canvas.openSoftly(extent, top, HEIGHT);
        canvas.bar(
                reach.from(),
                turn,
                top,
                HEIGHT,
                kind + " life",
                tip(),
                event(lane.operation().begun()));
        canvas.bar(
                turn,
                reach.to(),
                top,
                HEIGHT,
                kind + " closing",
                "Closing" + closing.map(day -> " from " + Days.words(day)).orElse(""),
                event(lane.closingBy()));
        canvas.shapes.close();
        if (turn < reach.to() - 0.05) {
            canvas.uses(Key.CLOSING);
        }
        names(reach, turn);
    }

    private String tip() {
        return lane.names().getLast().name()
                + lane.operation()
                        .begun()
                        .map(it -> ", from " + Days.words(it.value()))
                        .orElse("")
                + lane.operation()
                        .ended()
                        .map(it -> " to " + Days.words(it.value()))
                        .orElse("");
    }

    private void aftermath(Extent extent) {
        canvas.uses(Key.AFTERMATH);
        canvas.bar(
                canvas.scale.x(extent.from()),
                canvas.scale.x(extent.to()),
                top + HEIGHT / 2 - 2,
                4,
                kind + " after",
                "Withdrawal and liquidation, to " + Days.words(extent.to().minusDays(1)),
                event(lane.operation()
                        .on(Milestone.LIQUIDATED)
                        .or(() -> lane.operation().on(Milestone.CLOSED))));
    }

    private static String event(Optional<? extends Sourced<?>> stem) {
        return stem.map(Sourced::event).orElse("");
    }

    private void names(Canvas.Reach reach, double turn) {
        for (NameSpan span : lane.names()) {
            double from = Math.max(canvas.scale.x(span.from()), reach.surelyFrom());
            double to = Math.min(canvas.scale.x(span.to()), reach.surelyTo());
            if (from > reach.from() + 1 && canvas.scale.x(span.from()) > reach.from() + 1 && to > from) {
                canvas.shapes.leaf("line", "class", "cut", "x1", from, "x2", from, "y1", top, "y2", top + HEIGHT);
            }
            boolean onPale = from >= turn - 1;
            double room = (onPale ? to : Math.min(to, turn)) - from - 16;
            name(span, from + 8, room, onPale ? "ink" : "on");
        }
    }

    private void name(NameSpan span, double x, double room, String style) {
        double baseline = top + HEIGHT / 2 + 4.5;
        double width = Letters.bold(span.shortName(), SIZE);
        if (width > room) {
            return;
        }
        canvas.words.words(
                span.shortName(), "text", "x", x, "y", baseline, "class", style + " strong", "font-size", SIZE);
        String rest = Letters.cut(span.name(), SIZE - 1, room - width - 10);
        if (!span.name().equals(span.shortName()) && rest.equals(span.name())) {
            canvas.words.words(
                    rest, "text", "x", x + width + 9, "y", baseline, "class", style + " soft", "font-size", SIZE - 1);
        }
    }
}
