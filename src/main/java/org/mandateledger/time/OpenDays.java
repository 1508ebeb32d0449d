package org.mandateledger.time;

import java.time.LocalDate;

/** Counts on from days of which {@link LocalDate#MIN} and {@link LocalDate#MAX} stand for ends that are open. */
public final class OpenDays {
    private OpenDays() {}

    /** So many days later, or earlier where they are less than 0; an open end stays open. */
    public static LocalDate plus(LocalDate day, long days) {
        return day.equals(LocalDate.MIN) || day.equals(LocalDate.MAX) ? day : day.plusDays(days);
    }
}
