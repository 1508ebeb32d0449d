package org.mandateledger.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Instrument;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.HistoricalDate;

/**
 * The framework by which operations are judged, as the ledger knows it.
 *
 * @param decided the day from which it is in force, in EDTF
 * @param inForce on the day asked about; null where {@code decided} is not known to the day and leaves it open
 * @param criteria what it demands, in its own order
 */
public record Framework(
        String instrument,
        Optional<String> title,
        Optional<String> decided,
        Optional<Boolean> inForce,
        String reason,
        Optional<String> eventId,
        List<Fact.FrameworkCriterion> criteria) {
    static final String SYMBOL = "S/RES/2719 (2023)";

    static Framework on(LocalDate day, Knowledge known) {
        return known.instrument(SYMBOL)
                .flatMap(Instrument::latest)
                .map(placed -> placed.event().fact() instanceof Fact.InstrumentAdopted adopted
                        ? adopted(placed, adopted, day)
                        : without("it was not adopted, as the ledger has it", Optional.of(placed.id())))
                .orElseGet(() -> without("the ledger, as it stood, holds no " + SYMBOL, Optional.empty()));
    }

    private static Framework adopted(Placed<Event> placed, Fact.InstrumentAdopted adopted, LocalDate day) {
        HistoricalDate decided = placed.event().instrument().orElseThrow().decided();
        Optional<Boolean> inForce = day.isBefore(decided.earliest())
                ? Optional.of(false)
                : day.isBefore(decided.latest()) ? Optional.empty() : Optional.of(true);
        String when = inForce.map(it -> it ? "in force since" : "decided only on")
                .orElse("in force or not yet, as it is dated");
        return new Framework(
                SYMBOL,
                Optional.of(adopted.title()),
                Optional.of(decided.toString()),
                inForce,
                "%s %s".formatted(when, decided),
                Optional.of(placed.id()),
                adopted.criteria());
    }

    private static Framework without(String reason, Optional<String> event) {
        return new Framework(SYMBOL, Optional.empty(), Optional.empty(), Optional.of(false), reason, event, List.of());
    }
}
