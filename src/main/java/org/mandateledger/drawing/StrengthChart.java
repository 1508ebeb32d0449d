package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Fact.Category;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;

/** The authorised strength of one operation, large, with a line for each category beside the force. */
final class StrengthChart {
    private static final double LEFT = 76;
    private static final double HEIGHT = 220;
    private static final double SIZE = 11;

    private final Lane lane;
    private final Map<Category, List<Step>> beside;

    static StrengthChart of(Lane lane, Knowledge known) {
        List<Frame> frames = Frame.of(lane.id(), known);
        Map<Category, List<Step>> beside = new EnumMap<>(Category.class);
        EnumSet.complementOf(EnumSet.of(Category.POLICE))
                .forEach(category -> beside.put(category, lane.strength(category, frames)));
        beside.values().removeIf(List::isEmpty);
        return new StrengthChart(lane, beside);
    }

    /** @param beside ceilings that are neither the force's nor the police's */
    private StrengthChart(Lane lane, Map<Category, List<Step>> beside) {
        this.lane = lane;
        this.beside = beside;
    }

    String svg(Setting setting, Optional<LocalDate> asked) {
        String title = lane.acronym() + ": authorised strength";
        Board board = new Board(
                new Paper(setting, Form.STRENGTH, Form.STRENGTH.prefix(lane.id()), title, description()),
                Lanes.scale(List.of(lane), asked, LEFT),
                highest(),
                asked);
        Canvas canvas = board.canvas;
        double top = board.top() + CompactBand.ROW + 12;
        StrengthPainter painter = new StrengthPainter(canvas, lane, top, HEIGHT);
        new CompactBand(canvas, lane, board.top() + 2).paint();
        numbers(canvas, painter);
        beside.keySet().forEach(category -> canvas.uses(Key.valueOf(category.name())));
        beside.forEach((category, steps) -> painter.line(steps, "other-line " + Label.of(category)));
        double bottom = painter.paint();
        beside.values().forEach(painter::numbers);
        return board.svg(bottom, new Legend(canvas, BandPainter.style(lane)).paint(bottom + 6));
    }

    boolean isEmpty() {
        return highest() == 0;
    }

    private int highest() {
        return Stream.concat(Stream.of(lane.force(), lane.police()), beside.values().stream())
                .flatMap(List::stream)
                .mapToInt(Step::number)
                .max()
                .orElse(0);
    }

    /** Round numbers up the side. */
    private void numbers(Canvas canvas, StrengthPainter painter) {
        int step = step(highest());
        for (long line = 0; line <= highest(); line += step) {
            int number = Math.toIntExact(line);
            double y = painter.y(number);
            canvas.shapes.leaf("line", "class", "grid", "x1", LEFT, "x2", Canvas.RIGHT, "y1", y, "y2", y);
            canvas.writeEndingAt(StrengthPainter.grouped(number), LEFT - 8, y + 4, SIZE, "mute number");
        }
    }

    /** The least of 1, 2, 5, 10, 20, … that cuts it into at most five. */
    static int step(int highest) {
        int power = 1;
        while (true) {
            for (int digit : new int[] {1, 2, 5}) {
                if (highest <= 5L * digit * power) {
                    return digit * power;
                }
            }
            power *= 10;
        }
    }

    private String description() {
        List<String> said = new ArrayList<>();
        Stream.concat(Stream.of(lane.force(), lane.police()), beside.values().stream())
                .filter(steps -> !steps.isEmpty())
                .forEach(steps -> said.add(words(steps)));
        return "Up to " + String.join("; ", said) + ".";
    }

    private static String words(List<Step> steps) {
        List<String> said = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            boolean named = i == 0 || steps.get(i - 1).category() != step.category();
            said.add(StrengthPainter.grouped(step.number())
                    + (named ? " " + Label.of(step.category()).replace('-', ' ') : "")
                    + " from "
                    + Days.words(step.from()));
        }
        return String.join(", ", said);
    }
}
