package org.mandateledger.timeline;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.SourceReference;

/** A timeline as rows. */
final class TimelineTable {
    private TimelineTable() {}

    static Table of(List<TimelineEntry> entries) {
        return new Table(
                List.of(
                        "operation",
                        "effective",
                        "type",
                        "summary",
                        "instrument",
                        "decided",
                        "recorded",
                        "event_id",
                        "sources",
                        "corrected",
                        "replaced_by"),
                entries.stream().map(TimelineTable::row).toList());
    }

    /** On a screen: what happened, by which act, and the event's id to ask on with; what was replaced if asked for. */
    static Table brief(List<TimelineEntry> entries) {
        List<String> columns = List.of("operation", "effective", "summary", "instrument", "event_id");
        return of(entries)
                .only(
                        entries.stream().anyMatch(TimelineEntry::corrected)
                                ? Stream.concat(columns.stream(), Stream.of("replaced_by"))
                                        .toList()
                                : columns);
    }

    private static List<String> row(TimelineEntry entry) {
        return List.of(
                entry.operation(),
                entry.effective(),
                entry.type(),
                entry.summary(),
                entry.instrument().orElse(""),
                entry.decided().orElse(""),
                entry.recorded(),
                entry.eventId(),
                entry.sources().stream().map(SourceReference::source).distinct().collect(Collectors.joining(";")),
                Boolean.toString(entry.corrected()),
                entry.replacedBy()
                        .map(later -> "%s (%s)".formatted(later.event(), later.why()))
                        .orElse(""));
    }
}
