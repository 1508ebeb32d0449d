package org.mandateledger.claims;

/** How a claim stands against the ledger. */
public enum Verdict {
    SUPPORTED,
    CONTRADICTED,
    /** The ledger does not hold enough, or a date that decides is not known to the day. */
    UNDECIDABLE,
    /** A judgement that no record of mandates can decide. */
    INTERPRETIVE
}
