package org.mandateledger.supporting;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.asking.Named;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Party;
import org.mandateledger.time.Reading;

/**
 * Who gives or receives.
 *
 * @param operation its id; null for others, such as an army
 * @param force the furthest that its mandates go: self-defence, all-necessary-means or offensive; null where none says
 * @param status planned, active, closing, closed, not-yet-existing, or unknown to the ledger; null for others
 */
public record Participant(
        Optional<String> operation,
        Optional<String> acronym,
        String name,
        Optional<String> status,
        Optional<String> force) {
    private static final String NOT_YET = "not-yet-existing";
    private static final String UNKNOWN = "unknown";

    static Participant of(Party party, LocalDate day, Reading reading, Knowledge known) {
        return party.operation()
                .map(id -> operation(id, day, reading, known))
                .orElseGet(() -> new Participant(
                        Optional.empty(), Optional.empty(), party.key(), Optional.empty(), Optional.empty()));
    }

    private static Participant operation(String id, LocalDate day, Reading reading, Knowledge known) {
        Optional<Operation> then = known.operation(id, day, reading);
        Optional<Operation> ever = known.operation(id);
        Named named = then.or(() -> ever).map(Named::of).orElseGet(() -> Named.onlyId(id));
        String status = then.filter(Operation::exists)
                .map(operation -> Label.of(operation.status(day, reading)))
                .orElseGet(() -> ever.filter(Operation::exists).isPresent() ? NOT_YET : UNKNOWN);
        return new Participant(
                Optional.of(id),
                named.acronym(),
                named.name(),
                Optional.of(status),
                then.flatMap(Operation::furthestPosture)
                        .map(posture -> Label.of(posture.value().force())));
    }

    /** What is to be marked about it: that it is closed, does not exist yet, or is not in the ledger. */
    Optional<String> missing() {
        return status.filter(it -> it.equals("closed") || it.equals(NOT_YET) || it.equals(UNKNOWN));
    }

    boolean is(String id) {
        return operation.filter(id::equals).isPresent();
    }

    /** The operation's id, or the name. */
    String key() {
        return operation.orElse(name);
    }

    /** What fits into a table. */
    String shortest() {
        return acronym.orElseGet(this::key);
    }
}
