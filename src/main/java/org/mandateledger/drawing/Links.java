package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation.Succession;

/** Arrows between the operations of one drawing: who followed whom, and whom support went to. */
final class Links {
    private static final double BEND = 6;
    private static final double OUT = 11;

    private final Canvas canvas;
    private final Map<String, Lane> lanes;
    private final Map<String, Double> bands;

    /** @param bands the upper edge of every operation's band */
    Links(Canvas canvas, Map<String, Lane> lanes, Map<String, Double> bands) {
        this.canvas = canvas;
        this.lanes = lanes;
        this.bands = bands;
    }

    /** Where lines will pass through the rows of an operation. */
    List<Double> through(Lane lane) {
        List<String> order = List.copyOf(lanes.keySet());
        int at = order.indexOf(lane.id());
        List<Double> lines = new ArrayList<>();
        for (Lane from : lanes.values()) {
            int start = order.indexOf(from.id());
            from.operation().successions().forEach(it -> {
                int end = order.indexOf(it.value().successor());
                if (end >= 0 && at >= Math.min(start, end) && at < Math.max(start, end)) {
                    lines.add(x(from, it.value()));
                }
            });
            from.supports().forEach(support -> {
                int end = support.to().operation().map(order::indexOf).orElse(-1);
                if (end >= 0
                        && at > Math.min(start, end) - (end < start ? 1 : 0)
                        && at <= Math.max(start, end) - (end < start ? 0 : 1)) {
                    lines.add(x(support));
                }
            });
        }
        return lines;
    }

    private double x(Lane lane, Succession succession) {
        double day = canvas.scale.x(succession.on().earliest());
        double end = lane.life().map(it -> canvas.reach(it).to()).orElse(day);
        return Math.max(day, end) + OUT;
    }

    private double x(SupportLane support) {
        return canvas.scale.x(support.stretches().getFirst().from()) + 3;
    }

    void successions() {
        for (Lane lane : lanes.values()) {
            lane.operation().successions().stream()
                    .forEach(it -> Optional.ofNullable(lanes.get(it.value().successor()))
                            .ifPresent(next -> succession(lane, next, it.value(), it.event())));
        }
    }

    private void succession(Lane lane, Lane next, Succession succession, String by) {
        canvas.uses(Key.SUCCESSION);
        double day = canvas.scale.x(succession.on().earliest());
        double end = lane.life().map(it -> canvas.reach(it).to()).orElse(day);
        double from = Math.min(Math.max(day, canvas.scale.left()), Math.max(end, canvas.scale.left()));
        double x = x(lane, succession);
        double y = top(lane) + BandPainter.HEIGHT / 2;
        boolean down = top(next) > top(lane);
        double target = down ? top(next) - 1 : top(next) + BandPainter.HEIGHT + 1;
        double sign = down ? 1 : -1;
        String path = "M" + point(from, y) + "H" + Svg.number(x - BEND) + "Q" + point(x, y) + " "
                + point(x, y + sign * BEND) + "V" + Svg.number(target - sign * 5);
        String tip = lane.acronym() + " → " + next.acronym() + ", " + Label.of(succession.relation()) + ", "
                + Days.words(succession.on());
        canvas.links.telling(tip, "path", "class", "succession", "d", path, "data-event", by);
        canvas.links.leaf(
                "path",
                "class",
                "succession-head",
                "d",
                "M" + point(x, target) + "l-4," + Svg.number(-sign * 7) + "h8z");
        canvas.room.take(new Room.Box(x - 2, Math.min(y, target), x + 2, Math.max(y, target)));
    }

    /** From the beginning of a support bar to the band of the operation that receives. */
    void support(SupportLane support, double bar) {
        Optional<Lane> receiver = support.to().operation().map(lanes::get);
        receiver.ifPresent(lane -> {
            double x = x(support);
            boolean up = top(lane) < bar;
            double target = up ? top(lane) + BandPainter.HEIGHT + 1 : top(lane) - 1;
            double start = up ? bar : bar + SupportPainter.HEIGHT;
            double sign = up ? -1 : 1;
            canvas.links.leaf(
                    "path", "class", "support-link", "d", "M" + point(x, start) + "V" + Svg.number(target - sign * 5));
            canvas.links.leaf(
                    "path",
                    "class",
                    "support-head",
                    "d",
                    "M" + point(x, target) + "l-3.5," + Svg.number(-sign * 6) + "h7z");
        });
    }

    private double top(Lane lane) {
        return Optional.ofNullable(bands.get(lane.id())).orElseThrow();
    }

    private static String point(double x, double y) {
        return Svg.number(x) + "," + Svg.number(y);
    }

    /** Successors outside the drawing, named to the right of the band's end. */
    void beyond(Lane lane, List<String> names) {
        double x =
                lane.life().or(lane::planned).map(it -> canvas.reach(it).to()).orElse(canvas.scale.left()) + 6;
        x = Math.max(x, lane.aftermath().map(it -> canvas.scale.x(it.to()) + 6).orElse(x));
        String text = "→ " + String.join(", ", names);
        if (!names.isEmpty() && x + Letters.width(text, 11) <= Canvas.WIDTH - 8) {
            canvas.write(text, x, top(lane) + BandPainter.HEIGHT / 2 + 4, 11, "mute");
        }
    }
}
