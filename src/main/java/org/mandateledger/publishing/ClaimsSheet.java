package org.mandateledger.publishing;

import java.util.List;
import java.util.Set;
import org.mandateledger.claims.ClaimsAnswer;
import org.mandateledger.claims.ClaimsTable;
import org.mandateledger.publishing.Column.Type;

/** One row a claim of a source, with its verdict. */
final class ClaimsSheet {
    private static final Set<String> WORDS = Set.of("locator", "claim", "answer");

    private ClaimsSheet() {}

    static Sheet of(ClaimsAnswer claims) {
        return new Sheet(
                "claims",
                "Claims of the seed essays, checked",
                "What two essays state, in our own words, with the verdict that the ledger gives and what is behind it.",
                ClaimsTable.described().entrySet().stream()
                        .map(column -> new Column(
                                column.getKey(),
                                WORDS.contains(column.getKey()) ? Type.TEXT : Type.CODE,
                                column.getValue()))
                        .toList(),
                List.of("id"),
                claims.claims().stream().map(ClaimsTable::row).toList());
    }
}
