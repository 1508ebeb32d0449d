package org.mandateledger.reconciling;

import static org.mandateledger.reconciling.Outcome.AGREES;
import static org.mandateledger.reconciling.Outcome.DIFFERS;
import static org.mandateledger.reconciling.Outcome.MISSING_HERE;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Label;
import org.mandateledger.reconciling.Compared.WhenEmpty;
import org.mandateledger.reconciling.Field.Form;
import org.mandateledger.reconciling.TheirTable.Row;
import org.mandateledger.reconciling.Value.Ours;

/** Holds the cells of one column against what the ledger says of their subjects. */
final class Comparison {
    private final Compared column;
    private final Format format;
    private final Subjects subjects;
    private final CellDates dates;

    Comparison(Compared column, Format format, Subjects subjects) {
        this.column = column;
        this.format = format;
        this.subjects = subjects;
        this.dates = column.reader();
    }

    /** @param notes what makes it understandable */
    record Judged(Outcome outcome, Compared column, String theirs, Optional<Ours> ours, List<String> notes) {}

    /** One for every value of ours; none where the cell says nothing. */
    List<Judged> of(Row row, String id) {
        String cell = row.cell(column.column());
        List<Ours> values = subjects.values(id, column.field());
        if (format.isEmpty(cell)) {
            return empty(row, values);
        }
        Cell theirs = Cell.read(row, column, dates);
        if (values.isEmpty()) {
            return List.of(silent(row, cell, id));
        }
        return values.stream()
                .map(ours -> {
                    Cell.Verdict verdict = theirs.against(ours.value());
                    return judged(
                            row,
                            verdict.agrees() ? AGREES : DIFFERS,
                            cell,
                            Optional.of(ours),
                            verdict.agrees()
                                    ? verdict.notes()
                                    : Stream.concat(verdict.notes().stream(), elsewhere(theirs, id))
                                            .toList());
                })
                .toList();
    }

    private List<Judged> empty(Row row, List<Ours> values) {
        if (column.whenEmpty().orElse(WhenEmpty.NOT_SAID) == WhenEmpty.NOT_SAID) {
            return List.of();
        }
        return values.isEmpty()
                ? List.of(judged(row, AGREES, "", Optional.empty(), List.of("neither has one")))
                : values.stream()
                        .map(ours -> judged(row, DIFFERS, "", Optional.of(ours), List.of("the table has none")))
                        .toList();
    }

    private Judged silent(Row row, String cell, String id) {
        String horizon = subjects.completeTo(id)
                .map(day -> "; the ledger is complete for it to " + day)
                .orElse("");
        return column.field().noneTells()
                ? judged(row, DIFFERS, cell, Optional.empty(), List.of("the ledger knows of none" + horizon))
                : judged(row, MISSING_HERE, cell, Optional.empty(), List.of("the ledger does not say" + horizon));
    }

    private Judged judged(Row row, Outcome outcome, String cell, Optional<Ours> ours, List<String> notes) {
        Stream<String> remark =
                column.remark().flatMap(it -> Optional.ofNullable(it.values().get(row.cell(it.column())))).stream();
        return new Judged(
                outcome,
                column,
                cell,
                ours,
                Stream.concat(notes.stream(), remark).toList());
    }

    /** Tables often have a day of an operation's life under another head. */
    private Stream<String> elsewhere(Cell theirs, String id) {
        return Arrays.stream(Field.values())
                .filter(field -> field.form() == Form.DATE && field != column.field())
                .flatMap(field -> subjects.values(id, field).stream()
                        .filter(ours -> theirs.against(ours.value()).agrees())
                        .map(ours -> "theirs is what we have as %s, %s"
                                .formatted(Label.of(field), ours.value().shown())));
    }
}
