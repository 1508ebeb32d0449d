package org.mandateledger.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** One term of the core mandate, from the day that gave it to its last day or the day before the next; both inclusive. */
record MandateEra(LocalDate first, LocalDate last, String headline) {

    /** A term without a last day of its own runs as far as the ledger is complete; one that nothing bounds is no era. */
    static List<MandateEra> of(String operation, Knowledge known) {
        List<LocalDate> days = known.history(operation).stream()
                .map(placed -> placed.event().effective().earliest())
                .filter(day -> !day.equals(LocalDate.MIN))
                .distinct()
                .toList();
        List<MandateEra> eras = new ArrayList<>();
        Optional<Sourced<Until>> running = Optional.empty();
        for (int i = 0; i < days.size(); i++) {
            LocalDate day = days.get(i);
            Optional<Operation> state = known.operation(operation, day, Reading.EARLIEST);
            Optional<Sourced<Until>> term = state.flatMap(it -> it.core().until());
            if (term.isPresent() && !term.equals(running)) {
                Optional<LocalDate> before =
                        dayBeforeNext(operation, term.get(), days.subList(i + 1, days.size()), known);
                last(operation, day, term.get().value(), before, known)
                        .ifPresent(last -> eras.add(new MandateEra(day, last, headline(state.get()))));
            }
            running = term;
        }
        return eras;
    }

    private static Optional<LocalDate> dayBeforeNext(
            String operation, Sourced<Until> term, List<LocalDate> later, Knowledge known) {
        return later.stream()
                .filter(day -> known.operation(operation, day, Reading.EARLIEST)
                        .flatMap(it -> it.core().until())
                        .filter(term::equals)
                        .isEmpty())
                .findFirst()
                .map(next -> next.minusDays(1));
    }

    private static Optional<LocalDate> last(
            String operation, LocalDate first, Until term, Optional<LocalDate> dayBeforeNext, Knowledge known) {
        Optional<HistoricalDate> ended = known.operation(operation)
                .map(Operation::core)
                .flatMap(Strand::end)
                .map(end -> end.value().lastDay());
        Optional<HistoricalDate> own = term.lastDay().or(() -> known.completeTo(operation));
        return Stream.of(own.map(HistoricalDate::latest), ended.map(HistoricalDate::latest), dayBeforeNext)
                .flatMap(Optional::stream)
                .filter(day -> !day.equals(LocalDate.MAX) && !day.isBefore(first))
                .min(LocalDate::compareTo);
    }

    private static String headline(Operation operation) {
        return Stream.of(
                        Optional.of(operation.id().toUpperCase(Locale.ROOT)),
                        operation.core().instrument().map(Sourced::value).map(Citation::symbol))
                .flatMap(Optional::stream)
                .reduce((id, act) -> id + ": " + act)
                .orElseThrow();
    }
}
