package org.mandateledger.publishing;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.Period;
import org.mandateledger.asof.OperationState;
import org.mandateledger.format.AreaCodes;
import org.mandateledger.operation.Coverage;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/**
 * One operation in one period.
 *
 * @param day whose state it is
 * @param operation by the earliest reading, where it is there by that
 */
record PanelRow(Period period, LocalDate day, OperationState state, Optional<Operation> operation, Material material) {
    private static final AreaCodes CODES = AreaCodes.published();

    /** Whose support is that of the United Nations. */
    private static final Set<Kind> UN =
            Set.of(Kind.UN_PEACEKEEPING, Kind.UN_POLITICAL, Kind.UN_SUPPORT_OFFICE, Kind.HYBRID);

    /** Fields of a state that a row shows. */
    private static final Set<String> SHOWN = Set.of(
            "acronym",
            "kind",
            "lead",
            "status",
            "hostAreas",
            "multidimensional",
            "mandate",
            "posture",
            "supports",
            "supportedBy");

    Optional<String> host() {
        return state.hostAreas().stream().findFirst();
    }

    Optional<Integer> cow(String host) {
        return CODES.cow(host, day.getYear());
    }

    Optional<Integer> gleditschWard(String host) {
        return CODES.gleditschWard(host, day.getYear());
    }

    String codes(Function<String, Optional<Integer>> code) {
        return state.hostAreas().stream()
                .flatMap(host -> code.apply(host).stream())
                .map(Object::toString)
                .collect(Collectors.joining(";"));
    }

    Optional<OperationState.Strength> strength() {
        return state.mandate().flatMap(OperationState.Mandate::strength);
    }

    Optional<HistoricalDate> until() {
        return operation
                .map(Operation::core)
                .flatMap(core ->
                        ended(core).or(() -> core.until().map(Sourced::value).flatMap(Until::lastDay)));
    }

    private static Optional<HistoricalDate> ended(Strand strand) {
        return strand.end().map(end -> end.value().lastDay());
    }

    Optional<Long> daysToExpiry() {
        return until().flatMap(last -> days(day, last.earliest()));
    }

    Optional<Long> ageOfTerm() {
        return operation
                .flatMap(it -> it.core().until())
                .map(Sourced::event)
                .flatMap(material::event)
                .map(Event::effective)
                .flatMap(given -> days(given.earliest(), day));
    }

    /** Nothing where one of them is open. */
    private static Optional<Long> days(LocalDate from, LocalDate to) {
        return Stream.of(from, to).anyMatch(it -> it.equals(LocalDate.MIN) || it.equals(LocalDate.MAX))
                ? Optional.empty()
                : Optional.of(ChronoUnit.DAYS.between(from, to));
    }

    boolean receivesUnSupport() {
        return state.supportedBy().stream()
                .flatMap(support -> support.operation().stream())
                .anyMatch(this::isOfTheUn);
    }

    boolean givesUnSupport() {
        return !state.supports().isEmpty() && isOfTheUn(state.id());
    }

    private boolean isOfTheUn(String id) {
        return material.known()
                .operation(id)
                .flatMap(Operation::kind)
                .map(Sourced::value)
                .filter(UN::contains)
                .isPresent();
    }

    boolean asksFor(String task) {
        return state.strands().stream()
                .filter(strand ->
                        strand.lastDay().isEmpty() || strand.standing().equals("in-force"))
                .anyMatch(strand -> strand.tasks().contains(task));
    }

    boolean uncertain() {
        return state.uncertain().stream()
                .anyMatch(doubt -> SHOWN.contains(doubt.field().split("\\.", 2)[0]));
    }

    boolean beyondCoverage() {
        return Coverage.endsBefore(day, state.completeTo().map(HistoricalDate::parse));
    }
}
