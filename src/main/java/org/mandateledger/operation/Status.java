package org.mandateledger.operation;

/** Where an operation stands on a day. */
public enum Status {
    /** Established, not yet begun. */
    PLANNED,
    /** From the first exercise of any mandated function. */
    ACTIVE,
    /** From the day after its mandate's last day, or from the start of its final drawdown. */
    CLOSING,
    /** From the day after operations ceased; withdrawal and liquidation may follow. */
    CLOSED
}
