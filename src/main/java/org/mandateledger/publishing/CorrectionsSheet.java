package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.publishing.Column.Type;

/** One row a word of the ledger about its own mistakes, in the order of recording. */
final class CorrectionsSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("event_id", Type.CODE, "the correction or retraction"),
            new Column("action", Type.CODE, "corrected or retracted"),
            new Column("target", Type.CODE, "the event that was wrong"),
            new Column("subject", Type.TEXT, "the operation or instrument that it is about"),
            new Column("recorded", Type.INSTANT, "when the ledger learned it"),
            new Column("by", Type.TEXT, "who recorded it"),
            new Column("why", Type.TEXT, "the reason given"),
            new Column("change_set", Type.TEXT, "what was recorded together"),
            new Column("before", Type.TEXT, "what the target said, in a sentence"),
            new Column("after", Type.TEXT, "what was put in its place; empty where nothing was"));

    private CorrectionsSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.known()
                .events()
                .filter(it -> material.concerns(it.event().subject()))
                .forEach(recorded -> {
                    switch (recorded.event().fact()) {
                        case Fact.EventCorrected it ->
                            rows.add(row(recorded, "corrected", it.target(), Optional.of(it.replacement()), material));
                        case Fact.EventRetracted it ->
                            rows.add(row(recorded, "retracted", it.target(), Optional.empty(), material));
                        case Fact.OfOperation _, Fact.OfInstrument _ -> {}
                    }
                });
        return new Sheet(
                "corrections",
                "Corrections of the ledger",
                "Where the ledger was wrong, and what it says instead.",
                COLUMNS,
                List.of("event_id"),
                rows);
    }

    private static List<String> row(
            RecordedEvent recorded, String action, String target, Optional<Event> after, Material material) {
        return List.of(
                recorded.event().id(),
                action,
                target,
                recorded.event().subject(),
                EventJson.instant(recorded.recorded()),
                recorded.by(),
                recorded.reason(),
                recorded.changeSet(),
                Cells.of(material.known().event(target).map(it -> dated(it.event()))),
                Cells.of(after.map(CorrectionsSheet::dated)));
    }

    private static String dated(Event event) {
        return event.effective() + ": " + Summary.of(event);
    }
}
