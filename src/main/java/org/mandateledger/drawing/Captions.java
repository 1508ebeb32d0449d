package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mandateledger.operation.Kind;

/** What a drawing says in words: above it, and to those who cannot see it. */
final class Captions {
    private final Map<String, Lane> lanes;
    private final Map<String, List<String>> predecessors;

    Captions(Map<String, Lane> lanes, Map<String, List<String>> predecessors) {
        this.lanes = lanes;
        this.predecessors = predecessors;
    }

    void heading(Svg svg) {
        double size = Letters.bold(title(), 22) <= Canvas.WIDTH - 2 * Canvas.MARGIN ? 22 : 15;
        svg.words(title(), "text", "x", Canvas.MARGIN, "y", 38, "class", "ink strong", "font-size", size);
        if (lanes.size() == 1) {
            svg.words(
                    formerly(lanes.values().iterator().next()),
                    "text",
                    "x",
                    Canvas.MARGIN + Letters.bold(title(), size) + 14,
                    "y",
                    38,
                    "class",
                    "mute",
                    "font-size",
                    13);
        }
        svg.words(
                Letters.cut(subtitle(), 13, Canvas.WIDTH - 2 * Canvas.MARGIN),
                "text",
                "x",
                Canvas.MARGIN,
                "y",
                58,
                "class",
                "mute",
                "font-size",
                13);
        if (lanes.size() == 1) {
            String facts = String.join(" · ", facts(lanes.values().iterator().next()));
            svg.words(facts, "text", "x", Canvas.MARGIN, "y", 76, "class", "faint", "font-size", 11.5);
        }
    }

    String title() {
        return String.join(", ", lanes.values().stream().map(Lane::acronym).toList());
    }

    /** {@code until 8 Nov 2015 UNSOA}, for one that was renamed. */
    private static String formerly(Lane lane) {
        return String.join(
                ", ",
                lane.names().stream()
                        .limit(lane.names().size() - 1L)
                        .filter(span -> !span.shortName().equals(lane.acronym()))
                        .map(span -> "until " + Days.words(span.to().minusDays(1)) + " " + span.shortName())
                        .toList());
    }

    static String years(Lane lane) {
        String since = lane.operation()
                .begun()
                .map(it -> monthly(it.value().earliest()))
                .orElse(lane.over() ? "never began" : "not begun");
        String end = lane.operation()
                .ended()
                .map(it -> " – " + monthly(it.value().latest()))
                .orElse(lane.operation().begun().isEmpty() ? "" : " –");
        return since + end;
    }

    private static String monthly(LocalDate day) {
        return Days.month(day.getMonthValue()) + " " + day.getYear();
    }

    private String subtitle() {
        if (lanes.size() != 1) {
            return "Names, mandates, authorised strength and support";
        }
        return lanes.values().iterator().next().names().getLast().name();
    }

    private List<String> facts(Lane lane) {
        List<String> facts = new ArrayList<>();
        lane.operation().kind().ifPresent(kind -> facts.add(words(kind.value())));
        lane.operation().lead().ifPresent(lead -> facts.add("led by " + String.join(", ", lead.value())));
        lane.operation().hostAreas().ifPresent(areas -> facts.add("in " + String.join(", ", areas.value())));
        lane.operation()
                .begun()
                .ifPresent(begun -> facts.add("began " + Days.words(begun.value())
                        + lane.operation()
                                .ended()
                                .map(it -> ", ended " + Days.words(it.value()))
                                .orElse(", no end known")));
        if (lane.operation().begun().isEmpty()) {
            facts.add(lane.over() ? "never began" : "not begun");
        }
        List<String> before = predecessors.getOrDefault(lane.id(), List.of());
        if (!before.isEmpty()) {
            facts.add("followed " + String.join(", ", before));
        }
        return facts;
    }

    static String words(Kind kind) {
        return switch (kind) {
            case UN_PEACEKEEPING -> "UN peacekeeping operation";
            case UN_POLITICAL -> "UN political mission";
            case UN_SUPPORT_OFFICE -> "UN support office";
            case AU_PEACE_SUPPORT -> "AU peace support operation";
            case HYBRID -> "Hybrid operation";
            case REGIONAL -> "Regional operation";
            case AD_HOC_COALITION -> "Ad hoc coalition";
            case EU_CSDP -> "EU CSDP mission";
            case UN_AUTHORISED_MULTINATIONAL -> "UN-authorised multinational force";
            case NATIONAL -> "National operation";
        };
    }

    String description() {
        List<String> sentences = new ArrayList<>();
        for (Lane lane : lanes.values()) {
            StringBuilder said = new StringBuilder(lane.acronym());
            said.append(", ").append(lane.names().getLast().name());
            lane.operation().begun().ifPresent(it -> said.append(", from ").append(Days.words(it.value())));
            lane.operation().ended().ifPresent(it -> said.append(" to ").append(Days.words(it.value())));
            int terms = lane.strands().values().stream().mapToInt(List::size).sum();
            said.append("; ").append(terms).append(terms == 1 ? " mandate term" : " mandate terms");
            if (!lane.force().isEmpty()) {
                said.append("; authorised strength from ")
                        .append(StrengthPainter.grouped(lane.force().getFirst().number()))
                        .append(" to ")
                        .append(StrengthPainter.grouped(lane.force().getLast().number()));
            }
            sentences.add(said.append('.').toString());
        }
        return String.join(" ", sentences);
    }
}
