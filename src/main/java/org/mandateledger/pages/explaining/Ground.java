package org.mandateledger.pages.explaining;

import java.util.List;
import java.util.Optional;
import org.mandateledger.explaining.Giving;
import org.mandateledger.operation.Citation;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.ValueWords;
import org.mandateledger.pages.Witness;

/**
 * An event that gave the value, with its witnesses.
 *
 * @param decided where that was on another day than it took effect
 * @param disputed whether a source says otherwise
 * @param entered when and why the ledger took it up
 * @param before what the ledger said in its place
 */
record Ground(
        String event,
        String summary,
        String effective,
        Optional<Act> act,
        Optional<String> paragraph,
        Optional<String> decided,
        Optional<String> note,
        Optional<String> condition,
        List<Witness> sources,
        boolean disputed,
        String entered,
        List<Before> before) {

    /** @param until when it was corrected, by which event and why */
    record Before(
            String summary, String effective, Optional<String> until, Optional<String> by, Optional<String> reason) {
        static Before of(Giving.EarlierWords it) {
            return new Before(
                    it.summary(),
                    ValueWords.said(it.words().path("effective").asString("")),
                    it.corrected().map(Say::instant),
                    it.correctedBy(),
                    it.reason());
        }
    }

    static Ground of(Giving it, Citing citing) {
        return new Ground(
                it.eventId(),
                it.summary(),
                Say.date(it.effective()),
                citing.act(it.instrument().map(Citation::symbol)),
                it.instrument().flatMap(Citation::paragraph),
                it.instrument()
                        .map(act -> act.decided().toString())
                        .filter(decided -> !decided.equals(it.effective()))
                        .map(Say::date),
                it.note(),
                it.condition(),
                citing.witnesses(it.sources()),
                !it.disputed().isEmpty(),
                "%s, by %s: %s".formatted(Say.instant(it.recorded()), it.by(), it.why()),
                it.earlierWords().stream().map(Before::of).toList());
    }
}
