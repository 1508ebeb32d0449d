package org.mandateledger.exporting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Between;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Kind;
import org.mandateledger.publishing.PanelBy;

/**
 * The ledger, or a part of it, in a form that others read.
 *
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 * @param asOf the state of that day; empty: of the latest day that the ledger knows of
 * @param operations only these, by any name that they ever bore; empty: all
 * @param host only those that were ever there
 * @param lead only those that it ever led
 * @param days only what may have taken effect on one of them
 * @param before only what was recorded before that position
 */
public record ExportQuery(
        Format format,
        Optional<Instant> knownAt,
        Optional<LocalDate> asOf,
        List<String> operations,
        Optional<Kind> kind,
        Optional<String> host,
        Optional<String> lead,
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
