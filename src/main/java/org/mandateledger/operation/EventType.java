package org.mandateledger.operation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The name and version under which an event is stored: stable, whatever becomes of the class.
 *
 * @param version the newest, which is the one written
 */
public record EventType(String name, int version, Class<? extends Fact> fact) {
    private static final List<EventType> ALL = List.of(
            new EventType("OperationEstablished", 1, Fact.OperationEstablished.class),
            new EventType("OperationCommenced", 1, Fact.OperationCommenced.class),
            new EventType("OperationRenamed", 1, Fact.OperationRenamed.class),
            new EventType("OperationSucceeded", 1, Fact.OperationSucceeded.class),
            new EventType("DrawdownBegun", 2, Fact.DrawdownBegun.class),
            new EventType("MandateTerminated", 1, Fact.MandateTerminated.class),
            new EventType("MandateLapsed", 1, Fact.MandateLapsed.class),
            new EventType("OperationsCeased", 1, Fact.OperationsCeased.class),
            new EventType("OperationClosed", 1, Fact.OperationClosed.class),
            new EventType("OperationLiquidated", 1, Fact.OperationLiquidated.class),
            new EventType("MandateGranted", 1, Fact.MandateGranted.class),
            new EventType("MandateExtended", 1, Fact.MandateExtended.class),
            new EventType("MandateModified", 1, Fact.MandateModified.class),
            new EventType("TasksAdded", 1, Fact.TasksAdded.class),
            new EventType("TasksRemoved", 1, Fact.TasksRemoved.class),
            new EventType("StrengthAuthorised", 1, Fact.StrengthAuthorised.class),
            new EventType("ComponentCreated", 1, Fact.ComponentCreated.class),
            new EventType("ComponentMoved", 1, Fact.ComponentMoved.class),
            new EventType("ComponentEnded", 1, Fact.ComponentEnded.class),
            new EventType("HostAreaChanged", 1, Fact.HostAreaChanged.class),
            new EventType("SupportGranted", 1, Fact.SupportGranted.class),
            new EventType("SupportChanged", 1, Fact.SupportChanged.class),
            new EventType("SupportEnded", 1, Fact.SupportEnded.class),
            new EventType("OperationRecognised", 1, Fact.OperationRecognised.class),
            new EventType("CommandAssigned", 1, Fact.CommandAssigned.class),
            new EventType("FrameworkApplied", 1, Fact.FrameworkApplied.class),
            new EventType("CoverageStated", 1, Fact.CoverageStated.class),
            new EventType("InstrumentAdopted", 1, Fact.InstrumentAdopted.class),
            new EventType("InstrumentVetoed", 1, Fact.InstrumentVetoed.class),
            new EventType("InstrumentNotPutToVote", 1, Fact.InstrumentNotPutToVote.class),
            new EventType("EventCorrected", 1, Fact.EventCorrected.class),
            new EventType("EventRetracted", 1, Fact.EventRetracted.class));

    private static final Map<String, EventType> BY_NAME =
            ALL.stream().collect(Collectors.toMap(EventType::name, Function.identity()));
    private static final Map<Class<?>, EventType> BY_FACT =
            ALL.stream().collect(Collectors.toMap(EventType::fact, Function.identity()));

    /** All of them, in the order of the documentation. */
    public static List<EventType> all() {
        return ALL;
    }

    public static Optional<EventType> named(String name) {
        return Optional.ofNullable(BY_NAME.get(name));
    }

    public static EventType of(Fact fact) {
        return Optional.ofNullable(BY_FACT.get(fact.getClass())).orElseThrow();
    }
}
