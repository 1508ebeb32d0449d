package org.mandateledger.asking;

import java.time.LocalDate;

/** How far apart the days are on which operations are counted. */
public enum Step {
    YEAR,
    MONTH;

    public LocalDate after(LocalDate day) {
        return this == YEAR ? day.plusYears(1) : day.plusMonths(1);
    }
}
