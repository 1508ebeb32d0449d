package org.mandateledger.reconciling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.reconciling.Comparison.Judged;
import org.mandateledger.reconciling.TheirTable.Row;

/**
 * What is to be said of one value of the table, or of a row as a whole.
 *
 * @param line in their file; empty where the table lacks what we have
 * @param key as their table has it; as we call it, where the table lacks it
 * @param label what the row is about, in their words
 * @param subject the id of our operation, or the symbol of our instrument
 * @param column theirs, and {@code field}, ours; empty where the whole row is meant
 * @param theirs as it is written
 * @param event ours behind the value, with the act that it rests on and its sources
 * @param note why it agrees though it is not the same, how far off it is, why it was ignored
 */
record Finding(
        Optional<Long> line,
        String key,
        Optional<String> label,
        Optional<String> subject,
        Outcome outcome,
        Optional<String> column,
        Optional<String> field,
        Optional<String> theirs,
        Optional<String> ours,
        Optional<String> event,
        Optional<String> instrument,
        List<SourceReference> sources,
        Optional<String> note) {

    /** About a row as a whole. */
    static Finding of(Row row, String key, Mapping mapping, Optional<String> subject, Outcome outcome, String note) {
        return whole(
                Optional.of(row.line()),
                key,
                mapping.label().map(row::cell),
                subject,
                outcome,
                Optional.of(note).filter(it -> !it.isEmpty()));
    }

    /** About what the table lacks. */
    static Finding lacking(String subject, Subjects subjects, Knowledge known) {
        return whole(
                        Optional.empty(),
                        subjects.called(subject),
                        Optional.empty(),
                        Optional.of(subject),
                        Outcome.MISSING_THERE,
                        Optional.empty())
                .from(subjects.origin(subject), known);
    }

    private static Finding whole(
            Optional<Long> line,
            String key,
            Optional<String> label,
            Optional<String> subject,
            Outcome outcome,
            Optional<String> note) {
        return new Finding(
                line,
                key,
                label,
                subject,
                outcome,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                note);
    }

    /** About a value of a row. */
    Finding with(Judged judged, Knowledge known) {
        Optional<String> event = judged.ours().flatMap(Value.Ours::event);
        return new Finding(
                        line,
                        key,
                        label,
                        subject,
                        judged.outcome(),
                        Optional.of(judged.column().column()),
                        Optional.of(Label.of(judged.column().field())),
                        Optional.of(judged.theirs()),
                        judged.ours().map(it -> it.value().shown()),
                        event,
                        instrument,
                        sources,
                        joined(Stream.concat(note.stream(), judged.notes().stream())))
                .from(event, known);
    }

    /** With the act and the sources of the event, and where dates differ with what any of these says otherwise. */
    private Finding from(Optional<String> source, Knowledge known) {
        Optional<Event> words = source.flatMap(known::standing).map(placed -> placed.event());
        List<SourceReference> witnesses = words.map(Event::sources).orElse(List.of());
        boolean dates =
                field.filter(it -> Field.named(it).form() == Field.Form.DATE).isPresent();
        Stream<String> disputes = dates && outcome == Outcome.DIFFERS
                ? witnesses.stream().flatMap(it -> it.says().map(says -> it.source() + " says " + says).stream())
                : Stream.empty();
        return standing(
                source,
                words.flatMap(Event::instrument).map(Citation::symbol),
                witnesses,
                joined(Stream.concat(note.stream(), disputes)));
    }

    /** The same value on other ground, or with another note. */
    private Finding standing(
            Optional<String> on, Optional<String> act, List<SourceReference> witnesses, Optional<String> said) {
        return new Finding(line, key, label, subject, outcome, column, field, theirs, ours, on, act, witnesses, said);
    }

    /** Saying so where it agrees for no other reason than that we have it from this very table. */
    Finding circular(Optional<String> table) {
        return restsOn(table)
                ? standing(
                        event,
                        instrument,
                        sources,
                        joined(Stream.concat(note.stream(), Stream.of("ours rests on this table alone"))))
                : this;
    }

    boolean restsOn(Optional<String> table) {
        return outcome == Outcome.AGREES
                && !sources.isEmpty()
                && sources.stream()
                        .allMatch(it -> table.filter(it.source()::equals).isPresent());
    }

    private static Optional<String> joined(Stream<String> notes) {
        return notes.reduce((one, other) -> one + "; " + other);
    }
}
