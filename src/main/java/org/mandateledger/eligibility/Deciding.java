package org.mandateledger.eligibility;

import java.util.List;
import java.util.Optional;
import org.mandateledger.eligibility.Assessment.Criterion;

/** From the criteria to the verdict: one that fails decides, then one that is open. */
record Deciding(Verdict verdict, String reason) {

    /** @param closed whether the operation is; empty where that is uncertain */
    static Deciding of(Framework framework, Optional<Boolean> closed, List<Criterion> criteria) {
        if (framework.inForce().filter(inForce -> !inForce).isPresent()) {
            return new Deciding(Verdict.NO_FRAMEWORK, framework.instrument() + ": " + framework.reason());
        }
        if (framework.inForce().isEmpty()) {
            return new Deciding(Verdict.UNDECIDABLE, framework.instrument() + ": " + framework.reason());
        }
        if (closed.isEmpty()) {
            return new Deciding(
                    Verdict.UNDECIDABLE, "whether it is closed on this day hangs on a date not known to the day");
        }
        if (closed.get()) {
            return new Deciding(Verdict.NOT_ELIGIBLE, "it is closed on this day");
        }
        Optional<Criterion> failed = first(criteria, Outcome.NOT_MET);
        if (failed.isPresent()) {
            return new Deciding(Verdict.NOT_ELIGIBLE, named(failed.get()));
        }
        if (criteria.isEmpty()) {
            return new Deciding(
                    Verdict.UNDECIDABLE, "the ledger does not hold the criteria of " + framework.instrument());
        }
        return first(criteria, Outcome.UNDECIDABLE)
                .map(open -> new Deciding(Verdict.UNDECIDABLE, named(open)))
                .orElseGet(() -> new Deciding(Verdict.ELIGIBLE, "every criterion is met"));
    }

    private static Optional<Criterion> first(List<Criterion> criteria, Outcome outcome) {
        return criteria.stream().filter(it -> it.verdict() == outcome).findFirst();
    }

    private static String named(Criterion criterion) {
        return criterion.id() + ": " + criterion.reason();
    }
}
