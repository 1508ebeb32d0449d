package org.mandateledger.pages.world;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationState.Mandate;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.time.HistoricalDate;

/**
 * An operation on the day, as a row.
 *
 * @param acronym or its name, where it has none; then there is no {@code name} beside it
 * @param language of the name
 * @param strength a line a category
 * @param supportedBy whom the support comes from
 * @param uncertain what earlier and later readings of dates answer differently
 */
record Row(
        String id,
        String acronym,
        Optional<String> name,
        String language,
        String kind,
        String kindWords,
        String status,
        Optional<String> since,
        String hosts,
        Optional<Term> mandate,
        List<String> strength,
        List<Supporter> supportedBy,
        List<String> uncertain) {
    /** @param doubt that it lapsed, was ended, or that nobody knows whether it was renewed */
    record Term(Optional<String> instrument, String until, Optional<String> doubt) {}

    record Supporter(Optional<String> operation, String name) {}

    static Row of(OperationState state, LocalDate day, Knowledge known) {
        return new Row(
                state.id(),
                state.acronym().orElse(state.name()),
                Optional.of(state.name()).filter(_ -> state.acronym().isPresent()),
                language(state),
                state.kind(),
                Say.kind(state.kind()),
                state.status(),
                state.since().map(Say::date),
                Say.areas(state.hostAreas()),
                state.mandate().map(it -> term(it, day)),
                state.mandate().flatMap(Mandate::strength).map(Row::strength).orElse(List.of()),
                state.supportedBy().stream()
                        .map(it -> new Supporter(
                                it.operation(),
                                it.operation()
                                        .map(id -> Acronyms.of(id, day, known))
                                        .orElse(it.name())))
                        .distinct()
                        .toList(),
                state.uncertain().stream()
                        .map(it -> it.field() + ": " + it.why())
                        .toList());
    }

    private static String language(OperationState state) {
        return state.names().stream()
                .filter(it -> it.name().equals(state.name()))
                .findFirst()
                .map(OperationState.NameOf::language)
                .orElse("en");
    }

    private static Term term(Mandate mandate, LocalDate day) {
        String until = mandate.lastDay()
                .map(last -> (HistoricalDate.parse(last).latest().isBefore(day) ? "ended " : "ends ") + Say.date(last))
                .or(() -> mandate.until().map(it -> "until " + Say.date(it)))
                .orElseGet(() -> mandate.untilKind().map(Row::open).orElse(""));
        return new Term(
                mandate.instrument(),
                until,
                Optional.of(Say.label(mandate.standing())).filter(it -> !it.equals("in force")));
    }

    private static String open(String kind) {
        return switch (kind) {
            case "self-renewing" -> "until decided otherwise";
            case "none" -> "without a set end";
            case "conditional" -> "on a condition";
            default -> "end not known";
        };
    }

    private static List<String> strength(OperationState.Strength it) {
        return Stream.of(
                        line(it.military(), "military"),
                        line(it.police(), "police"),
                        line(it.uniformed(), "uniformed"),
                        line(it.militaryObservers(), "observers"),
                        line(it.civilian(), "civilian"))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> line(Optional<Integer> number, String category) {
        return number.map(it -> Say.number(it) + " " + category);
    }
}
