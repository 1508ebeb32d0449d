package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Until;
import org.mandateledger.publishing.Column.Type;
import org.mandateledger.time.HistoricalDate;

/** One row a step in the life of a mandate, by operation, then in the order in which they took effect. */
final class MandatesSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("operation", Type.CODE, "the operation's id"),
            new Column("strand", Type.CODE, "which of its mandates; core unless named"),
            new Column("authority", Type.CODE, "the body under whose authority it runs"),
            new Column("effective", Type.EDTF, "the day it took effect"),
            new Column("decided", Type.EDTF, "the day the instrument was adopted"),
            new Column("instrument", Type.TEXT, "the instrument's symbol"),
            new Column("action", Type.CODE, "granted, extended, modified, terminated or lapsed"),
            new Column(
                    "until",
                    Type.EDTF,
                    "the last day, inclusive: by its own terms, or the day on which it was ended; empty where there is"
                            + " none or it did not change"),
            new Column(
                    "until_kind",
                    Type.CODE,
                    "dated, conditional, self-renewing, none or unknown; empty where the term did not change"),
            new Column("event_id", Type.CODE, "the event that says so"));

    private MandatesSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        material.histories().forEach((operation, history) -> {
            Map<String, String> authorities = new HashMap<>();
            for (Placed<Event> placed : history) {
                step(placed.event().fact(), authorities).ifPresent(step -> rows.add(row(operation, step, placed)));
            }
        });
        return new Sheet(
                "mandates",
                "Mandates: grants, extensions, changes and ends",
                "Every step that took effect; one that was annulled before its day is left out.",
                COLUMNS,
                List.of("event_id"),
                rows);
    }

    private record Step(String strand, String authority, String action, Optional<HistoricalDate> until, String kind) {}

    private static Optional<Step> step(Fact fact, Map<String, String> authorities) {
        return switch (fact) {
            case Fact.MandateGranted it ->
                Optional.of(step(it.strand(), it.authority(), "granted", Optional.of(it.until()), authorities));
            case Fact.MandateExtended it ->
                Optional.of(step(it.strand(), it.authority(), "extended", Optional.of(it.until()), authorities));
            case Fact.MandateModified it ->
                Optional.of(step(it.strand(), it.authority(), "modified", it.until(), authorities));
            case Fact.MandateTerminated it -> Optional.of(ended(it.strand(), "terminated", it.lastDay(), authorities));
            case Fact.MandateLapsed it -> Optional.of(ended(it.strand(), "lapsed", it.lastDay(), authorities));
            default -> Optional.empty();
        };
    }

    private static Step step(
            String strand, String authority, String action, Optional<Until> until, Map<String, String> authorities) {
        authorities.put(strand, authority);
        return new Step(strand, authority, action, until.flatMap(Until::lastDay), Cells.of(until.map(Until::kind)));
    }

    /** Under the authority that it had; an end names none. */
    private static Step ended(String strand, String action, HistoricalDate lastDay, Map<String, String> authorities) {
        return new Step(strand, authorities.getOrDefault(strand, ""), action, Optional.of(lastDay), "");
    }

    private static List<String> row(String operation, Step step, Placed<Event> placed) {
        Event event = placed.event();
        return List.of(
                operation,
                step.strand(),
                step.authority(),
                event.effective().toString(),
                Cells.decided(event.instrument()),
                Cells.symbol(event.instrument()),
                step.action(),
                Cells.of(step.until()),
                step.kind(),
                placed.id());
    }
}
