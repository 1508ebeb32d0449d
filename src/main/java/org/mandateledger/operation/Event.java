package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/**
 * One dated statement about one operation or one instrument, with its witnesses. Immutable, and checked when built.
 *
 * @param id the logical id, unique for ever
 * @param subject the operation's id; for facts about instruments, the instrument's symbol
 * @param effective when the fact becomes true in the world
 * @param instrument the act behind it, where there is one
 * @param sources the witnesses, at least one
 * @param note why a date is uncertain, a value was chosen, something implausible is so
 * @param revokes the id of an event that this one annuls in the world
 * @param condition in words, where the fact hangs on one
 * @param fact what happened
 */
public record Event(
        String id,
        String subject,
        HistoricalDate effective,
        Optional<Citation> instrument,
        List<SourceReference> sources,
        Optional<String> note,
        Optional<String> revokes,
        Optional<String> condition,
        Fact fact) {
    public Event {
        Text.id("id", id);
        sources = Text.some("sources", sources);
        note.ifPresent(words -> Text.required("note", words, 2_000));
        revokes.ifPresent(other -> Text.id("revokes", other));
        condition.ifPresent(words -> Text.required("condition", words, 1_000));
        if (fact instanceof Fact.OfInstrument) {
            Citation act = instrument.orElseThrow(
                    () -> new InvalidEvent("instrument is missing; its symbol says which instrument this is about"));
            if (!act.symbol().equals(subject)) {
                throw new InvalidEvent("the subject '%s' is not the instrument '%s'".formatted(subject, act.symbol()));
            }
            if (Text.isId(subject)) {
                throw new InvalidEvent(
                        "instrument.symbol: '%s' reads like an operation's id; write it in full, as S/RES/2245 (2015)"
                                .formatted(subject));
            }
        } else if (!(fact instanceof Fact.OfLedger)) {
            Text.id("operation", subject);
        }
    }

    public EventType type() {
        return EventType.of(fact);
    }

    /** What it says of the world: of a correction, the words that it puts in; of a retraction, nothing. */
    public Optional<Event> words() {
        return switch (fact) {
            case Fact.EventCorrected it -> Optional.of(it.replacement());
            case Fact.EventRetracted _ -> Optional.empty();
            case Fact.OfOperation _, Fact.OfInstrument _ -> Optional.of(this);
        };
    }

    /** The same statement under another id. */
    public Event withId(String other) {
        return new Event(other, subject, effective, instrument, sources, note, revokes, condition, fact);
    }
}
