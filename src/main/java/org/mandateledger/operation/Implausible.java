package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateledger.operation.Rule.Finding;
import org.mandateledger.time.Reading;

/** What needs a note, because it is more often a slip than the truth. */
final class Implausible {
    private static final LocalDate FIRST_CHARTER_DAY = LocalDate.of(1945, 6, 26);
    private static final LocalDate FAR = LocalDate.of(2100, 1, 1);
    private static final String EXPLAIN = "If it is so, say why in the event's note.";

    private Implausible() {}

    static List<Rule> rules() {
        return List.of(
                new Rule("operation-established", "operation", EXPLAIN, Implausible::neverEstablished),
                rule("not-before-established", Implausible::beforeEstablished),
                rule(
                        "date-within-the-field",
                        history -> history.events()
                                .filter(event -> event.effective().latest().isBefore(FIRST_CHARTER_DAY)
                                        || event.effective().earliest().isAfter(FAR))
                                .map(event ->
                                        new Finding(event, event.effective() + " is before the Charter or far ahead"))),
                rule(
                        "extended-after-grant",
                        history -> history.events(Fact.MandateExtended.class)
                                .filter(event -> grantBefore(history, event).isEmpty())
                                .map(event -> new Finding(
                                        event, "it extends a mandate of the strand that was never granted before it"))),
                rule("extended-before-lapse", Implausible::extendedAfterLapse),
                rule("decided-as-the-instrument", Implausible::decidedOtherwise),
                rule("party-known", Implausible::unknownParty),
                rule("support-granted-before", Implausible::supportNeverGranted),
                rule("component-created-before", Implausible::componentNeverCreated),
                rule("rollover-changes-nothing-else", Implausible::rolloverWithMore),
                rule(
                        "liquidated-after-end",
                        history -> history.events(Fact.OperationLiquidated.class)
                                .filter(event -> history.events(Fact.OperationsCeased.class)
                                        .anyMatch(end -> event.effective()
                                                .latest()
                                                .isBefore(end.effective().earliest())))
                                .map(event -> new Finding(event, "liquidation is complete before operations ceased"))));
    }

    private static Rule rule(String name, Function<History, Stream<Finding>> findings) {
        return new Rule(name, "note", EXPLAIN, findings);
    }

    private static Stream<Finding> neverEstablished(History history) {
        if (!history.isOperation() || history.established().isPresent()) {
            return Stream.empty();
        }
        String near = Near.hint(
                history.subject(),
                history.known().operations().stream()
                        .filter(id -> !id.equals(history.subject()))
                        .toList());
        return history.events()
                .limit(1)
                .map(event -> new Finding(
                        event,
                        "no operation '%s' is established%s; record its OperationEstablished in the same change set or first"
                                .formatted(history.subject(), near)));
    }

    private static Stream<Finding> beforeEstablished(History history) {
        Optional<LocalDate> established = history.established();
        return history.events()
                .filter(event -> event.fact() instanceof Fact.OperationCommenced
                        || event.fact() instanceof Fact.OperationRenamed
                        || event.fact() instanceof Fact.MandateGranted
                        || event.fact() instanceof Fact.MandateExtended)
                .filter(event ->
                        established.isPresent() && event.effective().latest().isBefore(established.get()))
                .map(event -> new Finding(
                        event, "it takes effect before the operation is established on " + established.get()));
    }

    private static Optional<Event> grantBefore(History history, Event extension) {
        String strand = ((Fact.MandateExtended) extension.fact()).strand();
        return history.events(Fact.MandateGranted.class)
                .filter(event -> ((Fact.MandateGranted) event.fact()).strand().equals(strand))
                .filter(event -> history.before(event, extension))
                .findFirst();
    }

