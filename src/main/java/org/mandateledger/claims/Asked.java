package org.mandateledger.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.explaining.Grounds;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/**
 * The ledger that a claim is put to.
 *
 * @param known as it stood at {@code knownAt}
 * @param neighbours of the operations in it
 */
record Asked(Ledger ledger, Knowledge known, Neighbours neighbours, Optional<Instant> knownAt) {

    static Asked of(Ledger ledger, Optional<Instant> knownAt) {
        Knowledge known = KnownAt.of(knownAt, ledger);
        return new Asked(ledger, known, new Neighbours(known), knownAt);
    }

    /** An operation on a day; empty where it is not there yet. */
    Optional<OperationState> state(String operation, LocalDate day) {
        return OperationStates.among(neighbours.with(List.of(operation)), day, known)
                .of(operation);
    }

    boolean holds(String operation) {
        return known.operations().contains(operation);
    }

    /** This, where the ledger is complete for the operation up to that day; else nothing is decided by it. */
    Finding unlessBeyond(String operation, LocalDate day, Finding contradicted) {
        return beyond(operation, day)
                .map(why -> Finding.undecidable(why, contradicted.events()))
                .orElse(contradicted);
    }

    private Optional<String> beyond(String operation, LocalDate day) {
        if (!holds(operation)) {
            return Optional.of("the ledger holds no " + operation);
        }
        return known.completeTo(operation)
                .map(last -> day.isAfter(last.latest())
                        ? Optional.of("the ledger is complete for %s to %s only".formatted(operation, last))
                        : Optional.<String>empty())
                .orElseGet(() -> Optional.of("the ledger states no completeness for " + operation));
    }

    /** Empty where the field never was, or the operation not yet. */
    Optional<Grounds> explained(String operation, String field, LocalDate day) {
        try {
            return Optional.of(Grounds.of(operation, field, day, neighbours, known));
        } catch (NotFound | InvalidQuestion _) {
            return Optional.empty();
        }
    }

    /** The events behind a field's value. */
    List<String> behind(String operation, String field, LocalDate day) {
        return explained(operation, field, day).stream()
                .flatMap(why -> why.events().stream())
                .toList();
    }
}
