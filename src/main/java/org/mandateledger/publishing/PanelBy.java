package org.mandateledger.publishing;

import org.mandateledger.asking.Step;

/** What a panel has a row for, beside the operation. */
public enum PanelBy {
    MONTH,
    YEAR;

    Step step() {
        return switch (this) {
            case MONTH -> Step.MONTH;
            case YEAR -> Step.YEAR;
        };
    }

    /** The name of the table. */
    public String table() {
        return switch (this) {
            case MONTH -> "mission_month";
            case YEAR -> "mission_year";
        };
    }
}
