package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.operation.Rule.Finding;
import org.mandateledger.time.HistoricalDate;

/** What no note can make possible. */
final class Impossible {
    private Impossible() {}

    static List<Rule> rules(Collection<String> tasks, Collection<String> areas) {
        return List.of(
                new Rule(
                        "established-once",
                        "operation",
                        "Correct the one that stands, or retract it first.",
                        history -> history.events(Fact.OperationEstablished.class)
                                .skip(1)
                                .map(event -> new Finding(event, "the operation is established already"))),
                new Rule(
                        "until-not-before-effective",
                        "until",
                        "Check the year of the last day.",
                        history -> history.events().flatMap(Impossible::untilTooEarly)),
                new Rule(
                        "last-day-not-before-grant",
                        "lastDay",
                        "Check the last day; a mandate cannot end before the operation's first mandate begins.",
                        Impossible::endedBeforeGranted),
                new Rule("closed-not-before-begun", "effective", "Check both dates.", Impossible::closedBeforeBegun),
                new Rule(
                        "revoked-event-exists",
                        "revokes",
                        "Name the id of a standing event of the same operation.",
                        history -> history.events()
                                .filter(event -> event.revokes()
                                        .filter(id -> history.event(id).isEmpty())
                                        .isPresent())
                                .map(event -> new Finding(
                                        event,
                                        "it revokes '%s', which is no standing event of %s"
                                                .formatted(event.revokes().orElseThrow(), history.subject())))),
                new Rule(
                        "revocations-end",
                        "revokes",
                        "Two events cannot annul each other; drop one of the revocations.",
                        history -> history.events()
                                .filter(event -> circular(history, event))
                                .map(event -> new Finding(event, "its revocations lead back to itself"))),
                new Rule(
                        "adopted-when-decided",
                        "effective",
                        "An instrument is adopted on the day it is decided; make the two dates one.",
                        history -> history.events(Fact.OfInstrument.class)
                                .filter(event -> event.instrument()
                                        .filter(act -> !act.decided().equals(event.effective()))
                                        .isPresent())
                                .map(event -> new Finding(event, "effective and instrument.decided differ"))),
                new Rule(
                        "task-known",
                        "tasks",
                        "Use the ids of the taxonomy of tasks, or extend it first.",
                        history -> history.events().flatMap(event -> unknownTasks(event, tasks))),
                new Rule(
                        "area-known",
                        "hostAreas",
                        "Use the ISO 3166 alpha-3 code that the area has, or had while there was one.",
                        history -> history.events().flatMap(event -> unknown(event, hostAreas(event.fact()), areas))),
                new Rule(
                        "host-known",
                        "lines",
                        "Use the ISO 3166 alpha-3 code of the country in which they serve.",
                        history -> history.events().flatMap(event -> unknown(event, hosts(event.fact()), areas))),
                new Rule(
                        "not-its-own-successor",
                        "successor",
                        "Name another operation.",
                        history -> history.events(Fact.OperationSucceeded.class)
                                .filter(event -> ((Fact.OperationSucceeded) event.fact())
                                        .successor()
                                        .equals(history.subject()))
                                .map(event -> new Finding(event, "the operation would succeed itself"))));
    }

    private static Stream<Finding> untilTooEarly(Event event) {
        return until(event).flatMap(Until::lastDay).stream()
                .filter(last -> last.latest().isBefore(event.effective().earliest()))
                .map(last -> new Finding(
                        event, "it runs until %s, before it takes effect on %s".formatted(last, event.effective())));
    }

    private static Optional<Until> until(Event event) {
        return switch (event.fact()) {
            case Fact.MandateGranted it -> Optional.of(it.until());
            case Fact.MandateExtended it -> Optional.of(it.until());
            case Fact.MandateModified it -> it.until();
            case Fact _ -> Optional.empty();
        };
    }

    private static Stream<Finding> endedBeforeGranted(History history) {
        Optional<LocalDate> granted = history.events(Fact.MandateGranted.class)
                .map(event -> event.effective().earliest())
                .min(LocalDate::compareTo);
        return history.events()
                .filter(event -> lastDay(event)
                        .filter(last -> granted.isPresent() && last.latest().isBefore(granted.get()))
                        .isPresent())
                .map(event -> new Finding(
                        event,
                        "its last day is before %s, when the first mandate took effect".formatted(granted.get())));
    }

    private static Optional<HistoricalDate> lastDay(Event event) {
        return switch (event.fact()) {
            case Fact.MandateTerminated it -> Optional.of(it.lastDay());
            case Fact.MandateLapsed it -> Optional.of(it.lastDay());
            case Fact _ -> Optional.empty();
        };
    }

    private static Stream<Finding> closedBeforeBegun(History history) {
        Optional<LocalDate> begun = history.events(Fact.OperationCommenced.class)
                .map(event -> event.effective().earliest())
                .min(LocalDate::compareTo);
        return history.events()
                .filter(event -> event.fact() instanceof Fact.OperationsCeased
                        || event.fact() instanceof Fact.OperationClosed
                        || event.fact() instanceof Fact.OperationLiquidated)
                .filter(event -> begun.isPresent() && event.effective().latest().isBefore(begun.get()))
                .map(event -> new Finding(event, "it is over before it begins on " + begun.get()));
    }

    private static boolean circular(History history, Event start) {
        Set<String> seen = new HashSet<>();
        Optional<Event> at = Optional.of(start);
        while (at.isPresent()) {
            if (!seen.add(at.get().id())) {
                return true;
            }
            at = at.flatMap(Event::revokes).flatMap(history::event);
        }
        return false;
    }

    private static Stream<Finding> unknownTasks(Event event, Collection<String> taxonomy) {
        List<String> named = switch (event.fact()) {
            case Fact.TasksAdded it -> it.tasks();
            case Fact.TasksRemoved it -> it.tasks();
            case Fact _ -> List.of();
        };
        return named.stream()
                .filter(task -> !taxonomy.contains(task))
                .map(task -> new Finding(
                        event, "'%s' is no task of the taxonomy%s".formatted(task, Near.hint(task, taxonomy))));
    }

    private static List<String> hostAreas(Fact fact) {
        return switch (fact) {
            case Fact.OperationEstablished it -> it.hostAreas();
            case Fact.HostAreaChanged it -> it.hostAreas();
            case Fact _ -> List.of();
        };
    }

    private static List<String> hosts(Fact fact) {
        return fact instanceof Fact.StrengthAuthorised it
                ? it.lines().stream().flatMap(line -> line.host().stream()).toList()
                : List.of();
    }

    private static Stream<Finding> unknown(Event event, List<String> named, Collection<String> areas) {
        return named.stream()
                .filter(code -> !areas.contains(code))
                .map(code -> new Finding(event, "there is no area '%s'".formatted(code)));
    }
}
