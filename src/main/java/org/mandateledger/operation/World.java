package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.time.Reading;

/** Every operation on one day, so that relations can be seen from their other end. */
public final class World {
    private final LocalDate day;
    private final Reading reading;
    private final Map<String, Operation> operations = new LinkedHashMap<>();
    private final Map<String, List<Of<Operation.Support>>> supporters = new HashMap<>();
    private final Map<String, List<Of<Operation.Succession>>> predecessors = new HashMap<>();

    private World(LocalDate day, Reading reading) {
        this.day = day;
        this.reading = reading;
    }

    public static World on(LocalDate day, Reading reading, Knowledge known) {
        World world = new World(day, reading);
        known.operations(day, reading, world::add);
        return world;
    }

    /** These operations alone: of relations, those in which one of them stands at the end where they are recorded. */
    public static World of(Set<String> operations, LocalDate day, Reading reading, Knowledge known) {
        World world = new World(day, reading);
        known.operations().stream()
                .filter(operations::contains)
                .flatMap(id -> known.operation(id, day, reading).stream())
                .forEach(world::add);
        return world;
    }

    private void add(Operation operation) {
        if (!operation.exists()) {
            return;
        }
        operations.put(operation.id(), operation);
        for (Sourced<Operation.Support> support : operation.supports().values()) {
            support.value()
                    .to()
                    .operation()
                    .ifPresent(receiver -> supporters
                            .computeIfAbsent(receiver, _ -> new ArrayList<>())
                            .add(new Of<>(operation, support)));
        }
        for (Sourced<Operation.Succession> succession : operation.successions()) {
            predecessors
                    .computeIfAbsent(succession.value().successor(), _ -> new ArrayList<>())
                    .add(new Of<>(operation, succession));
        }
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
        return List.copyOf(supporters.getOrDefault(id, List.of()));
    }

    /** Whom an operation followed. */
    public List<Of<Operation.Succession>> predecessors(String id) {
        return List.copyOf(predecessors.getOrDefault(id, List.of()));
    }
}
