package org.mandateledger.timeline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * A timeline in the JSON of TimelineJS (Knight Lab, timeline.knightlab.com/docs/json-format.html): events in one group
 * an operation, mandates as eras. Its texts are HTML, so that what is written here is escaped.
 */
public final class TimelineJs {
    private static final JsonMapper MAPPER = AnswerJson.indented();

    private TimelineJs() {}

    public static String json(TimelineAnswer answer, Knowledge known) {
        ObjectNode timeline = MAPPER.createObjectNode();
        ArrayNode events = timeline.putArray("events");
        answer.entries().forEach(entry -> event(entry, events.addObject()));
        ArrayNode eras = timeline.putArray("eras");
        answer.operations().stream()
                .flatMap(id -> MandateEra.of(id, known).stream())
                .forEach(era -> era(era, eras.addObject()));
        return MAPPER.writeValueAsString(timeline);
    }

    private static void event(TimelineEntry entry, ObjectNode json) {
        HistoricalDate date = HistoricalDate.parse(entry.effective());
        boolean startKnown = !date.earliest().equals(LocalDate.MIN);
        boolean endKnown = !date.latest().equals(LocalDate.MAX);
        date(startKnown ? date.earliest() : date.latest(), json.putObject("start_date"));
        if (startKnown && endKnown && !date.earliest().equals(date.latest())) {
            date(date.latest(), json.putObject("end_date"));
        }
        if (!date.exact()) {
            json.put("display_date", entry.effective());
        }
        ObjectNode text = json.putObject("text");
        text.put("headline", escaped(entry.summary()));
        text.put(
                "text",
                Stream.of(
                                entry.instrument().map(TimelineJs::escaped),
                                entry.replacedBy().map(later -> "Corrected: " + escaped(later.why())),
                                entry.note().map(TimelineJs::escaped))
                        .flatMap(Optional::stream)
                        .map("<p>%s</p>"::formatted)
                        .reduce("", String::concat));
        json.put("group", entry.operation());
        json.put("unique_id", entry.corrected() ? entry.eventId() + "@" + entry.recorded() : entry.eventId());
    }

    private static void era(MandateEra era, ObjectNode json) {
        date(era.first(), json.putObject("start_date"));
        date(era.last(), json.putObject("end_date"));
        json.putObject("text").put("headline", escaped(era.headline()));
    }

    private static void date(LocalDate day, ObjectNode json) {
        json.put("year", day.getYear());
        json.put("month", day.getMonthValue());
        json.put("day", day.getDayOfMonth());
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
