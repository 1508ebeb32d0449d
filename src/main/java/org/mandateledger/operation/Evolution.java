package org.mandateledger.operation;

import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Operation.Recognition;
import org.mandateledger.operation.Operation.Succession;
import org.mandateledger.operation.Operation.Support;

/** What every fact does to the state. */
final class Evolution {
    private Evolution() {}

    static Subject evolve(Subject state, Placed<Event> placed) {
        Event event = placed.event();
        return switch (event.fact()) {
            case Fact.OfInstrument _ -> new Instrument(event.subject(), Optional.of(placed));
            case Fact.OfOperation fact
            when state instanceof Operation operation -> {
                Draft draft = new Draft(operation, placed.id());
                apply(fact, event, placed.id(), draft);
                yield draft.done();
            }
            case Fact.OfOperation _ -> throw new IllegalStateException(event.id() + " is about no operation");
            case Fact.OfLedger _ ->
                throw new IllegalStateException(event.id() + " answers an entry, it is none itself");
        };
    }

    private static void apply(Fact.OfOperation fact, Event event, String id, Draft draft) {
        switch (fact) {
            case Fact.OperationEstablished it -> {
                draft.reach(Milestone.ESTABLISHED, event.effective());
                draft.name(it.names());
                draft.kind = draft.given(it.kind());
                draft.lead = draft.given(it.lead());
                draft.hostAreas = draft.given(it.hostAreas());
                draft.establishedBy = event.instrument().flatMap(draft::given);
            }
            case Fact.OperationCommenced it -> draft.reach(commencement(it.scope()), event.effective());
            case Fact.OperationRenamed it -> {
                if (it.retronym()) {
                    draft.retronym(it.names());
                } else {
                    draft.name(it.names());
                }
            }
            case Fact.OperationSucceeded it ->
                draft.succeeded(new Succession(it.successor(), it.relation(), event.effective()));
            case Fact.DrawdownBegun it ->
                draft.reach(it.toClosure() ? Milestone.FINAL_DRAWDOWN : Milestone.DRAWDOWN, event.effective());
            case Fact.MandateTerminated it ->
                draft.strand(
                        it.strand(),
                        strand -> strand.ended(new Strand.End(it.lastDay(), Optional.of(it.reason())), id));
            case Fact.MandateLapsed it ->
                draft.strand(it.strand(), strand -> strand.ended(new Strand.End(it.lastDay(), Optional.empty()), id));
            case Fact.OperationsCeased _ -> draft.reach(Milestone.CEASED, event.effective());
            case Fact.OperationClosed _ -> draft.reach(Milestone.CLOSED, event.effective());
            case Fact.OperationLiquidated _ -> draft.reach(Milestone.LIQUIDATED, event.effective());
            case Fact.MandateGranted it ->
                draft.strand(it.strand(), strand -> {
                    Strand granted =
                            strand.under(it.authority(), event.instrument(), id).until(it.until(), id);
                    return it.posture()
                            .map(posture -> granted.posture(posture, id))
                            .orElse(granted);
                });
            case Fact.MandateExtended it ->
                draft.strand(
                        it.strand(),
                        strand -> strand.under(it.authority(), event.instrument(), id)
                                .until(it.until(), id));
            case Fact.MandateModified it ->
                draft.strand(it.strand(), strand -> {
                    Strand under = strand.under(it.authority(), event.instrument(), id);
                    Strand termed =
                            it.until().map(until -> under.until(until, id)).orElse(under);
                    return it.posture()
                            .map(posture -> termed.posture(posture, id))
                            .orElse(termed);
                });
            case Fact.TasksAdded it -> draft.strand(it.strand(), strand -> strand.tasksAdded(it.tasks(), id));
            case Fact.TasksRemoved it -> draft.strand(it.strand(), strand -> strand.tasksRemoved(it.tasks()));
            case Fact.StrengthAuthorised it -> draft.authorise(it.lines(), it.ends());
            case Fact.ComponentCreated it -> draft.component(it);
            case Fact.ComponentMoved it -> draft.componentGone(it.component());
            case Fact.ComponentEnded it -> draft.componentGone(it.component());
            case Fact.HostAreaChanged it -> draft.hostAreas = draft.given(it.hostAreas());
            case Fact.SupportGranted it ->
                draft.support(
                        new Support(it.to(), it.services(), it.conditions(), event.effective(), event.instrument()));
            case Fact.SupportChanged it ->
                draft.support(new Support(
                        it.to(),
                        it.services(),
                        it.conditions(),
                        draft.support(it.to()).map(Support::since).orElse(event.effective()),
                        event.instrument()));
            case Fact.SupportEnded it -> draft.supportEnded(it.to());
            case Fact.OperationRecognised it ->
                draft.recognised(
                        new Recognition(it.body(), it.act(), it.about(), event.effective(), event.instrument()));
            case Fact.CommandAssigned it -> draft.command(it);
            case Fact.FrameworkApplied it -> draft.framework(it);
            case Fact.CoverageStated it -> draft.completeTo = draft.given(it.completeTo());
        }
    }

    private static Milestone commencement(Fact.Scope scope) {
        return switch (scope) {
            case CIVILIAN -> Milestone.COMMENCED_CIVILIAN;
            case MILITARY -> Milestone.COMMENCED_MILITARY;
            case ALL -> Milestone.COMMENCED;
        };
    }
}
