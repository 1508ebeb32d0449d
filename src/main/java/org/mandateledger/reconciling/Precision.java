package org.mandateledger.reconciling;

import com.fasterxml.jackson.annotation.JsonCreator;
import org.mandateledger.asking.Labels;

/** How much of a date a table can be trusted with, whatever it writes. */
enum Precision {
    DAY,
    MONTH,
    YEAR,
    /** A first of a month stands for any day of it; every other day is meant as it is written. */
    FLOORED_TO_MONTH;

    @JsonCreator
    static Precision named(String label) {
        return Labels.parse("precision", label, Precision.class).orElseThrow();
    }

    Days of(Days written) {
        return switch (this) {
            case DAY -> written;
            case MONTH -> written.wholeMonths();
            case YEAR -> written.wholeYears();
            case FLOORED_TO_MONTH -> written.isFirstOfMonth() ? written.wholeMonths() : written;
        };
    }
}
