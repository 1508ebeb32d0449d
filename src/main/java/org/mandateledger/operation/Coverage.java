package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/** How far the ledger states that it is complete for an operation. */
public final class Coverage {
    private Coverage() {}

    /** Whether a day lies past it; every day does where nothing is stated. */
    public static boolean endsBefore(LocalDate day, Optional<HistoricalDate> completeTo) {
        return completeTo.filter(last -> !day.isAfter(last.latest())).isEmpty();
    }
}
