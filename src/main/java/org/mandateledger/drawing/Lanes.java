package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Many operations, a thin row each, under headings. */
final class Lanes {
    private static final double HEADING = 26;
    private static final int MANY = 40;

    private final Map<String, List<Lane>> groups;
    private final Optional<LocalDate> asked;
    private final List<Lane> all;

    Lanes(Map<String, List<Lane>> groups, Optional<LocalDate> asked) {
        this.groups = groups;
        this.asked = asked;
        this.all = groups.values().stream().flatMap(Collection::stream).toList();
    }

    String svg(Setting setting) {
        String prefix =
                Form.LANES.prefix(groups.keySet(), all.stream().map(Lane::id).toList());
        Board board = new Board(
                new Paper(setting, Form.LANES, prefix, title(), description()),
                scale(all, asked, Canvas.MARGIN),
                0,
                asked);
        double y = board.top();
        for (Map.Entry<String, List<Lane>> group : groups.entrySet()) {
            if (!group.getKey().isEmpty()) {
                heading(board.canvas, group.getKey(), group.getValue().size(), y);
                y += HEADING;
            }
            for (Lane lane : group.getValue()) {
                new CompactBand(board.canvas, lane, y + 4).paint();
                y += CompactBand.ROW;
            }
            y += 6;
        }
        double below = KindLegend.paint(board.canvas, all, y + (board.isTall(y) ? 30 : 8));
        below = new Legend(board.canvas, hue(all)).paint(below);
        return board.svg(y, below);
    }

    static String hue(Collection<Lane> lanes) {
        return lanes.stream().findFirst().map(BandPainter::style).orElse("k-unknown");
    }

    private static void heading(Canvas canvas, String words, int size, double top) {
        canvas.write(words, Canvas.MARGIN - 14, top + 17, 13, "ink strong halo");
        double x = Canvas.MARGIN - 14 + Letters.bold(words, 13) + 8;
        canvas.write(Integer.toString(size), x, top + 17, 11, "faint number halo");
    }

    private String title() {
        return all.size() == 1 ? "1 operation" : all.size() + " operations";
    }

    private String description() {
        List<String> sentences = new ArrayList<>();
        groups.forEach(
                (heading, lanes) -> sentences.add((heading.isEmpty() ? "" : heading + ": ") + described(lanes) + "."));
        asked.ifPresent(day -> sentences.add("In operation on " + Days.words(day) + ": " + livingOn(day) + "."));
        return String.join(" ", sentences);
    }

    /** Each, where that can still be listened to. */
    private String described(List<Lane> lanes) {
        return all.size() > MANY
                ? Integer.toString(lanes.size())
                : String.join(
                        ", ",
                        lanes.stream()
                                .map(lane -> lane.acronym() + " (" + Captions.years(lane) + ")")
                                .toList());
    }

    private String livingOn(LocalDate day) {
        List<String> living = all.stream()
                .filter(lane -> lane.livesOn(day))
                .map(lane -> lane.calledFrom(day, Days.after(day)))
                .toList();
        return living.isEmpty() ? "none" : String.join(", ", living);
    }

    /** From the first to the last day on which any of them is there, the day asked about included. */
    static Scale scale(Collection<Lane> lanes, Optional<LocalDate> asked, double left) {
        List<LocalDate> days = lanes.stream()
                .flatMap(lane -> Stream.of(lane.planned(), lane.life(), lane.aftermath()))
                .flatMap(Optional::stream)
                .flatMap(extent -> Stream.of(extent.from(), extent.to()))
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .toList();
        List<LocalDate> shown = Stream.concat(days.stream(), asked.stream()).toList();
        LocalDate first = shown.stream().reduce(Days::earlier).orElse(LocalDate.EPOCH);
        LocalDate last = shown.stream().reduce(Days::later).orElse(first);
        long span = Math.max(120, last.toEpochDay() - first.toEpochDay());
        return new Scale(first.minusDays(span / 90 + 4), last.plusDays(span / 40 + 8), left, Canvas.RIGHT);
    }
}
