package org.mandateledger.proposing;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.SourceReference;

/**
 * A proposal beside what the ledger holds, which was read by eye and has sources of its own.
 *
 * @param event that says it, or otherwise where it differs
 * @param said by that event, where it differs
 * @param sources of that event
 * @param because why it was dismissed, by whoever read it
 */
record Judgement(
        String id,
        String symbol,
        String decided,
        String operation,
        Proposal.About about,
        String value,
        String paragraph,
        Outcome outcome,
        Optional<String> event,
        Optional<String> said,
        List<SourceReference> sources,
        Optional<String> because) {
    enum Outcome {
        /** The ledger says the same. */
        CONFIRMED,
        /** An earlier decision gave it, and it stood that day: the text says it again. */
        REPEATS,
        /** The ledger says otherwise, and nobody has said why. */
        DIFFERS,
        /** The ledger does not say it, and nobody has said why. */
        OPEN,
        /** It was read, and is no such thing. */
        DISMISSED;

        boolean settled() {
            return this != DIFFERS && this != OPEN;
        }
    }

    static Judgement of(Proposal it, Outcome outcome, Witness witness, Optional<String> because) {
        return new Judgement(
                it.id(),
                it.symbol(),
                it.decided().toString(),
                it.operation(),
                it.about(),
                it.value(),
                it.paragraph(),
                outcome,
                witness.event(),
                witness.said(),
                witness.sources(),
                because);
    }

    /** What the ledger has near a proposal, and what comes of that where nobody dismissed it. */
    record Witness(Outcome outcome, Optional<String> event, Optional<String> said, List<SourceReference> sources) {
        static final Witness NONE = new Witness(Outcome.OPEN, Optional.empty(), Optional.empty(), List.of());

        boolean agrees() {
            return outcome.settled();
        }
    }
}
