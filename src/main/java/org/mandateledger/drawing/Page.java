package org.mandateledger.drawing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.DateSpan;

/** One drawing: heading, axis, a group of rows an operation, arrows between them, legend. */
final class Page {
    private static final double AXIS = 104;

    private final Map<String, Lane> lanes;
    private final Map<String, List<SupportLane>> received;
    private final NamesThen names;
    private final Captions captions;
    private final Canvas canvas;
    private final Paper paper;
    private final Map<String, Double> bands = new LinkedHashMap<>();

    Page(
            Setting setting,
            Map<String, Lane> lanes,
            Map<String, List<SupportLane>> received,
            NamesThen names,
            Optional<DateSpan> window,
            Map<String, List<String>> predecessors) {
        this.lanes = lanes;
        this.received = received;
        this.names = names;
        this.captions = new Captions(lanes, predecessors);
        this.paper = new Paper(
                setting,
                Form.TIMELINE,
                prefix(setting, lanes, window),
                captions.title() + ": timeline" + window.map(Page::words).orElse(""),
                captions.description());
        int strongest = lanes.values().stream()
                .flatMap(lane -> Stream.concat(lane.force().stream(), lane.police().stream()))
                .mapToInt(Step::number)
                .max()
                .orElse(0);
        this.canvas = new Canvas(setting, Scale.of(lanes.values(), window), strongest, paper.prefix());
    }

    private static String words(DateSpan window) {
        return ", " + Days.words(window.from()) + " to "
                + Days.words(window.to().minusDays(1));
    }

    /** A page may hold several windows on the same operations. */
    private static String prefix(Setting setting, Map<String, Lane> lanes, Optional<DateSpan> window) {
        String shown = String.join(" ", lanes.keySet())
                + (setting == Setting.IN_PAGE ? window.map(it -> " " + it).orElse("") : "");
        return "t" + Integer.toHexString(shown.hashCode()) + "-";
    }

    String svg() {
        Map<SupportLane, Double> supportBars = new LinkedHashMap<>();
        double y = AXIS + 16;
        boolean first = true;
        Links links = new Links(canvas, lanes, bands);
        for (Lane lane : lanes.values()) {
            if (!first) {
                canvas.shapes.leaf(
                        "line", "class", "grid", "x1", Canvas.MARGIN, "x2", Canvas.RIGHT, "y1", y + 4, "y2", y + 4);
                y += 18;
            }
            first = false;
            canvas.passing(links.through(lane));
            double top = y;
            y = canvas.shapes.of(lane.id(), () -> lane(lane, top, supportBars));
        }
        double bottom = y + 4;
        links.successions();
        supportBars.forEach(links::support);
        lanes.values().forEach(lane -> links.beyond(lane, successorsOutside(lane)));
        Svg grid = paper.blank();
        Svg years = paper.blank();
        Axis.paint(grid, years, canvas.scale, AXIS, bottom);
        horizon(grid, bottom);
        String kind =
                lanes.values().stream().findFirst().map(BandPainter::style).orElse("k-unknown");
        double height = Math.ceil(new Legend(canvas, kind).paint(bottom + 12) + 14);
        return assembled(grid, years, height);
    }

    private double lane(Lane lane, double top, Map<SupportLane, Double> supportBars) {
        bands.put(lane.id(), top);
        if (lanes.size() > 1) {
            canvas.words.words(
                    lane.acronym(),
                    "text",
                    "x",
                    Canvas.MARGIN,
                    "y",
                    top + 14,
                    "class",
                    "ink strong",
                    "font-size",
                    lane.acronym().length() > 14 ? 11 : 15,
                    "data-operation",
                    lane.id());
            canvas.words.words(
                    Captions.years(lane),
                    "text",
                    "x",
                    Canvas.MARGIN,
                    "y",
                    top + 30,
                    "class",
                    "faint",
                    "font-size",
                    10.5);
        } else {
            canvas.name("Operation", top + 17);
        }
        double y = new BandPainter(canvas, lane, top).paint();
        y = new MarkPainter(canvas, lane, y).paint() + 3;
        MandatePainter mandates = new MandatePainter(canvas, lane);
        for (Map.Entry<String, List<Term>> strand : lane.strands().entrySet()) {
            y = mandates.paint(strand.getKey(), strand.getValue(), y);
        }
        if (!lane.force().isEmpty() || !lane.police().isEmpty()) {
            StrengthPainter strength = new StrengthPainter(canvas, lane, y);
            canvas.name("Authorised strength", strength.base() - 4);
            y = strength.paint();
        }
        return supports(lane, y + 5, supportBars);
    }

    private double supports(Lane lane, double top, Map<SupportLane, Double> supportBars) {
        SupportPainter painter = new SupportPainter(canvas, names);
        double y = top;
        List<SupportLane> from = received.getOrDefault(lane.id(), List.of());
        if (!lane.supports().isEmpty()) {
            canvas.name("Support given", y + 11.5);
        }
        for (SupportLane support : lane.supports()) {
            supportBars.put(support, y);
            y = painter.paint(support, true, lane.horizon(), y);
        }
        if (!from.isEmpty()) {
            canvas.name("Support received", y + 11.5);
        }
        for (SupportLane support : from) {
            y = painter.paint(support, false, lane.horizon(), y);
        }
        return y;
    }

    private List<String> successorsOutside(Lane lane) {
        return lane.operation().successions().stream()
                .map(Sourced::value)
                .filter(it -> !lanes.containsKey(it.successor())
                        && !canvas.scale.leavesOut(it.on().earliest()))
                .map(it -> names.on(it.successor(), it.on().earliest()))
                .distinct()
                .toList();
    }

    /** Only where an operation still goes on: for others the ledger's completeness is beside the point. */
    private void horizon(Svg grid, double bottom) {
        lanes.values().stream()
                .filter(lane -> !lane.over() && lane.operation().completeTo().isPresent())
                .map(Lane::horizon)
                .reduce(Days::later)
                .filter(day -> !canvas.scale.leavesOut(day))
                .ifPresent(day -> {
                    double x = canvas.scale.x(Days.after(day));
                    canvas.uses(Key.HORIZON);
                    grid.telling(
                            "Complete to " + Days.words(day),
                            "line",
                            "class",
                            "horizon",
                            "x1",
                            x,
                            "x2",
                            x,
                            "y1",
                            AXIS,
                            "y2",
                            bottom);
                });
    }

    private String assembled(Svg grid, Svg years, double height) {
        Svg svg = paper.open(height, canvas.scale);
        svg.open("defs").take(Fades.gradients(paper)).take(canvas.defs).close();
        svg.leaf("rect", "class", "ground", "width", 1200, "height", height);
        svg.open("g").take(grid).take(canvas.shapes).close();
        svg.open("g").take(canvas.links).close();
        svg.open("g", "class", "words");
        captions.heading(svg);
        svg.take(years).take(canvas.words).close();
        return svg.close().toString();
    }
}
