package org.mandateledger.drawing;

import java.time.LocalDate;

/** What operations were called at the time: {@code UNSOA/UNSOS} over days on which the name changed. */
@FunctionalInterface
interface NamesThen {
    /** @param to exclusive */
    String of(String operation, LocalDate from, LocalDate to);

    default String on(String operation, LocalDate day) {
        return of(operation, day, Days.after(day));
    }
}
