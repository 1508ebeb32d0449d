package org.mandateledger.survey;

import java.util.Optional;
import org.mandateledger.operation.Fact;

/** What a decision did to an operation, in a word. */
enum Change {
    ESTABLISHED,
    COMMENCED,
    RENAMED,
    SUCCEEDED,
    DRAWDOWN,
    GRANTED,
    EXTENDED,
    MODIFIED,
    TERMINATED,
    LAPSED,
    TASKS,
    STRENGTH,
    COMPONENTS,
    HOST_AREAS,
    SUPPORT,
    RECOGNISED,
    COMMAND,
    FRAMEWORK,
    CEASED,
    CLOSED,
    LIQUIDATED;

    /** Empty where nothing happened to the operation: where the ledger speaks of itself, or of an instrument. */
    static Optional<Change> of(Fact fact) {
        return Optional.ofNullable(
                switch (fact) {
                    case Fact.OperationEstablished _ -> ESTABLISHED;
                    case Fact.OperationCommenced _ -> COMMENCED;
                    case Fact.OperationRenamed _ -> RENAMED;
                    case Fact.OperationSucceeded _ -> SUCCEEDED;
                    case Fact.DrawdownBegun _ -> DRAWDOWN;
                    case Fact.MandateGranted _ -> GRANTED;
                    case Fact.MandateExtended _ -> EXTENDED;
                    case Fact.MandateModified _ -> MODIFIED;
                    case Fact.MandateTerminated _ -> TERMINATED;
                    case Fact.MandateLapsed _ -> LAPSED;
                    case Fact.TasksAdded _, Fact.TasksRemoved _ -> TASKS;
                    case Fact.StrengthAuthorised _ -> STRENGTH;
                    case Fact.ComponentCreated _, Fact.ComponentMoved _, Fact.ComponentEnded _ -> COMPONENTS;
                    case Fact.HostAreaChanged _ -> HOST_AREAS;
                    case Fact.SupportGranted _, Fact.SupportChanged _, Fact.SupportEnded _ -> SUPPORT;
                    case Fact.OperationRecognised _ -> RECOGNISED;
                    case Fact.CommandAssigned _ -> COMMAND;
                    case Fact.FrameworkApplied _ -> FRAMEWORK;
                    case Fact.OperationsCeased _ -> CEASED;
                    case Fact.OperationClosed _ -> CLOSED;
                    case Fact.OperationLiquidated _ -> LIQUIDATED;
                    case Fact.CoverageStated _, Fact.OfInstrument _, Fact.OfLedger _ -> null;
                });
    }
}
