package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.operation.Label;

/** Authorised strength as steps on a scale that all operations of a drawing share, with the numbers at the steps. */
final class StrengthPainter {
    private static final double HEIGHT = 58;
    private static final double HEAD = 14;
    private static final double LEAST = 16;
    private static final double SIZE = 10.5;

    private final Canvas canvas;
    private final Lane lane;
    private final double base;
    private final LocalDate now;

    StrengthPainter(Canvas canvas, Lane lane, double top) {
        this.canvas = canvas;
        this.lane = lane;
        this.base = top + HEAD + Math.max(LEAST, height(highest(lane)));
        this.now = Days.after(lane.horizon());
    }

    double paint() {
        canvas.uses(Key.STRENGTH);
        canvas.name("Authorised strength", base - 4);
        area(lane.force());
        if (!lane.police().isEmpty()) {
            canvas.uses(Key.POLICE);
            police();
        }
        canvas.shapes.leaf(
                "line", "class", "rule", "x1", canvas.scale.left(), "x2", Canvas.RIGHT, "y1", base, "y2", base);
        List<Step> byWeight = lane.force().stream()
                .sorted(Comparator.comparingInt(this::weight).reversed().thenComparing(Step::from))
                .toList();
        byWeight.forEach(step -> number(step));
        for (Step step : lane.police()) {
            policeNumber(step);
        }
        return base + 6;
    }

    private double y(int number) {
        return base - height(number);
    }

    private double height(int number) {
        return HEIGHT * number / Math.max(1, canvas.strongest);
    }

    private static int highest(Lane lane) {
        return Stream.concat(lane.force().stream(), lane.police().stream())
                .mapToInt(Step::number)
                .max()
                .orElse(0);
    }

    private double end(Step step) {
        boolean goesOn = step.to().equals(LocalDate.MAX);
        return canvas.scale.x(goesOn ? Days.later(now, step.from()) : step.to());
    }

    private void area(List<Step> steps) {
        for (Step step : steps) {
            double x = canvas.scale.x(step.from());
            boolean goesOn = step.to().equals(LocalDate.MAX);
            Extent extent = Extent.sharp(step.from(), goesOn ? Days.later(now, step.from()) : step.to(), goesOn);
            Canvas.Reach reach = canvas.reach(extent);
            canvas.openSoftly(extent, y(step.number()) - 2, base - y(step.number()) + 2);
            canvas.bar(
                    reach.from(),
                    reach.to(),
                    y(step.number()),
                    base - y(step.number()),
                    "force",
                    tip(step),
                    step.event());
            canvas.shapes.leaf(
                    "line", "class", "top", "x1", x, "x2", reach.to(), "y1", y(step.number()), "y2", y(step.number()));
            canvas.shapes.close();
            canvas.room.take(new Room.Box(x, y(step.number()) - 1, reach.to(), y(step.number()) + 1));
        }
        for (int i = 0; i < steps.size(); i++) {
            double x = canvas.scale.x(steps.get(i).from());
            double y = y(steps.get(i).number());
            double before = i > 0 && steps.get(i - 1).to().equals(steps.get(i).from())
                    ? y(steps.get(i - 1).number())
                    : base;
            canvas.shapes.leaf("line", "class", "top", "x1", x, "x2", x, "y1", before, "y2", y);
            canvas.room.take(new Room.Box(x - 1, Math.min(before, y), x + 1, Math.max(before, y)));
        }
    }

    private void police() {
        for (Step step : lane.police()) {
            double y = y(step.number());
            canvas.shapes.telling(
                    tip(step),
                    "line",
                    "class",
                    "police",
                    "x1",
                    canvas.scale.x(step.from()),
                    "x2",
                    end(step),
                    "y1",
                    y,
                    "y2",
                    y,
                    "data-event",
                    step.event());
            canvas.room.take(new Room.Box(canvas.scale.x(step.from()), y - 1, end(step), y + 1));
        }
    }

    private static String tip(Step step) {
        return "Up to " + grouped(step.number()) + " "
                + Label.of(step.category()).replace('-', ' ') + ", from " + Days.words(step.from());
    }

    /** The first and the highest come first, then the larger changes. */
    private int weight(Step step) {
        int index = lane.force().indexOf(step);
        if (index == 0 || index == lane.force().size() - 1) {
            return Integer.MAX_VALUE;
        }
        return Math.abs(step.number() - lane.force().get(index - 1).number());
    }

    private void number(Step step) {
        int index = lane.force().indexOf(step);
        boolean named = index == 0 || index > 0 && lane.force().get(index - 1).category() != step.category();
        String unit = named ? Label.of(step.category()).replace('-', ' ') : "";
        double x = canvas.scale.x(step.from());
        double y = y(step.number());
        String number = grouped(step.number());
        for (String text : unit.isEmpty() ? List.of(number) : List.of(number + " " + unit, number)) {
            double width = Letters.width(text, SIZE);
            double[][] places = {
                {x + 1, y - 4}, {x + 4, y + SIZE + 2}, {x - width - 4, y - 4}, {x - width - 4, y + SIZE / 2 - 1}
            };
            for (double[] place : places) {
                if (fits(text, place[0], place[1])) {
                    canvas.write(text, place[0], place[1], SIZE, "ink halo number");
                    return;
                }
            }
        }
    }

    private void policeNumber(Step step) {
        boolean first = step == lane.police().getFirst();
        String text = grouped(step.number()) + (first ? " police" : "");
        double x = canvas.scale.x(step.from());
        double y = y(step.number());
        double room = end(step) - x;
        if (Letters.width(text, SIZE) < room && fits(text, x + 5, y - 4)) {
            canvas.write(text, x + 5, y - 4, SIZE, "ink halo number");
        } else if (first && fits(text, x - 5 - Letters.width(text, SIZE), base - 3)) {
            canvas.writeEndingAt(text, x - 5, base - 3, SIZE, "mute halo number");
        }
    }

    private boolean fits(String text, double x, double baseline) {
        return x >= canvas.scale.left() - 2
                && x + Letters.width(text, SIZE) <= Canvas.RIGHT + 30
                && baseline <= base - 1
                && canvas.room.free(Canvas.box(text, x, baseline, SIZE));
    }

    static String grouped(int number) {
        String digits = Integer.toString(number);
        StringBuilder grouped = new StringBuilder(digits);
        for (int at = digits.length() - 3; at > 0; at -= 3) {
            grouped.insert(at, ',');
        }
        return grouped.toString();
    }
}
