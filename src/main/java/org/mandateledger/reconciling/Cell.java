package org.mandateledger.reconciling;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Naming;
import org.mandateledger.reconciling.TheirTable.Row;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.InvalidDate;

/** A cell of a table, read as its column means it. */
sealed interface Cell {
    /** @param notes why it agrees though it is not the same, or how far off it is */
    record Verdict(boolean agrees, List<String> notes) {
        static Verdict of(boolean agrees) {
            return new Verdict(agrees, List.of());
        }
    }

    Verdict against(Value ours);

    static Cell read(Row row, Compared column, CellDates dates) {
        String text = row.cell(column.column());
        return switch (column.field().form()) {
            case DATE -> dated(row, column, dates);
            case TEXT -> new Words(column.meant(text));
            case LIST ->
                new Several(Arrays.stream(
                                text.split(Pattern.quote(column.separator().orElse(";")), -1))
                        .map(String::strip)
                        .flatMap(entry -> column.meant(entry).stream())
                        .filter(entry -> !entry.isEmpty())
                        .toList());
            case VOTE -> voted(row, column);
        };
    }

    record Dated(Days days) implements Cell {
        @Override
        public Verdict against(Value value) {
            if (!(value instanceof Value.Dated(HistoricalDate date))) {
                return Verdict.of(false);
            }
            Days ours = Days.of(date);
            List<String> notes = new ArrayList<>();
            if (!days.meets(ours)) {
                notes.add("ours is " + ours.awayFrom(days));
                if (!date.exact()) {
                    notes.add("ours is uncertain, and theirs lies outside");
                }
            } else if (!date.exact()) {
                notes.add("agrees within the uncertainty");
            } else if (!days.isOne()) {
                notes.add("agrees " + days.breadth());
            }
            return new Verdict(days.meets(ours), notes);
        }
    }

    /** Any of them. */
    record Words(List<String> texts) implements Cell {
        @Override
        public Verdict against(Value value) {
            if (!(value instanceof Value.Words(var ours, var otherwise))) {
                return Verdict.of(false);
            }
            Set<String> wanted = folded(texts);
            boolean first = wanted.contains(folded(ours.getFirst()));
            boolean any = folded(ours).stream().anyMatch(wanted::contains);
            return new Verdict(any, any && !first ? List.of(otherwise) : List.of());
        }
    }

    /** All of them. */
    record Several(List<String> texts) implements Cell {
        @Override
        public Verdict against(Value value) {
            if (!(value instanceof Value.Several(var ours))) {
                return Verdict.of(false);
            }
            List<String> notes = new ArrayList<>();
            note("only theirs: ", texts, ours, notes);
            note("only ours: ", ours, texts, notes);
            return new Verdict(notes.isEmpty(), notes);
        }

        private static void note(String what, List<String> these, List<String> those, List<String> notes) {
            List<String> only = these.stream()
                    .filter(it -> !folded(those).contains(folded(it)))
                    .toList();
            if (!only.isEmpty()) {
                notes.add(what + String.join(", ", only));
            }
        }
    }

    record Voted(Fact.Vote vote) implements Cell {
        @Override
        public Verdict against(Value value) {
            return Verdict.of(value.equals(new Value.Voted(vote)));
        }
    }

    private static Cell dated(Row row, Compared column, CellDates dates) {
        String text = column.meant(row.cell(column.column())).getFirst();
        try {
            return new Dated(dates.read(text));
        } catch (InvalidDate e) {
            throw row.malformed(
                    column.column(),
                    "%s; mend the cell, or say under dates in the mapping how the table writes them"
                            .formatted(e.getMessage()));
        }
    }

    private static Cell voted(Row row, Compared column) {
        String text = column.meant(row.cell(column.column())).getFirst();
        Matcher vote = VOTE.matcher(text);
        if (!vote.matches()) {
            throw row.malformed(
                    column.column(), "'%s' is no vote; write yes, no and abstaining as 13-0-2".formatted(text));
        }
        return new Voted(new Fact.Vote(number(vote, 1), number(vote, 2), number(vote, 3)));
    }

    Pattern VOTE = Pattern.compile("(\\d{1,3})\\D+(\\d{1,3})\\D+(\\d{1,3})");

    private static int number(Matcher vote, int group) {
        return Integer.parseInt(vote.group(group));
    }

    private static Set<String> folded(List<String> texts) {
        return texts.stream().map(Cell::folded).collect(Collectors.toSet());
    }

    /** Typography does not tell names apart. */
    private static String folded(String text) {
        return Naming.folded(text)
                .replaceAll("[\u2018\u2019\u02BC]", "'")
                .replaceAll("[\u2010-\u2015]", "-")
                .replaceAll("\\s+", " ");
    }
}
