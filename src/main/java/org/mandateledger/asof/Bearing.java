package org.mandateledger.asof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.RecordedEvent;

/** Which fields of which operations an event can change. */
public final class Bearing {
    private static final String MULTIDIMENSIONAL = "multidimensional";

    private final Knowledge known;

    /** @param known where the events are found that others correct, retract or annul */
    public Bearing(Knowledge known) {
        this.known = known;
    }

    /** @param field a path as {@link Fields} has it */
    public boolean on(String operation, String field, Event event) {
        String plain = plain(field);
        return Stream.concat(Stream.of(event), meant(event))
                .anyMatch(each -> paths(each, operation).stream().anyMatch(path -> within(plain, path))
                        || horizon(each, operation, plain));
    }

    /** Whether it can make an operation be there at all. */
    public boolean onExistence(String operation, Event event) {
        return on(operation, "established", event) || on(operation, "since", event);
    }

    /** What an event speaks of besides itself: what it corrects, and with what, retracts or annuls. */
    private Stream<Event> meant(Event event) {
        Stream<Event> directly = switch (event.fact()) {
            case Fact.EventCorrected it -> Stream.concat(Stream.of(it.replacement()), recorded(it.target()));
            case Fact.EventRetracted it -> recorded(it.target());
            case Fact.OfOperation _, Fact.OfInstrument _ ->
                event.revokes().stream().flatMap(this::recorded);
        };
        return directly.flatMap(other ->
                other.id().equals(event.id()) ? Stream.empty() : Stream.concat(Stream.of(other), meant(other)));
    }

    private Stream<Event> recorded(String id) {
        return known.event(id).map(RecordedEvent::event).stream();
    }

    /** Whether a term that ran out lies within what the ledger is complete for. */
    private static boolean horizon(Event event, String operation, String field) {
        return event.fact() instanceof Fact.CoverageStated
                && event.subject().equals(operation)
                && field.endsWith(".standing");
    }

    private static boolean within(String field, String path) {
        return field.equals(path) || field.startsWith(path + ".") || path.startsWith(field + ".");
    }

    /** What a doubt is about, where the path is that of one; and the core mandate by one name. */
    public static String plain(String field) {
        String name = field.startsWith("uncertain.") ? field.substring("uncertain.".length()) : field;
        if (name.equals("strands.core") || name.startsWith("strands.core.")) {
            return "mandate" + name.substring("strands.core".length());
        }
        return switch (name) {
            case "commenced", "commenced-civilian", "commenced-military" -> "since";
            case "drawdown", "final-drawdown" -> "status";
            case "ceased" -> "end";
            default -> name;
        };
    }

    private static List<String> paths(Event event, String operation) {
        if (event.subject().equals(operation)) {
            return own(event.fact());
        }
        boolean names = event.fact() instanceof Fact.OperationEstablished
                || event.fact() instanceof Fact.OperationRenamed
                || event.fact() instanceof Fact.OperationSucceeded it
                        && it.successor().equals(operation);
        if (names) {
            return List.of("predecessors." + event.subject(), "successors." + event.subject());
        }
        return event.fact().shownAt().filter(operation::equals).isPresent()
                ? List.of("supportedBy." + event.subject())
                : List.of();
    }

    private static List<String> own(Fact fact) {
        return switch (fact) {
            case Fact.OperationEstablished _ ->
                List.of(
                        "names",
                        "name",
                        "acronym",
                        "kind",
                        MULTIDIMENSIONAL,
                        "lead",
                        "hostAreas",
                        "establishedBy",
                        "established",
                        "status");
            case Fact.OperationCommenced _ -> List.of("since", "status");
            case Fact.OperationRenamed it -> it.retronym() ? List.of() : List.of("names", "name", "acronym");
            case Fact.OperationSucceeded it -> List.of("successors." + it.successor());
            case Fact.DrawdownBegun _ -> List.of("status");
            case Fact.MandateTerminated it -> ended(it.strand());
            case Fact.MandateLapsed it -> ended(it.strand());
            case Fact.OperationsCeased _ -> List.of("end", "status");
            case Fact.OperationClosed _ -> List.of("closed", "end", "status");
            case Fact.OperationLiquidated _ -> List.of("liquidated");
            case Fact.MandateGranted it -> terms(it.strand());
            case Fact.MandateExtended it -> terms(it.strand());
            case Fact.MandateModified it -> terms(it.strand());
            case Fact.TasksAdded it -> tasks(it.strand(), it.tasks());
            case Fact.TasksRemoved it -> tasks(it.strand(), it.tasks());
            case Fact.StrengthAuthorised it ->
                Stream.concat(it.lines().stream().map(Fact.StrengthLine::category), it.ends().stream())
                        .flatMap(category -> Stream.of(
                                "ceilings." + Label.of(category),
                                "mandate.strength." + strengthField(category),
                                MULTIDIMENSIONAL))
                        .toList();
            case Fact.ComponentCreated it -> List.of("components." + it.component());
            case Fact.ComponentMoved it -> List.of("components." + it.component());
            case Fact.ComponentEnded it -> List.of("components." + it.component());
            case Fact.HostAreaChanged _ -> List.of("hostAreas");
            case Fact.SupportGranted it -> List.of("supports." + it.to().key());
            case Fact.SupportChanged it -> List.of("supports." + it.to().key());
            case Fact.SupportEnded it -> List.of("supports." + it.to().key());
            case Fact.OperationRecognised it -> List.of("recognitions." + it.body());
            case Fact.CommandAssigned it -> List.of("command." + it.role());
            case Fact.FrameworkApplied it -> List.of("frameworks." + Label.of(it.criterion()));
            case Fact.CoverageStated _ -> List.of("completeTo");
            case Fact.OfInstrument _, Fact.OfLedger _ -> List.of();
        };
    }

    /** The name of a category in the mandate's strength. */
    public static String strengthField(Fact.Category category) {
        return category == Fact.Category.MILITARY_OBSERVERS ? "militaryObservers" : Label.of(category);
    }

    private static String strand(String name) {
        return name.equals(Fact.CORE) ? "mandate" : "strands." + name;
    }

    private static List<String> ended(String strand) {
        return of(strand, "standing", "lastDay", "endReason");
    }

    private static List<String> terms(String strand) {
        List<String> ofStrand = of(
                strand,
                "instrument",
                "authority",
                "until",
                "untilKind",
                "untilDerived",
                "untilCondition",
                "standing",
                "lastDay",
                "endReason",
                "posture");
        return Stream.concat(ofStrand.stream(), Stream.of("posture")).toList();
    }

    private static List<String> tasks(String strand, List<String> tasks) {
        return Stream.concat(
                        Stream.of(strand(strand) + ".standing", MULTIDIMENSIONAL),
                        tasks.stream().map(task -> strand(strand) + ".tasks." + task))
                .toList();
    }

    /** What ends or renews the core mandate can turn the operation's status too. */
    private static List<String> of(String strand, String... fields) {
        return Stream.concat(
                        Stream.of(fields).map(field -> strand(strand) + "." + field),
                        Optional.of("status").filter(_ -> strand.equals(Fact.CORE)).stream())
                .toList();
    }
}
