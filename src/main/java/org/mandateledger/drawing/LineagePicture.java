package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lines of succession below each other, a thin row an operation, with arrows from each to those that followed it. */
final class LineagePicture {
    /** Room for the names of those that are there from the first. */
    private static final double LEFT = 112;

    private static final double BETWEEN = 10;
    private static final int MANY = 40;

    private final String title;
    private final List<List<Lane>> lines;
    private final Collection<String> outside;
    private final Map<String, Lane> lanes = new LinkedHashMap<>();

    /** @param outside ids of those that are there for the sake of the others */
    LineagePicture(String title, List<List<Lane>> lines, Collection<String> outside) {
        this.title = title;
        this.lines = lines;
        this.outside = outside;
        lines.forEach(line -> line.forEach(lane -> lanes.put(lane.id(), lane)));
    }

    String svg(Setting setting) {
        Paper paper =
                new Paper(setting, Form.LINEAGE, Form.LINEAGE.prefix(title, lanes.keySet()), title, description());
        Board board = new Board(paper, Lanes.scale(lanes.values(), Optional.empty(), LEFT), 0, Optional.empty());
        Canvas canvas = board.canvas;
        Map<String, Double> tops = new HashMap<>();
        double y = board.top();
        for (List<Lane> line : lines) {
            for (Lane lane : line) {
                boolean leading = !lane.operation().successions().isEmpty();
                new CompactBand(canvas, lane, y, outside.contains(lane.id()), leading).paint();
                tops.put(lane.id(), y);
                y += CompactBand.ROW;
            }
            y += BETWEEN;
        }
        double bottom = y - BETWEEN;
        new Links(canvas, lanes, tops, CompactBand.HEIGHT).successions();
        double below = KindLegend.paint(canvas, lanes.values(), bottom + (board.isTall(bottom) ? 30 : 8));
        below = new Legend(canvas, Lanes.hue(lanes.values())).paint(below);
        if (!outside.isEmpty()) {
            canvas.write("Pale: never in the region.", Canvas.MARGIN, below + 8, 10.5, "mute");
            below += 10;
        }
        return board.svg(bottom, below);
    }

    /** Each line, where that can still be listened to. */
    private String description() {
        String sum = "%d operations in %d lines of succession.".formatted(lanes.size(), lines.size());
        if (lanes.size() > MANY) {
            return sum;
        }
        List<String> said = new ArrayList<>(List.of(sum));
        lines.forEach(line -> said.add(String.join(
                        ", ",
                        line.stream()
                                .map(lane -> lane.acronym() + " (" + Captions.years(lane) + ")")
                                .toList())
                + "."));
        return String.join(" ", said);
    }
}
