package org.mandateledger.eligibility;

/** What the ledger shows on one criterion. */
public enum Outcome {
    MET,
    NOT_MET,
    /** The ledger lacks the evidence for or against. */
    UNDECIDABLE
}
