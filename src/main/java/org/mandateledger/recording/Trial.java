package org.mandateledger.recording;

import java.time.Instant;
import org.mandateledger.asking.Refused;
import org.mandateledger.comparing.Preview;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Verdict;

/** What would change if a change set were recorded; nothing is. */
public final class Trial {
    private final Decision decision;

    public Trial(Decision decision) {
        this.decision = decision;
    }

    /** @throws Refused where it would be refused */
    public Preview run(Knowledge known, ChangeSet changeSet) {
        Instant supposed =
                known.head().map(head -> head.recorded().plusNanos(1_000)).orElse(Instant.EPOCH);
        return switch (decision.decide(known, changeSet, supposed)) {
            case Verdict.Accepted accepted -> Preview.of(known, accepted.after());
            case Verdict.Refused refused -> throw new Refused(refused.violations());
        };
    }
}
