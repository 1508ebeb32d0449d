package org.mandateledger.exporting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Summary;

/**
 * The last days of mandates, and the anniversaries of the acts that established operations, as iCalendar (RFC 5545).
 * Every day has the id of the event that set it, for ever; a correction of that event raises the sequence.
 */
final class Calendar {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd");
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Scope scope;
    private final ContentLines lines = new ContentLines();

    private Calendar(Scope scope) {
        this.scope = scope;
    }

    static Body of(Scope scope) {
        return Body.of(new Calendar(scope).written());
    }

    private String written() {
        lines.line("BEGIN", "VCALENDAR")
                .line("VERSION", "2.0")
                .line("PRODID", "-//Mandate Ledger//Mandates//EN")
                .line("CALSCALE", "GREGORIAN")
                .text("NAME", "Mandates of peace operations")
                .text("X-WR-CALNAME", "Mandates of peace operations")
                .text("DESCRIPTION", "Last days of mandates, and anniversaries of the acts that established operations")
                .line("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
        scope.operations().sorted().forEach(this::operation);
        return lines.line("END", "VCALENDAR").toString();
    }

    private void operation(String id) {
        Operation operation = scope.known().operation(id).orElseThrow();
        Answered answered = Answered.about(id, scope.known());
        List<Placed<Event>> history = InEffect.of(scope.known().history(id));
        Deadline.of(history).stream()
                .filter(it -> scope.query()
                        .days()
                        .mayHold(it.last().earliest(), it.last().latest()))
                .forEach(it -> deadline(it, operation, answered));
        history.stream()
                .filter(placed -> placed.event().fact() instanceof Fact.OperationEstablished)
                .forEach(placed -> placed.event()
                        .instrument()
                        .filter(act -> act.decided().exact())
                        .filter(act -> scope.query()
                                .days()
                                .to()
                                .filter(act.decided().earliest()::isAfter)
                                .isEmpty())
                        .ifPresent(act -> anniversary(act, placed, operation, answered)));
    }

    private void deadline(Deadline deadline, Operation operation, Answered answered) {
        begin(deadline.set(), "last-day", answered);
        lines.line("DTSTART;VALUE=DATE", DAY.format(deadline.last().earliest()))
                .line("DTEND;VALUE=DATE", DAY.format(deadline.last().latest().plusDays(1)))
                .text("SUMMARY", called(operation) + ": " + deadline.title())
                .text("DESCRIPTION", deadline.description());
        end(deadline.isEnd() ? "Mandate ended" : "Mandate expiry", operation, deadline.set());
    }

    private void anniversary(Citation act, Placed<Event> placed, Operation operation, Answered answered) {
        LocalDate day = act.decided().earliest();
        begin(placed, "anniversary", answered);
        lines.line("DTSTART;VALUE=DATE", DAY.format(day))
                .line("DTEND;VALUE=DATE", DAY.format(day.plusDays(1)))
                .line(
                        "RRULE",
                        "FREQ=YEARLY"
                                + scope.query()
                                        .days()
                                        .to()
                                        .map(to -> ";UNTIL=" + DAY.format(to))
                                        .orElse(""))
                .text("SUMMARY", "%s: established by %s".formatted(called(operation), act.symbol()))
                .text("DESCRIPTION", Summary.of(placed.event()) + ".");
        end("Anniversary", operation, placed);
    }

    private void begin(Placed<Event> placed, String sort, Answered answered) {
        Instant first = recorded(placed);
        Instant latest = answered.last(placed.id()).map(RecordedEvent::recorded).orElse(first);
        lines.line("BEGIN", "VEVENT")
                .line("UID", "%s.%s@mandate-ledger".formatted(placed.id(), sort))
                .line("DTSTAMP", STAMP.format(latest))
                .line("CREATED", STAMP.format(first))
                .line("LAST-MODIFIED", STAMP.format(latest))
                .line("SEQUENCE", Integer.toString(answered.count(placed.id())));
    }

    private void end(String sort, Operation operation, Placed<Event> placed) {
        lines.text(
                        "CATEGORIES",
                        Stream.concat(
                                        Stream.of(sort, called(operation)),
                                        operation.kind().map(Sourced::value).map(Label::of).stream())
                                .toList())
                .line("URL", scope.query().links().eventOrName(placed.id()))
                .line("TRANSP", "TRANSPARENT")
                .line("END", "VEVENT");
    }

    private Instant recorded(Placed<Event> placed) {
        return scope.known()
                .event(placed.id())
                .map(RecordedEvent::recorded)
                .orElseThrow(() -> new IllegalStateException(placed + " was never recorded"));
    }

    private static String called(Operation operation) {
        return operation.name().acronym().orElse(operation.id());
    }
}
