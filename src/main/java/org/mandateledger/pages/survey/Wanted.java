package org.mandateledger.pages.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.pages.Moment;
import org.mandateledger.pages.Written;
import org.mandateledger.survey.SurveyQuery;

/**
 * Which years and operations are wanted, as the form says it; an empty field wants all that the ledger holds.
 *
 * @param table the answer whose numbers are wanted in a table, too
 */
record Wanted(
        @Nullable String from,
        @Nullable String to,
        @Nullable String by,
        @Nullable String kind,
        @Nullable String operation,
        @Nullable String table) {

    SurveyQuery query(Moment moment) {
        return SurveyQuery.of(
                year("from", from).orElse(null),
                year("to", to).orElse(null),
                Written.in(by).orElse(null),
                Written.in(kind).orElse(null),
                Written.in(operation).orElse(null),
                moment.knownAt());
    }

    /** As the answers as data take them. */
    public Map<String, String> parameters() {
        Map<String, String> written = new LinkedHashMap<>();
        Written.in(from).ifPresent(it -> written.put("from", it));
        Written.in(to).ifPresent(it -> written.put("to", it));
        Written.in(by).ifPresent(it -> written.put("by", it));
        written.putAll(ofOperations());
        return written;
    }

    /** Which operations, without the years. */
    Map<String, String> ofOperations() {
        Map<String, String> written = new LinkedHashMap<>();
        Written.in(kind).ifPresent(it -> written.put("kind", it));
        Written.in(operation).ifPresent(it -> written.put("operation", it));
        return written;
    }

    /** Without the step, which decisions are not told by. */
    public Map<String, String> ofDecisions() {
        Map<String, String> written = parameters();
        written.remove("by");
        return written;
    }

    /** As the world of a day takes them. */
    Map<String, String> ofWorld() {
        Map<String, String> written = new LinkedHashMap<>();
        Written.in(kind).ifPresent(it -> written.put("kind", it));
        return written;
    }

    Map<String, String> decisionsOf(int year) {
        Map<String, String> written = new LinkedHashMap<>();
        written.put("from", Integer.toString(year));
        written.put("to", Integer.toString(year));
        written.putAll(ofOperations());
        return written;
    }

    boolean inTable(String sheet) {
        return Written.in(table).filter(sheet::equals).isPresent();
    }

    public boolean isAnything() {
        return parameters().isEmpty();
    }

    public boolean monthly() {
        return Written.in(by).filter("month"::equals).isPresent();
    }

    private static Optional<Integer> year(String name, @Nullable String written) {
        return Written.in(written).map(it -> {
            if (!it.matches("\\d{4}")) {
                throw new InvalidQuestion("%s: '%s' is no year; write four digits, as 1990".formatted(name, it));
            }
            return Integer.parseInt(it);
        });
    }
}
