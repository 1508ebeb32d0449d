package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * One mandate of an operation: the core one, or a named one beside it, such as border support in UNISFA.
 *
 * @param authority the body under whose authority it runs
 * @param instrument the act that last granted, extended or modified it
 * @param end how and on which last day it was ended, where it was
 */
public record Strand(
        String name,
        Optional<Sourced<String>> authority,
        Optional<Sourced<Citation>> instrument,
        Optional<Sourced<Until>> until,
        Optional<Sourced<Fact.Posture>> posture,
        List<Sourced<String>> tasks,
        Optional<Sourced<End>> end) {

    /** A mandate's last day, and why: empty where it simply ran out. */
    public record End(HistoricalDate lastDay, Optional<Fact.Reason> reason) {}

    /** Whether a strand's terms still run. */
    public enum Standing {
        IN_FORCE,
        /** Its last day has passed and nothing is known to have followed. */
        LAPSED,
        /** The same, on a day for which the ledger does not state that it is complete. */
        UNKNOWN_WHETHER_RENEWED,
        TERMINATED
    }

    static Strand named(String name) {
        return new Strand(
                name,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** @param completeTo the day up to which the ledger holds all that is known of the operation, where that is stated */
    public Standing standing(LocalDate day, Reading reading, Optional<HistoricalDate> completeTo) {
        Standing known = standing(day, reading);
        boolean ranOut = known == Standing.LAPSED && end.isEmpty();
        return ranOut && Coverage.endsBefore(day, completeTo) ? Standing.UNKNOWN_WHETHER_RENEWED : known;
    }

    /** As far as is known: never unknown whether renewed. */
    public Standing standing(LocalDate day, Reading reading) {
        if (end.isPresent()) {
            End how = end.get().value();
            return !day.isAfter(how.lastDay().on(reading))
                    ? Standing.IN_FORCE
                    : how.reason().isPresent() ? Standing.TERMINATED : Standing.LAPSED;
        }
        return until.flatMap(term -> term.value().lastDay())
                .filter(last -> day.isAfter(last.on(reading)))
                .map(_ -> Standing.LAPSED)
                .orElse(Standing.IN_FORCE);
    }

    Strand under(String by, Optional<Citation> act, String event) {
        return new Strand(
                name,
                Optional.of(new Sourced<>(by, event)),
                act.map(citation -> new Sourced<>(citation, event)).or(() -> instrument),
                until,
                posture,
                tasks,
                end);
    }

    /** A new term; what ended before goes on. */
    Strand until(Until term, String event) {
        return new Strand(
                name, authority, instrument, Optional.of(new Sourced<>(term, event)), posture, tasks, Optional.empty());
    }

    Strand posture(Fact.Posture taken, String event) {
        return new Strand(name, authority, instrument, until, Optional.of(new Sourced<>(taken, event)), tasks, end);
    }

    Strand ended(End how, String event) {
        return new Strand(name, authority, instrument, until, posture, tasks, Optional.of(new Sourced<>(how, event)));
    }

    Strand tasksAdded(List<String> added, String event) {
        List<Sourced<String>> all = new ArrayList<>(tasks);
        for (String task : added) {
            if (tasks.stream().noneMatch(held -> held.value().equals(task))) {
                all.add(new Sourced<>(task, event));
            }
        }
        return withTasks(all);
    }

    Strand tasksRemoved(List<String> removed) {
        return withTasks(
                tasks.stream().filter(held -> !removed.contains(held.value())).toList());
    }

    private Strand withTasks(List<Sourced<String>> all) {
        return new Strand(name, authority, instrument, until, posture, List.copyOf(all), end);
    }
}
