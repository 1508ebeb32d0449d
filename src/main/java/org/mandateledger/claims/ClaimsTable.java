package org.mandateledger.claims;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.SourceReference;

/** Claims as rows. */
public final class ClaimsTable {
    private ClaimsTable() {}

    /** Names of the columns, with what their cells mean, in order. */
    public static Map<String, String> described() {
        Map<String, String> columns = new LinkedHashMap<>();
        columns.put("id", "the claim's id");
        columns.put("source", "id of the source that makes it");
        columns.put("locator", "where in the source");
        columns.put("claim", "in our own words");
        columns.put("verdict", "supported, contradicted, undecidable or interpretive");
        columns.put("answer", "the ledger's, in words");
        columns.put("events", "ids of the events behind it, separated by ;");
        columns.put("sources", "ids of the sources of those events, separated by ;");
        return columns;
    }

    public static List<String> row(ClaimsAnswer.Checked claim) {
        return List.of(
                claim.id(),
                claim.source(),
                claim.locator(),
                claim.claim(),
                Label.of(claim.verdict()),
                claim.answer(),
                String.join(";", claim.events()),
                String.join(
                        ";",
                        claim.sources().stream()
                                .map(SourceReference::source)
                                .distinct()
                                .toList()));
    }

    static Table of(ClaimsAnswer answer) {
        return new Table(
                List.copyOf(described().keySet()),
                answer.claims().stream().map(ClaimsTable::row).toList());
    }

    /** What fits before a person's eyes. */
    static Table brief(ClaimsAnswer answer) {
        return new Table(
                List.of("id", "verdict", "claim", "answer"),
                answer.claims().stream()
                        .map(it -> List.of(it.id(), Label.of(it.verdict()), it.claim(), it.answer()))
                        .toList());
    }
}
