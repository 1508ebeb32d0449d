package org.mandateledger.pages.comparing;

import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;

/**
 * An event through which something differs.
 *
 * @param words when it took effect and by which act; of a correction, when it was recorded
 */
record Cause(String event, String words, String sentence) {

    static Cause of(RecordedEvent recorded, Knowledge known) {
        String id = recorded.event().id();
        Event words = known.standing(id).map(Placed::event).orElse(recorded.event());
        return new Cause(
                id,
                switch (words.fact()) {
                    case Fact.EventCorrected _ -> "corrected " + Say.instant(recorded.recorded());
                    case Fact.EventRetracted _ -> "retracted " + Say.instant(recorded.recorded());
                    case Fact.OfOperation _, Fact.OfInstrument _ -> when(words);
                },
                Summary.of(words));
    }

    private static String when(Event words) {
        return Say.date(words.effective().toString())
                + words.instrument()
                        .map(Citation::symbol)
                        .map(act -> ", " + act)
                        .orElse("");
    }
}
