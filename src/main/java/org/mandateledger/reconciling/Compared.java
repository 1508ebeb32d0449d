package org.mandateledger.reconciling;

import static org.mandateledger.reconciling.Mapping.refuse;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Label;
import org.mandateledger.reconciling.Field.Form;

/**
 * A column and the field of ours that it is held against.
 *
 * @param precision how much of its dates to believe; empty: all that they say
 * @param dates patterns in which its dates are written, as {@code dd/MM/yyyy}, the first that fits; empty: EDTF, so {@code 2009-01-16} too
 * @param separator between the entries of a list; empty: a semicolon
 * @param whenEmpty what an empty cell says; empty: nothing
 * @param values what stands in the table, and which of our words it may mean
 * @param remark what is to be said of a row's value here, after what another column says
 */
record Compared(
        String column,
        Field field,
        Optional<Precision> precision,
        List<String> dates,
        Optional<String> separator,
        Optional<WhenEmpty> whenEmpty,
        Map<String, List<String>> values,
        Optional<Remark> remark) {
    Compared {
        boolean dated = field.form() == Form.DATE;
        refuse(precision.isPresent() && !dated, "%s has no precision; it is no date".formatted(Label.of(field)));
        refuse(!dates.isEmpty() && !dated, "%s needs no pattern of dates; it is none".formatted(Label.of(field)));
        refuse(
                separator.isPresent() && field.form() != Form.LIST,
                "%s needs no separator; it is no list".formatted(Label.of(field)));
        dates.forEach(CellDates::formatter);
    }

    enum WhenEmpty {
        NOT_SAID,
        /** There is none, as of an end where an operation goes on. */
        NONE;

        @JsonCreator
        static WhenEmpty named(String label) {
            return Labels.parse("whenEmpty", label, WhenEmpty.class).orElseThrow();
        }
    }

    record Remark(String column, Map<String, String> values) {}

    List<String> meant(String written) {
        return values.getOrDefault(written, List.of(written));
    }

    CellDates reader() {
        return new CellDates(dates.stream().map(CellDates::formatter).toList(), precision.orElse(Precision.DAY));
    }
}
