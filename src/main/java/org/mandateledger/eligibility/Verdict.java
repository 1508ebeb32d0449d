package org.mandateledger.eligibility;

/** Whether an operation could be paid for under the framework. */
public enum Verdict {
    ELIGIBLE,
    NOT_ELIGIBLE,
    /** The ledger lacks the evidence for or against. */
    UNDECIDABLE,
    /** There is no framework on that day by which to judge. */
    NO_FRAMEWORK
}
