package org.mandateledger.operation;

/** What became of words that were once recorded. */
public enum Fate {
    STANDS,
    /** Others took their place, or that of the words that they had corrected. */
    CORRECTED,
    RETRACTED
}
