package org.mandateledger.publishing;

/** What a panel has a row for, beside the operation. */
public enum PanelBy {
    MONTH,
    YEAR;

    /** The name of the table. */
    public String table() {
        return switch (this) {
            case MONTH -> "mission_month";
            case YEAR -> "mission_year";
        };
    }
}
