package org.mandateledger.exporting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Table;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import tools.jackson.databind.node.ObjectNode;

/**
 * An entry of the ledger as news: something recorded, corrected or retracted.
 *
 * @param about what the operation is called now; for an instrument, its symbol
 * @param before what was said until then, where the ledger mends itself
 * @param after what is said from then on; empty for a retraction
 */
record Change(RecordedEvent recorded, String about, Optional<Event> before, Optional<Event> after) {

    static Change of(RecordedEvent recorded, Knowledge known) {
        Event event = recorded.event();
        return new Change(
                recorded,
                known.operation(event.subject())
                        .map(Operation::name)
                        .map(name -> name.acronym().orElse(name.name()))
                        .orElse(event.subject()),
                event.fact()
                        .answered()
                        .flatMap(known::event)
                        .map(RecordedEvent::event)
                        .flatMap(Event::words),
                event.words());
    }

    String title() {
        String what = after.or(() -> before).map(Summary::of).orElseGet(() -> Summary.of(recorded.event()));
        return switch (recorded.event().fact()) {
            case Fact.EventCorrected _ -> "%s, corrected: %s".formatted(about, what);
            case Fact.EventRetracted _ -> "%s, retracted: %s".formatted(about, what);
            case Fact.OfOperation _ -> "%s: %s".formatted(about, what);
            case Fact.OfInstrument _ -> what;
        };
    }

    /** A field of a corrected event that reads otherwise now; empty where it is not there. */
    record Difference(String field, String before, String after) {}

    List<Difference> differences() {
        List<Difference> differences = new ArrayList<>();
        if (before.isPresent() && after.isPresent()) {
            ObjectNode one = EventJson.json(before.get());
            ObjectNode other = EventJson.json(after.get());
            Set<String> fields = new LinkedHashSet<>(one.propertyNames());
            fields.addAll(other.propertyNames());
            fields.remove("id");
            for (String field : fields) {
                if (!one.path(field).equals(other.path(field))) {
                    differences.add(new Difference(field, cell(one, field), cell(other, field)));
                }
            }
        }
        return differences;
    }

    private static String cell(ObjectNode event, String field) {
        return Table.cell(event.optional(field));
    }

    /** What it says as paragraphs of HTML. */
    String html() {
        StringBuilder html = new StringBuilder();
        before.ifPresent(event -> html.append(paragraph("Before", dated(event))));
        if (before.isPresent()) {
            html.append(paragraph("After", after.map(Change::dated).orElse("nothing; it never held")));
        } else {
            after.ifPresent(event -> html.append(paragraph("On " + event.effective(), Summary.of(event))));
        }
        differences()
                .forEach(it -> html.append(paragraph(
                        it.field(),
                        (it.before().isEmpty() ? "nothing" : it.before()) + " → "
                                + (it.after().isEmpty() ? "nothing" : it.after()))));
        after.or(() -> before)
                .flatMap(Event::instrument)
                .map(Citation::symbol)
                .ifPresent(symbol -> html.append(paragraph("Instrument", symbol)));
        html.append(paragraph(
                "Sources",
                String.join(
                        "; ",
                        recorded.event().sources().stream()
                                .map(it -> it.source()
                                        + it.locator().map(", "::concat).orElse(""))
                                .toList())));
        html.append(paragraph("Why", recorded.reason()));
        return html.toString();
    }

    private static String dated(Event event) {
        return event.effective() + ": " + Summary.of(event);
    }

    private static String paragraph(String what, String words) {
        return "<p><b>%s</b>: %s</p>".formatted(escaped(what), escaped(words));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
