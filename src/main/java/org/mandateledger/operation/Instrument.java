package org.mandateledger.operation;

import java.util.Optional;
import org.mandateledger.history.Placed;

/**
 * An act, or an attempt at one: what the latest event says of it.
 *
 * @param id its symbol
 */
public record Instrument(String id, Optional<Placed<Event>> latest) implements Subject {

    static Instrument unknown(String symbol) {
        return new Instrument(symbol, Optional.empty());
    }

    public Optional<Fact.OfInstrument> fact() {
        return latest.map(placed -> (Fact.OfInstrument) placed.event().fact());
    }
}
