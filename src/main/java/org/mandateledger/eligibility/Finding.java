package org.mandateledger.eligibility;

import java.util.List;

/** What the ledger shows on one criterion, by one reading of uncertain dates. */
record Finding(Outcome outcome, String reason, List<Evidence> evidence) {

    static Finding met(String reason, List<Evidence> evidence) {
        return new Finding(Outcome.MET, reason, evidence);
    }

    static Finding notMet(String reason, List<Evidence> evidence) {
        return new Finding(Outcome.NOT_MET, reason, evidence);
    }

    static Finding undecidable(String reason, List<Evidence> evidence) {
        return new Finding(Outcome.UNDECIDABLE, reason, evidence);
    }

    /** This one of the earliest reading; where the latest comes out otherwise, nothing is decided. */
    Finding unless(Finding latest) {
        return latest.outcome == outcome
                ? this
                : undecidable(
                        "it hangs on a date that is not known to the day: by the earliest reading, %s; by the latest, %s"
                                .formatted(reason, latest.reason),
                        evidence.isEmpty() ? latest.evidence : evidence);
    }
}
