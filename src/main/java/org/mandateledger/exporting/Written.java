package org.mandateledger.exporting;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Between;
import org.mandateledger.asking.Choice;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.asof.Filter;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Near;
import org.mandateledger.publishing.PanelBy;
import org.mandateledger.publishing.Tables;
import org.mandateledger.time.AsOf;

/**
 * What an export was told, as it was written on the command line or in an address.
 *
 * @param asOf the day in the world; without it, the latest day that the ledger knows of
 * @param operation only these, by any name that they ever bore
 * @param kind only operations of this kind
 * @param host only operations that were ever in this area, an ISO 3166 alpha-3 code
 * @param lead only operations led by this organisation or state
 * @param from only what may have taken effect on or after this day
 * @param to only what may have taken effect on or before this day
 * @param table which table, of the format csv
 * @param by month or year, of the format panel
 * @param lineage also whom they followed and who followed them
 * @param limit how many entries at most, of a feed
 * @param before only what was recorded before this position, of a feed
 */
record Written(
        @Nullable String knownAt,
        @Nullable String asOf,
        @Nullable List<String> operation,
        @Nullable String kind,
        @Nullable String host,
        @Nullable String lead,
        @Nullable String from,
        @Nullable String to,
        @Nullable String table,
        @Nullable String by,
        @Nullable String lineage,
        @Nullable String limit,
        @Nullable String before) {

    private static final int FEWEST = 1;
    private static final int USUAL = 100;
    private static final int MOST = 1000;

    /**
     * The question that these words ask.
     *
     * @param knownAtThen what {@link #knownAt} means
     * @param base the address under which the ledger is served, for links
     * @throws InvalidQuestion where the format can do nothing with what was said
     */
    ExportQuery query(Format format, Optional<Instant> knownAtThen, Optional<String> base) {
        said().keySet().forEach(format::check);
        Between days = new Between(
                Optional.ofNullable(from).map(AsOf::day),
                Optional.ofNullable(to).map(AsOf::day));
        return new ExportQuery(
                format,
                knownAtThen,
                Optional.ofNullable(asOf).map(AsOf::day),
                new Choice(
                        Optional.ofNullable(operation).orElse(List.of()),
                        Labels.parse("kind", kind, Kind.class),
                        Filter.area(host),
                        Optional.ofNullable(lead)),
                days,
                Optional.ofNullable(table).map(Written::table),
                Labels.parse("by", by, PanelBy.class).orElse(PanelBy.MONTH),
                lineage != null && !lineage.equals("false"),
                Optional.ofNullable(limit)
                        .map(it -> Math.toIntExact(number("limit", it, MOST)))
                        .orElse(USUAL),
                Optional.ofNullable(before).map(it -> number("before", it, Long.MAX_VALUE)),
                new Links(base, format, said()));
    }

    private static String table(String written) {
        List<String> names = Tables.names();
        if (!names.contains(written)) {
            throw new InvalidQuestion("table: there is no '%s'%s; it is one of %s"
                    .formatted(written, Near.hint(written, names), String.join(", ", names)));
        }
        return written;
    }

    private static long number(String option, String written, long most) {
        long number = written.matches("\\d{1,18}") ? Long.parseLong(written) : 0;
        if (number < FEWEST || number > most) {
            throw new InvalidQuestion("%s is '%s'; give a whole number from %d%s"
                    .formatted(option, written, FEWEST, most == Long.MAX_VALUE ? "" : " to " + most));
        }
        return number;
    }

    /** What was said, and not left out. */
    private Map<Option, List<String>> said() {
        Map<Option, List<String>> said = new EnumMap<>(Option.class);
        for (Option option : Option.values()) {
            List<String> words = new ArrayList<>();
            switch (option) {
                case KNOWN_AT -> add(knownAt, words);
                case AS_OF -> add(asOf, words);
                case OPERATION -> words.addAll(Optional.ofNullable(operation).orElse(List.of()));
                case KIND -> add(kind, words);
                case HOST -> add(host, words);
                case LEAD -> add(lead, words);
                case FROM -> add(from, words);
                case TO -> add(to, words);
                case TABLE -> add(table, words);
                case BY -> add(by, words);
                case LINEAGE -> add(lineage, words);
                case LIMIT -> add(limit, words);
                case BEFORE -> add(before, words);
            }
            if (!words.isEmpty()) {
                said.put(option, List.copyOf(words));
            }
        }
        return said;
    }

    private static void add(@Nullable String word, List<String> to) {
        if (word != null) {
            to.add(word);
        }
    }
}
