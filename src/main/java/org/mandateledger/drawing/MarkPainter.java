package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What happened, hung under the band: the turns of a life in words, the rest as ticks. */
final class MarkPainter {
    private static final double TICK = 6;
    private static final double SIZE = 10.5;

    private final Canvas canvas;
    private final Lane lane;
    private final double top;

    MarkPainter(Canvas canvas, Lane lane, double top) {
        this.canvas = canvas;
        this.lane = lane;
        this.top = top + 2;
    }

    double paint() {
        Flags flags = new Flags(SIZE, 4, canvas.passing());
        Map<String, List<String>> byDay = new LinkedHashMap<>();
        Map<String, Mark> days = new LinkedHashMap<>();
        for (Mark mark : lane.marks()) {
            tick(mark);
            mark.words().ifPresent(words -> {
                days.putIfAbsent(mark.when().toString(), mark);
                byDay.computeIfAbsent(mark.when().toString(), _ -> new ArrayList<>())
                        .add(words);
            });
        }
        byDay.forEach((day, words) -> {
            Mark mark = mark(days, day);
            flags.add(x(mark), String.join(", ", words) + " " + Days.words(mark.when()));
        });
        double under = top + TICK + 1;
        List<Flags.Flag> hung = flags.hang();
        for (Flags.Flag flag : hung) {
            double baseline = flags.baseline(flag, under);
            canvas.shapes.leaf("line", "class", "thread", "x1", flag.x(), "x2", flag.x(), "y1", top, "y2", baseline);
            canvas.write(flag.text(), flag.left(), baseline, SIZE, "mute halo");
        }
        return under + flags.depth(hung) + 2;
    }

    private static Mark mark(Map<String, Mark> days, String day) {
        return Objects.requireNonNull(days.get(day));
    }

    private double x(Mark mark) {
        return canvas.scale.x(mark.when().earliest());
    }

    private void tick(Mark mark) {
        double from = x(mark);
        double to = canvas.scale.x(mark.when().latest());
        if (mark.words().isPresent()) {
            canvas.shapes.telling(
                    mark.tip(),
                    "circle",
                    "class",
                    "turn",
                    "cx",
                    from,
                    "cy",
                    top + 2,
                    "r",
                    2.6,
                    "data-event",
                    mark.event());
        } else {
            canvas.uses(Key.EVENT);
            canvas.shapes.telling(
                    mark.tip(),
                    "rect",
                    "class",
                    "tick",
                    "x",
                    from - 0.6,
                    "y",
                    top,
                    "width",
                    1.2,
                    "height",
                    TICK,
                    "data-event",
                    mark.event());
        }
        if (to - from > 3) {
            canvas.bar(from, to, top + 1, 2, "tick soft", mark.tip(), mark.event());
        }
    }
}
