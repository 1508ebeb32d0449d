package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Who supported whom over time: a row an operation or other party, bars of what it was given, arrows from the giver. */
final class SupportNetwork {
    /** Room for the names of those that are there from the first. */
    private static final double LEFT = 112;

    private static final double BAND = 21;
    private static final double GAP = 9;
    private static final double BETWEEN = 22;

    private final List<SupportWorld> worlds;
    private final Map<String, Lane> lanes;
    private final NamesThen names;
    private final LocalDate asked;
    private final Map<String, Double> tops = new HashMap<>();
    private final Map<SupportLane, Double> bars = new LinkedHashMap<>();

    /** @param lanes of the operations in the worlds */
    SupportNetwork(List<SupportWorld> worlds, Map<String, Lane> lanes, NamesThen names, LocalDate asked) {
        this.worlds = worlds;
        this.lanes = lanes;
        this.names = names;
        this.asked = asked;
    }

    String svg(Setting setting) {
        Paper paper = new Paper(
                setting,
                Form.SUPPORT,
                Form.SUPPORT.prefix(lanes.keySet(), asked),
                "Support, " + Days.words(asked),
                description());
        Board board = new Board(paper, Lanes.scale(lanes.values(), Optional.of(asked), LEFT), 0, Optional.of(asked));
        Canvas canvas = board.canvas;
        double y = board.top();
        for (SupportWorld world : worlds) {
            if (y > board.top()) {
                canvas.shapes.leaf(
                        "line",
                        "class",
                        "rule",
                        "x1",
                        0,
                        "x2",
                        Canvas.WIDTH,
                        "y1",
                        y - BETWEEN / 2,
                        "y2",
                        y - BETWEEN / 2);
            }
            for (String member : new SupportOrder(world, lanes).members()) {
                y = row(canvas, world, member, y);
            }
            y += BETWEEN - GAP;
        }
        double bottom = y - BETWEEN + GAP;
        SupportArrows arrows = new SupportArrows(canvas, tops, asked);
        bars.forEach(arrows::paint);
        new Links(canvas, lanes, tops, CompactBand.HEIGHT).successions();
        double below = KindLegend.paint(canvas, lanes.values(), bottom + (board.isTall(bottom) ? 30 : 8));
        below = new Legend(canvas, Lanes.hue(lanes.values())).paint(below);
        canvas.write(
                "Strong: in effect on " + Days.words(asked) + ". Pale: before or after.",
                Canvas.MARGIN,
                below + 8,
                10.5,
                "mute");
        return board.svg(bottom, below + 10);
    }

    private double row(Canvas canvas, SupportWorld world, String member, double top) {
        List<SupportLane> received = world.receivedBy(member);
        Optional<Lane> lane = Optional.ofNullable(lanes.get(member));
        lane.ifPresentOrElse(
                it -> new CompactBand(
                                canvas,
                                it,
                                top,
                                !it.livesOn(asked),
                                !it.operation().successions().isEmpty())
                        .paint(),
                () -> new PartyPainter(canvas, asked).paint(member, received, horizon(received), top));
        tops.put(member, top);
        double y = top + BAND;
        SupportPainter painter = new SupportPainter(canvas, names, Optional.of(asked));
        for (SupportLane support : received) {
            bars.put(support, y);
            y = painter.paint(support, false, horizon(List.of(support)), y);
        }
        return y + GAP;
    }

    /** The last day on which anything is known of those who give. */
    private LocalDate horizon(List<SupportLane> supports) {
        return supports.stream()
                .flatMap(it -> Optional.ofNullable(lanes.get(it.giver())).stream())
                .map(Lane::horizon)
                .reduce(Days::later)
                .orElse(asked);
    }

    private String description() {
        List<String> now = new ArrayList<>();
        for (SupportWorld world : worlds) {
            for (SupportLane support : world.supports()) {
                support.on(asked)
                        .ifPresent(it -> now.add(names.on(support.giver(), asked)
                                + " supports "
                                + support.to()
                                        .operation()
                                        .map(id -> names.on(id, asked))
                                        .orElse(support.to().key())
                                + ", " + it.paid()));
            }
        }
        int all = worlds.stream().mapToInt(world -> world.supports().size()).sum();
        return "In effect on " + Days.words(asked) + ": " + now.size() + " of " + all + " arrangements."
                + (now.isEmpty() ? "" : " " + String.join(". ", now) + ".");
    }
}
