package org.mandateledger.exporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.asking.Between;
import org.mandateledger.asking.Choice;
import org.mandateledger.operation.Event;
import org.mandateledger.publishing.PanelBy;

/**
 * The ledger, or a part of it, in a form that others read.
 *
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param asOf the state of that day; empty: of the latest day that the ledger knows of
 * @param days only what may have taken effect on one of them
 * @param before only what was recorded before that position
 */
public record ExportQuery(
        Format format,
        Optional<Instant> knownAt,
        Optional<LocalDate> asOf,
        Choice choice,
        Between days,
        Optional<String> table,
        PanelBy by,
        boolean lineage,
        int limit,
        Optional<Long> before,
        Links links) {

    /** Whether an event may have taken effect in the days asked about. */
    boolean within(Event event) {
        return days.mayHold(event.effective().earliest(), event.effective().latest());
    }
}
