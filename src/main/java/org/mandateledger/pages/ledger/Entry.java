package org.mandateledger.pages.ledger;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Fate;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.Witness;

/**
 * An event of the ledger, as a line of its log.
 *
 * @param operation its id, empty for an event about an instrument
 * @param answered the event that it corrects or retracts
 * @param struck what it says does not hold any more, or never held
 */
record Entry(
        String id,
        String type,
        String when,
        Optional<String> operation,
        String about,
        String sentence,
        Optional<Act> act,
        Fate fate,
        Optional<Answered> answered) {

    /**
     * @param event the id of the one that is answered
     * @param changes none for a retraction
     */
    record Answered(
            String event, boolean retracts, List<Particulars.Change> changes, String reason, List<Witness> sources) {}

    static Entry of(RecordedEvent recorded, Answers answers, Context context) {
        Event event = recorded.event();
        Optional<Event> before = answers.before(recorded);
        Event words = said(event, before);
        boolean operation = words.fact() instanceof Fact.OfOperation;
        return new Entry(
                event.id(),
                Say.name(event.type().name()),
                Say.date(words.effective().toString()),
                Optional.of(event.subject()).filter(_ -> operation),
                operation ? context.acronym(words) : event.subject(),
                Summary.of(words),
                words.instrument().filter(_ -> operation).map(Citation::symbol).map(context.documents()::act),
                answers.fate(event),
                before.map(was -> answered(recorded, was, context.works(), answers)));
    }

    /** What an event says, or would have said were it not an answer. */
    private static Event said(Event event, Optional<Event> before) {
        return switch (event.fact()) {
            case Fact.EventCorrected it -> it.replacement();
            case Fact.EventRetracted _ -> before.orElse(event);
            case Fact.OfOperation _, Fact.OfInstrument _ -> event;
        };
    }

    static Answered answered(RecordedEvent answer, Event before, Bibliography works, Answers answers) {
        Fact fact = answer.event().fact();
        return new Answered(
                answers.root(fact.answered().orElseThrow()),
                fact instanceof Fact.EventRetracted,
                fact instanceof Fact.EventCorrected it
                        ? Particulars.differing(before, it.replacement(), answer.event(), works)
                        : List.of(),
                answer.reason(),
                Witness.all(answer.event().sources(), works));
    }

    public boolean struck() {
        return fate == Fate.RETRACTED || answered.filter(Answered::retracts).isPresent();
    }

    public boolean correctedSince() {
        return fate == Fate.CORRECTED;
    }
}
