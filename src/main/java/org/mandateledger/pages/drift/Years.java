package org.mandateledger.pages.drift;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.drift.DriftQuery;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Written;

/** Which years are wanted, as the form says it; an empty field wants as far as the ledger reaches. */
record Years(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by) {

    DriftQuery query(Optional<Instant> knownAt, Knowledge known) {
        return DriftQuery.of(
                Written.in(from)
                        .map(it -> year("from", it))
                        .orElseGet(() -> YearSpan.firstYear(known).orElseGet(() -> last(known))),
                Written.in(to).map(it -> year("to", it)).orElseGet(() -> last(known)),
                Written.in(by).orElse("year"),
                knownAt);
    }

    /** As the answer as data takes them. */
    static Map<String, String> parameters(DriftQuery query, String by) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", Integer.toString(query.from()));
        parameters.put("to", Integer.toString(query.to()));
        parameters.put("by", by);
        return parameters;
    }

    private static int last(Knowledge known) {
        return LatestDay.of(known).getYear();
    }

    private static int year(String name, String written) {
        if (!written.matches("\\d{4}")) {
            throw new InvalidQuestion("%s: '%s' is no year; write four digits, as 1990".formatted(name, written));
        }
        return Integer.parseInt(written);
    }
}
