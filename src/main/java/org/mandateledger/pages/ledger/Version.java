package org.mandateledger.pages.ledger;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;

/**
 * What the ledger said of one thing from some instant on.
 *
 * @param entry the id of the event, correction or retraction that was recorded then
 * @param sentence empty for a retraction
 * @param answered what changed against the words before; empty for the first
 */
record Version(
        String entry,
        String instant,
        String recorded,
        String by,
        Optional<String> sentence,
        Optional<Entry.Answered> answered) {

    /** In the order of recording. */
    static List<Version> all(RecordedEvent first, Answers answers, Context context) {
        return Stream.concat(Stream.of(first), answers.to(first.event().id()).stream())
                .map(it -> of(it, answers, context))
                .toList();
    }

    private static Version of(RecordedEvent it, Answers answers, Context context) {
        return new Version(
                it.event().id(),
                EventJson.instant(it.recorded()),
                Say.instant(it.recorded()),
                it.by(),
                switch (it.event().fact()) {
                    case Fact.EventCorrected corrected -> Optional.of(Summary.of(corrected.replacement()));
                    case Fact.EventRetracted _ -> Optional.empty();
                    case Fact.OfOperation _, Fact.OfInstrument _ -> Optional.of(Summary.of(it.event()));
                },
                answers.before(it).map(before -> Entry.answered(it, before, context.works(), answers)));
    }
}
