package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Label;
import org.mandateledger.time.AsOf;
import org.mandateledger.time.InvalidDate;

/**
 * What the columns of a table mean, as {@code docs/reconcile.md} describes it.
 *
 * @param title of the table, for people
 * @param source the id under which the ledger itself cites the table; what rests on it alone agrees without proving anything
 * @param asOf the day of the table's state: ours is that of the same day; empty: the latest day that the ledger knows of
 * @param label the column that tells a person what a row is about
 * @param scope which of ours the table should hold; empty: all
 */
record Mapping(
        String title,
        About about,
        Optional<String> source,
        Optional<String> asOf,
        Optional<Format> table,
        Key key,
        Optional<String> label,
        Optional<Rows> rows,
        Optional<Scope> scope,
        List<Compared> compare) {
    Mapping {
        asOf.ifPresent(Mapping::day);
        refuse(compare.isEmpty(), "compare names no column; name at least one, with the field it is held against");
        for (Compared column : compare) {
            refuse(
                    column.field().about() != about,
                    "the field %s is one of %s, and the table is about %s"
                            .formatted(
                                    Label.of(column.field()),
                                    Label.of(column.field().about()),
                                    Label.of(about)));
        }
    }

    private static LocalDate day(String written) {
        try {
            return AsOf.day(written);
        } catch (InvalidDate e) {
            throw new InvalidQuestion("asOf: " + e.getMessage());
        }
    }

    /** @param prefix what is put before a key, as {@code S/RES/} before bare numbers */
    record Key(List<String> columns, Optional<String> prefix, Map<String, String> values) {
        Key {
            refuse(columns.isEmpty(), "key.columns names no column; name at least one");
        }

        String meant(String written) {
            return values.getOrDefault(written, prefix.orElse("") + written);
        }
    }

    /**
     * @param only those that have one of these values in each of these columns
     * @param knownOnly pass over, in silence, what the ledger does not know
     */
    record Rows(List<Where> only, boolean knownOnly, List<Ignored> ignore) {
        static final Rows ALL = new Rows(List.of(), false, List.of());
    }

    record Where(String column, List<String> values) {}

    record Ignored(String column, List<String> values, String because) {}

    /**
     * @param kinds of operations
     * @param symbols what the symbols of instruments begin with
     */
    record Scope(List<String> kinds, List<String> symbols) {
        static final Scope ALL = new Scope(List.of(), List.of());

        Scope {
            kinds.forEach(kind -> Labels.parse("kinds", kind, Kind.class));
        }

        @Override
        public String toString() {
            return String.join(", ", kinds.isEmpty() ? symbols : kinds);
        }
    }

    /** Every column that it speaks of. */
    List<String> columns() {
        return Stream.of(
                        key.columns().stream(),
                        label.stream(),
                        chosen().only().stream().map(Where::column),
                        chosen().ignore().stream().map(Ignored::column),
                        compare.stream().map(Compared::column),
                        compare.stream().flatMap(it -> it.remark().stream()).map(Compared.Remark::column))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    Format format() {
        return table.orElse(Format.PLAIN);
    }

    Rows chosen() {
        return rows.orElse(Rows.ALL);
    }

    Scope expected() {
        return scope.orElse(Scope.ALL);
    }

    static void refuse(boolean wrong, String message) {
        if (wrong) {
            throw new InvalidQuestion(message);
        }
    }
}