    private static Stream<Finding> extendedAfterLapse(History history) {
        Stream<Event> begun = history.events(Fact.MandateExtended.class)
                .filter(event -> event.effective().earliest().isAfter(LocalDate.MIN));
        return begun.flatMap(event -> {
            String strand = ((Fact.MandateExtended) event.fact()).strand();
            LocalDate day = event.effective().earliest();
            return history
                    .known()
                    .operation(history.subject(), day.minusDays(1), Reading.EARLIEST)
                    .map(operation -> operation.strand(strand))
                    .flatMap(Strand::until)
                    .flatMap(until -> until.value().lastDay())
                    .filter(last -> last.latest().isBefore(day.minusDays(1)))
                    .map(last -> new Finding(event, "the mandate had run out on " + last))
                    .stream();
        });
    }

    private static Stream<Finding> decidedOtherwise(History history) {
        return history.events()
                .flatMap(event -> event.instrument().stream()
                        .flatMap(act -> history.known().instrument(act.symbol()).stream()
                                .flatMap(there -> there.latest().stream())
                                .filter(adopted -> !adopted.event().effective().equals(act.decided()))
                                .map(adopted -> new Finding(
                                        event,
                                        "it says that %s was decided on %s; the ledger holds %s"
                                                .formatted(
                                                        act.symbol(),
                                                        act.decided(),
                                                        adopted.event().effective())))));
    }

    private static Stream<Finding> unknownParty(History history) {
        return history.events()
                .flatMap(event -> event
                        .fact()
                        .otherOperation()
                        .filter(id -> history.known().operation(id).isEmpty())
                        .map(id -> new Finding(
                                event,
                                "there is no operation '%s'%s"
                                        .formatted(
                                                id,
                                                Near.hint(id, history.known().operations()))))
                        .stream());
    }

    private static Stream<Finding> supportNeverGranted(History history) {
        return history.events()
                .flatMap(event -> answeredSupport(event.fact())
                        .filter(party -> history.events(Fact.SupportGranted.class)
                                .filter(grant -> history.before(grant, event))
                                .noneMatch(grant -> ((Fact.SupportGranted) grant.fact())
                                        .to()
                                        .key()
                                        .equals(party.key())))
                        .map(party -> new Finding(event, "no support to %s was granted before".formatted(party.key())))
                        .stream());
    }

    private static Optional<Party> answeredSupport(Fact fact) {
        return switch (fact) {
            case Fact.SupportChanged it -> Optional.of(it.to());
            case Fact.SupportEnded it -> Optional.of(it.to());
            case Fact _ -> Optional.empty();
        };
    }

    private static Stream<Finding> componentNeverCreated(History history) {
        return history.events()
                .flatMap(event -> endedComponent(event.fact())
                        .filter(component -> history.events(Fact.ComponentCreated.class)
                                .filter(created -> history.before(created, event))
                                .noneMatch(created -> ((Fact.ComponentCreated) created.fact())
                                        .component()
                                        .equals(component)))
                        .map(component ->
                                new Finding(event, "no component '%s' was created before".formatted(component)))
                        .stream());
    }

    private static Optional<String> endedComponent(Fact fact) {
        return switch (fact) {
            case Fact.ComponentMoved it -> Optional.of(it.component());
            case Fact.ComponentEnded it -> Optional.of(it.component());
            case Fact _ -> Optional.empty();
        };
    }

    private static Stream<Finding> rolloverWithMore(History history) {
        return history.events(Fact.MandateExtended.class)
                .filter(event -> ((Fact.MandateExtended) event.fact()).technicalRollover())
                .filter(event -> history.events()
                        .anyMatch(other -> sameAct(event, other)
                                && (other.fact() instanceof Fact.TasksAdded
                                        || other.fact() instanceof Fact.TasksRemoved
                                        || other.fact() instanceof Fact.StrengthAuthorised
                                        || other.fact() instanceof Fact.MandateModified)))
                .map(event ->
                        new Finding(event, "it is called a technical rollover, yet the same instrument changes more"));
    }

    private static boolean sameAct(Event one, Event other) {
        return one.instrument().isPresent()
                && one.instrument()
                        .map(Citation::symbol)
                        .equals(other.instrument().map(Citation::symbol));
    }
}
