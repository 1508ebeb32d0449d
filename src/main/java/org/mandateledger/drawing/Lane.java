package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.HistoricalDate;

/**
 * All that is drawn of one operation.
 *
 * @param operation with everything that is known of it
 * @param strands mandate terms, the core mandate's first
 * @param force and {@code police}: authorised strength
 * @param horizon the last day on which anything is known of it
 */
record Lane(
        Operation operation,
        List<NameSpan> names,
        Map<String, List<Term>> strands,
        List<Step> force,
        List<Step> police,
        List<Mark> marks,
        List<SupportLane> supports,
        LocalDate horizon) {

    static Optional<Lane> of(String id, Knowledge known) {
        return LaneSource.read(id, known);
    }

    /** Authorised strength in a category, apart from that which is the force's. */
    List<Step> strength(Fact.Category category, List<Frame> frames) {
        return Step.of(category, frames, LaneSource.strengthEnd(operation, closed())).stream()
                .filter(step -> force.stream()
                        .noneMatch(it -> it.category() == category && it.event().equals(step.event())))
                .toList();
    }

    String id() {
        return operation.id();
    }

    String acronym() {
        return names.getLast().shortName();
    }

    /** When it was there; empty before anything but decisions is known of it. */
    Optional<Extent> life() {
        return operation
                .begun()
                .map(begun -> Extent.between(begun.value(), operation.ended().map(Sourced::value), horizon));
    }

    /** From its establishment to its beginning; to its end, where it never began. */
    Optional<Extent> planned() {
        Optional<HistoricalDate> established =
                operation.on(Milestone.ESTABLISHED).map(Sourced::value);
        Optional<LocalDate> begun = operation.begun().map(it -> it.value().earliest());
        Optional<LocalDate> calledOff = operation
                .ended()
                .map(Sourced::value)
                .or(() -> operation.core().end().map(it -> it.value().lastDay()))
                .map(it -> Days.after(it.latest()));
        return established
                .map(it -> {
                    LocalDate to = begun.or(() -> calledOff).orElse(Days.after(horizon));
                    return Extent.sharp(it.earliest(), to, begun.isEmpty() && calledOff.isEmpty());
                })
                .filter(it -> it.from().isBefore(it.to()));
    }

    /** The first day of its closing, where that came before its last day of operations. */
    Optional<LocalDate> closing() {
        return closingBy().map(Sourced::value);
    }

    /** The same, with the event that began it: its final drawdown or the end of its mandate. */
    Optional<Sourced<LocalDate>> closingBy() {
        Optional<Sourced<LocalDate>> drawdown = operation
                .on(Milestone.FINAL_DRAWDOWN)
                .map(it -> new Sourced<>(it.value().earliest(), it.event()));
        Optional<Sourced<LocalDate>> mandateOver = operation
                .core()
                .end()
                .map(it -> new Sourced<>(Days.after(it.value().lastDay().earliest()), it.event()));
        return Stream.concat(drawdown.stream(), mandateOver.stream()).min(Comparator.comparing(Sourced::value));
    }

    /** From the last day of operations to the end of its withdrawal or liquidation. */
    Optional<Extent> aftermath() {
        return operation
                .ended()
                .map(it -> Days.after(it.value().latest()))
                .flatMap(from -> operation
                        .on(Milestone.LIQUIDATED)
                        .or(() -> operation.on(Milestone.CLOSED))
                        .map(it -> Days.after(it.value().latest()))
                        .filter(from::isBefore)
                        .map(to -> Extent.sharp(from, to, false)));
    }

    /** Whether it was there on a day, by the earliest reading of its dates. */
    boolean livesOn(LocalDate day) {
        return life().filter(it -> !day.isBefore(it.from()) && (it.open() || day.isBefore(it.surelyTo())))
                .isPresent();
    }

    /** The short names borne on any of these days; before the first, that one. */
    String calledFrom(LocalDate from, LocalDate to) {
        List<String> then = names.stream()
                .filter(name -> name.from().isBefore(to) && from.isBefore(name.to()))
                .map(NameSpan::shortName)
                .distinct()
                .toList();
        return then.isEmpty() ? names.getFirst().shortName() : String.join("/", then);
    }

    /** The day after it ended; {@link LocalDate#MAX} where no end is known. */
    LocalDate closed() {
        return closed(operation);
    }

    static LocalDate closed(Operation operation) {
        return operation.ended().map(it -> Days.after(it.value().latest())).orElse(LocalDate.MAX);
    }

    LocalDate first() {
        return marksAndTerms(true);
    }

    /** The last day that has anything to show: for one that has ended, not the day up to which the ledger is complete. */
    LocalDate last() {
        LocalDate shown = marksAndTerms(false);
        return over() ? shown : Days.later(shown, horizon);
    }

    boolean over() {
        return operation.ended().isPresent()
                || operation.begun().isEmpty() && operation.core().end().isPresent();
    }

    private LocalDate marksAndTerms(boolean first) {
        List<LocalDate> days = new ArrayList<>();
        for (Mark mark : marks) {
            days.add(first ? mark.when().earliest() : mark.when().latest());
        }
        for (List<Term> terms : strands.values()) {
            days.add(first ? terms.getFirst().from() : scheduled(terms.getLast()));
        }
        force.forEach(step -> days.add(step.from()));
        return days.stream()
                .filter(day -> !day.equals(LocalDate.MIN) && !day.equals(LocalDate.MAX))
                .reduce(first ? Days::earlier : Days::later)
                .orElse(horizon);
    }

    private LocalDate scheduled(Term term) {
        LocalDate to = term.to().equals(LocalDate.MAX) ? horizon : term.to();
        return Days.earlier(to, horizon.plusYears(3));
    }
}
