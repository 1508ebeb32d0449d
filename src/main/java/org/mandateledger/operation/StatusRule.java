package org.mandateledger.operation;

/** What gives an operation its status on a day. */
public enum StatusRule {
    ESTABLISHED(Status.PLANNED, "established, and not yet begun"),
    BEGUN(Status.ACTIVE, "from the first exercise of any mandated function"),
    MANDATE_OVER(Status.CLOSING, "from the day after its mandate was over"),
    FINAL_DRAWDOWN(Status.CLOSING, "from the start of its final drawdown"),
    NEVER_BEGUN(Status.CLOSED, "its mandate was over before it had begun"),
    CEASED(Status.CLOSED, "from the day after operations ceased"),
    WITHDRAWN(Status.CLOSED, "from the day after the withdrawal was complete");

    private final Status status;
    private final String words;

    StatusRule(Status status, String words) {
        this.status = status;
        this.words = words;
    }

    public Status status() {
        return status;
    }

    /** As {@code closed: from the day after operations ceased}. */
    public String words() {
        return Label.of(status) + ": " + words;
    }
}
