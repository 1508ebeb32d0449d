package org.mandateledger.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/** An event in the making, for stories told in tests: with a source, and with nothing else that it was not given. */
public record Told(
        String id,
        String subject,
        String effective,
        Optional<Citation> act,
        Optional<String> note,
        Optional<String> revokes,
        Fact fact) {
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    /** About an operation; its id tells what happened when. */
    public static Told of(String operation, String effective, Fact fact) {
        String id = operation + "-" + effective.replaceAll("[^0-9]+", "-") + "-"
                + fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
        return new Told(id, operation, effective, Optional.empty(), Optional.empty(), Optional.empty(), fact);
    }

    /** About an instrument. */
    public static Told act(String symbol, String decided, Fact fact) {
        return of("act", decided, fact).subject(symbol).by(symbol, decided);
    }

    Told subject(String other) {
        return new Told(id, other, effective, act, note, revokes, fact);
    }

    public Told id(String other) {
        return new Told(other, subject, effective, act, note, revokes, fact);
    }

    public Told by(String symbol, String decided) {
        return by(new Citation(symbol, HistoricalDate.parse(decided), Optional.empty()));
    }

    public Told by(Citation citation) {
        return new Told(id, subject, effective, Optional.of(citation), note, revokes, fact);
    }

    public Told note(String words) {
        return new Told(id, subject, effective, act, Optional.of(words), revokes, fact);
    }

    public Told revoking(String other) {
        return new Told(id, subject, effective, act, note, Optional.of(other), fact);
    }

    /** The correction that puts this in the place of another event. */
    public Told correcting(String target, String correction) {
        Event replacement = id(target).event();
        return new Told(
                correction,
                subject,
                effective,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Fact.EventCorrected(target, replacement));
    }

    public static Told retracting(String subject, String target, String retraction) {
        return of(subject, "2026-01-01", new Fact.EventRetracted(target)).id(retraction);
    }

    public Event event() {
        return new Event(
                id,
                subject,
                HistoricalDate.parse(effective),
                act,
                List.of(new SourceReference("a-source", Optional.empty(), Optional.empty())),
                note,
                revokes,
                Optional.empty(),
                fact);
    }

    public static List<Event> events(Told... told) {
        return List.of(told).stream().map(Told::event).toList();
    }

    static Instant recorded(long position) {
        return START.plusSeconds(position);
    }

    /** Recorded one by one from a position on, a second apart, and by no rule. */
    static List<RecordedEvent> recorded(long first, Told... told) {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (int i = 0; i < told.length; i++) {
            long position = first + i;
            recorded.add(new RecordedEvent(
                    position, recorded(position), 1, 1, told[i].event(), "a tester", "a test", "tests", ""));
        }
        return recorded;
    }

    static Ledger ledger(Told... told) {
        Ledger ledger = new Ledger();
        ledger.apply(recorded(1, told));
        return ledger;
    }
}
