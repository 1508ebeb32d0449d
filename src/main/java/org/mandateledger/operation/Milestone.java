package org.mandateledger.operation;

/** The turns in an operation's life that carry a day of their own. */
public enum Milestone {
    ESTABLISHED,
    COMMENCED_CIVILIAN,
    COMMENCED_MILITARY,
    COMMENCED,
    DRAWDOWN,
    FINAL_DRAWDOWN,
    /** The last day of operations. */
    CEASED,
    /** The day the withdrawal was complete. */
    CLOSED,
    LIQUIDATED
}
