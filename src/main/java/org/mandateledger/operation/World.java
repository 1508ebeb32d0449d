package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.time.Reading;

/** Every operation on one day, so that relations can be seen from their other end. */
public final class World {
    private final LocalDate day;
    private final Reading reading;
    private final Map<String, Operation> operations = new LinkedHashMap<>();

    private World(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    public static World on(LocalDate day, Reading reading, Knowledge known) {
        World world = new World(day, reading);
        for (String id : known.operations()) {
            known.operation(id, day, reading)
                    .filter(Operation::exists)
                    .ifPresent(operation -> world.operations.put(id, operation));
        }
        return world;
    }

    public LocalDate day() {
        return day;
    }

    public Reading reading() {
        return reading;
    }

    /** Those that exist by that day, closed ones included, in order of recording. */
    public List<Operation> operations() {
        return List.copyOf(operations.values());
    }

    public Optional<Operation> operation(String id) {
        return Optional.ofNullable(operations.get(id));
    }

    public Status status(Operation operation) {
        return operation.status(day, reading);
    }

    /** A relation and the operation on which it was recorded. */
    public record Of<T>(Operation operation, Sourced<T> relation) {}

    /** Who gives support to an operation. */
    public List<Of<Operation.Support>> supporters(String id) {
        return operations.values().stream()
                .flatMap(giver -> giver.supports().values().stream()
                        .filter(support -> support.value()
                                .to()
                                .operation()
                                .filter(id::equals)
                                .isPresent())
                        .map(support -> new Of<>(giver, support)))
                .toList();
    }

    /** Whom an operation followed. */
    public List<Of<Operation.Succession>> predecessors(String id) {
        return operations.values().stream()
                .flatMap(earlier -> earlier.successions().stream()
                        .filter(succession -> succession.value().successor().equals(id))
                        .map(succession -> new Of<>(earlier, succession)))
                .toList();
    }
}
