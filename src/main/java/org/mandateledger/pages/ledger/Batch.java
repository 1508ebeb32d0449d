package org.mandateledger.pages.ledger;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/**
 * A change set, or as much of it as is shown.
 *
 * @param anchor of its place on the page
 * @param shown which of its events, where not all of them are
 * @param before and {@code after}: addresses of the ledger as it stood then
 * @param difference where the two are compared on the latest day
 */
record Batch(
        String anchor,
        String name,
        String why,
        String by,
        String recorded,
        String instant,
        int events,
        Optional<String> shown,
        To before,
        To after,
        String difference,
        List<Entry> entries) {

    private static final int MANY = 15;
    private static final int FIRST = 10;

    static Batch of(List<RecordedEvent> events, Answers answers, Context context) {
        RecordedEvent first = events.getFirst();
        Instant recorded = first.recorded();
        To after = new To(Optional.of(EventJson.instant(recorded)));
        To before = new To(Optional.of(EventJson.instant(recorded.minus(1, ChronoUnit.MICROS))));
        return new Batch(
                "at-" + first.position(),
                first.changeSet(),
                first.why(),
                first.by(),
                Say.instant(recorded),
                EventJson.instant(recorded),
                first.parts(),
                Optional.of("%d of %d".formatted(events.size(), first.parts()))
                        .filter(_ -> events.size() < first.parts()),
                before,
                after,
                before.page("/diff", compared(context.latest().toString(), EventJson.instant(recorded))),
                events.stream().map(it -> Entry.of(it, answers, context)).toList());
    }

    /** The others are folded, where there are many more. */
    public List<Entry> first() {
        return entries.subList(0, open());
    }

    public List<Entry> others() {
        return entries.subList(open(), entries.size());
    }

    private int open() {
        return entries.size() > MANY ? FIRST : entries.size();
    }

    private static Map<String, String> compared(String day, String after) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", day);
        parameters.put("to", day);
        parameters.put("knownAt2", after);
        return parameters;
    }
}
