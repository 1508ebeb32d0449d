package org.mandateledger.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.explaining.ExplainAnswer;
import org.mandateledger.explaining.ExplainQuery;
import org.mandateledger.explaining.Giving;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/**
 * The ledger that a claim is put to.
 *
 * @param known as it stood at {@code knownAt}
 */
record Asked(Ledger ledger, Knowledge known, Optional<Instant> knownAt) {

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
    Optional<ExplainAnswer> explained(String operation, String field, LocalDate day) {
        try {
            return Optional.of(ExplainAnswer.to(new ExplainQuery(operation, field, day, knownAt), ledger));
        } catch (NotFound | InvalidQuestion _) {
            return Optional.empty();
        }
    }

    /** The events behind a field's value. */
    List<String> behind(String operation, String field, LocalDate day) {
        return explained(operation, field, day).stream()
                .flatMap(why -> why.events().stream())
                .map(Giving::eventId)
                .toList();
    }
}
