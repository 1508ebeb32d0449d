package org.mandateledger.publishing;

import java.util.List;
import org.mandateledger.drift.DriftAnswer;
import org.mandateledger.drift.DriftTable;
import org.mandateledger.publishing.Column.Type;

/** One row a year: how many operations of which sort were in force on its first day. */
final class DriftSheet {
    private DriftSheet() {}

    static Sheet of(DriftAnswer drift) {
        return new Sheet(
                "drift",
                "Operations by sort, year by year",
                "How many operations of the ledger were in force on the first day of each year: who leads them, who has"
                        + " the support of the United Nations, and what force their mandates allow.",
                DriftTable.described().entrySet().stream()
                        .map(column -> new Column(
                                column.getKey(),
                                column.getKey().equals("on") ? Type.DAY : Type.NUMBER,
                                column.getValue()))
                        .toList(),
                List.of("on"),
                drift.periods().stream().map(DriftTable::row).toList());
    }
}
