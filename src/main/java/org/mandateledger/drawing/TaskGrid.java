package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Knowledge;

/** What an operation was asked to do: a row a task, a bar while it stood, under the instrument that added it. */
final class TaskGrid {
    private static final double LEFT = 316;
    private static final double ROW = 20;
    private static final double HEIGHT = 14;
    private static final double SIZE = 10;

    private final Lane lane;
    /** By what each is called. */
    private final Map<String, List<TaskSpan>> tasks = new LinkedHashMap<>();

    private final Map<String, String> labels;
    private final Map<String, String> symbols;

    /**
     * @param labels of the taxonomy, by task
     * @param symbols of the instruments, by event
     */
    private TaskGrid(Lane lane, List<TaskSpan> spans, Map<String, String> labels, Map<String, String> symbols) {
        this.lane = lane;
        this.labels = labels;
        this.symbols = symbols;
        spans.forEach(
                it -> tasks.computeIfAbsent(label(it), _ -> new ArrayList<>()).add(it));
    }

    static TaskGrid of(Lane lane, Knowledge known) {
        Map<String, String> symbols = new HashMap<>();
        known.history(lane.id())
                .forEach(placed -> placed.event().instrument().ifPresent(it -> symbols.put(placed.id(), it.symbol())));
        Map<String, String> labels = Taxonomy.published().tasks().stream()
                .collect(Collectors.toMap(Taxonomy.Task::id, Taxonomy.Task::label));
        return new TaskGrid(lane, TaskSpan.of(Frame.of(lane.id(), known), lane.closed()), labels, symbols);
    }

    String svg(Setting setting, Optional<LocalDate> asked) {
        Board board = new Board(
                new Paper(setting, Form.TASKS, Form.TASKS.prefix(lane.id()), lane.acronym() + ": tasks", description()),
                Lanes.scale(List.of(lane), asked, LEFT),
                0,
                asked);
        Canvas canvas = board.canvas;
        new CompactBand(canvas, lane, board.top() + 2).paint();
        double y = board.top() + CompactBand.ROW + 6;
        for (Map.Entry<String, List<TaskSpan>> task : tasks.entrySet()) {
            row(canvas, task.getKey(), task.getValue(), y);
            y += ROW;
        }
        return board.svg(y + 2, y + (board.isTall(y) ? 30 : 4));
    }

    boolean isEmpty() {
        return tasks.isEmpty();
    }

    private String label(TaskSpan span) {
        String task = labels.getOrDefault(span.task(), span.task());
        return span.strand().equals(Fact.CORE)
                ? task
                : task + " (" + span.strand().replace('-', ' ') + ")";
    }

    private void row(Canvas canvas, String label, List<TaskSpan> spans, double top) {
        canvas.write(Letters.cut(label, 11, LEFT - Canvas.MARGIN - 10), Canvas.MARGIN, top + 11, 11, "ink");
        double line = top + HEIGHT / 2;
        canvas.shapes.leaf("line", "class", "grid", "x1", LEFT, "x2", Canvas.RIGHT, "y1", line, "y2", line);
        for (TaskSpan span : spans) {
            bar(canvas, label, span, top);
        }
    }

    private void bar(Canvas canvas, String label, TaskSpan span, double top) {
        boolean open = span.to().equals(LocalDate.MAX);
        LocalDate to = open ? Days.later(Days.after(lane.horizon()), span.from()) : span.to();
        Extent extent = Extent.sharp(span.from(), to, open);
        Canvas.Reach reach = canvas.reach(extent);
        String symbol = symbols.getOrDefault(span.event(), "");
        String kind = BandPainter.style(lane);
        canvas.openSoftly(extent, top, HEIGHT);
        canvas.bar(
                reach.from(),
                reach.to(),
                top,
                HEIGHT,
                kind + " task",
                label + (symbol.isEmpty() ? "" : ", " + symbol) + ", from " + Days.words(span.from())
                        + (open ? "" : " to " + Days.words(to.minusDays(1))),
                span.event());
        canvas.shapes.close();
        canvas.shapes.leaf(
                "line", "class", kind + " edge", "x1", reach.from(), "x2", reach.from(), "y1", top, "y2", top + HEIGHT);
        String number = Term.number(symbol);
        if (!number.isEmpty() && Letters.width(number, SIZE) <= reach.to() - reach.from() - 8) {
            canvas.write(number, reach.from() + 4, top + 10.6, SIZE, "ink");
        }
    }

    private String description() {
        List<String> said = new ArrayList<>();
        tasks.forEach((task, spans) -> said.add(task
                + " ("
                + String.join(
                        ", ", spans.stream().map(TaskGrid::years).distinct().toList()) + ")"));
        return lane.acronym() + " was asked for: " + String.join("; ", said) + ".";
    }

    private static String years(TaskSpan span) {
        return "from " + Days.words(span.from())
                + (span.to().equals(LocalDate.MAX)
                        ? ""
                        : " to " + Days.words(span.to().minusDays(1)));
    }
}
