package org.mandateledger.asof;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;

/**
 * A multidimensional mission is a peacekeeping operation of the UN, or one shared with it, that is authorised soldiers
 * and police and given civilian tasks of at least three kinds. The taxonomy says which tasks are civilian ones.
 */
public final class Multidimensional {
    /** In short, for those who ask why. */
    public static final String RULE =
            "a peacekeeping operation of the UN, or one shared with it, that is authorised soldiers and police and given"
                    + " civilian tasks of at least three kinds";

    private static final int CIVILIAN_TASKS = 3;
    private static final Set<Kind> KINDS = EnumSet.of(Kind.UN_PEACEKEEPING, Kind.HYBRID);
    private static final List<String> CIVILIAN = Taxonomy.published().tasks().stream()
            .filter(Taxonomy.Task::civilianMandate)
            .map(Taxonomy.Task::id)
            .toList();

    private Multidimensional() {}

    public static boolean is(Operation operation, World world) {
        return is(operation, world.day(), world.reading());
    }

    public static boolean is(Operation operation, LocalDate day, Reading reading) {
        return operation.kind().map(Sourced::value).filter(KINDS::contains).isPresent()
                && soldiersAndPolice(operation, day, reading)
                && civilianTasks(operation).map(Sourced::value).distinct().count() >= CIVILIAN_TASKS;
    }

    /** All that the rule is read on, whether it holds or not. */
    public static Stream<Sourced<?>> grounds(Operation operation, World world) {
        Stream<Sourced<?>> strength = Stream.of(Fact.Category.UNIFORMED, Fact.Category.MILITARY, Fact.Category.POLICE)
                .flatMap(category -> operation.ceiling(category, world.day(), world.reading()).stream());
        return Stream.of(operation.kind().stream(), civilianTasks(operation), strength)
                .flatMap(grounds -> grounds);
    }

    /** What makes the mandate a civilian one too. */
    private static Stream<Sourced<String>> civilianTasks(Operation operation) {
        return operation.strands().values().stream()
                .flatMap(strand -> strand.tasks().stream())
                .filter(task -> CIVILIAN.contains(task.value()));
    }

    private static boolean soldiersAndPolice(Operation operation, LocalDate day, Reading reading) {
        return has(operation, day, reading, Fact.Category.UNIFORMED)
                || has(operation, day, reading, Fact.Category.MILITARY)
                        && has(operation, day, reading, Fact.Category.POLICE);
    }

    private static boolean has(Operation operation, LocalDate day, Reading reading, Fact.Category category) {
        return operation
                .ceiling(category, day, reading)
                .filter(line -> line.value().number() > 0)
                .isPresent();
    }
}
