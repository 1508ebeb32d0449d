package org.mandateledger.operation;

/** What an event says, in one plain English sentence without a full stop. */
public final class Summary {
    private Summary() {}

    public static String of(Event event) {
        StringBuilder sentence = new StringBuilder(of(event.subject(), event.fact()));
        event.condition()
                .ifPresent(condition -> sentence.append(", on condition: ").append(condition));
        event.revokes().ifPresent(id -> sentence.append("; annuls ").append(id));
        return sentence.toString();
    }

    private static String of(String subject, Fact fact) {
        return switch (fact) {
            case Fact.OfOperation it -> operation(it);
            case Fact.OfInstrument it -> instrument(subject, it);
            case Fact.EventCorrected it -> "Correction of %s: %s".formatted(it.target(), of(it.replacement()));
            case Fact.EventRetracted it -> "Retraction of " + it.target();
        };
    }

    private static String operation(Fact.OfOperation fact) {
        return switch (fact) {
            case Fact.OperationEstablished it -> "Established as " + Words.names(it.names());
            case Fact.OperationCommenced it ->
                it.scope() == Fact.Scope.ALL ? "Began its work" : "Began its %s work".formatted(Words.of(it.scope()));
            case Fact.OperationRenamed it ->
                (it.retronym() ? "Called, by a name given later, " : "Renamed ") + Words.names(it.names());
            case Fact.OperationSucceeded it -> succession(it.relation()) + " " + Words.operation(it.successor());
            case Fact.DrawdownBegun it -> it.toClosure() ? "Final drawdown begun" : "Drawdown begun";
            case Fact.MandateTerminated it ->
                "%s terminated, last day %s (%s)"
                        .formatted(Words.mandate(it.strand()), DateWords.of(it.lastDay()), Words.of(it.reason()));
            case Fact.MandateLapsed it ->
                "%s ran out, last day %s".formatted(Words.mandate(it.strand()), DateWords.of(it.lastDay()));
            case Fact.OperationsCeased _ -> "Last day of operations";
            case Fact.OperationClosed _ -> "Withdrawal complete";
            case Fact.OperationLiquidated _ -> "Liquidation complete";
            case Fact.MandateGranted it ->
                "%s granted by %s %s"
                                .formatted(
                                        Words.mandate(it.strand()),
                                        Words.authority(it.authority()),
                                        Words.until(it.until()))
                        + Words.posture(it.posture());
            case Fact.MandateExtended it ->
                "%s extended %s".formatted(Words.mandate(it.strand()), Words.until(it.until()))
                        + (it.technicalRollover() ? " (technical rollover)" : "");
            case Fact.MandateModified it ->
                "%s modified by %s".formatted(Words.mandate(it.strand()), Words.authority(it.authority()))
                        + it.until().map(until -> ", " + Words.until(until)).orElse("")
                        + Words.posture(it.posture());
            case Fact.TasksAdded it -> "%s: %s".formatted(tasks(it.strand(), "added"), Words.list(it.tasks()));
            case Fact.TasksRemoved it -> "%s: %s".formatted(tasks(it.strand(), "removed"), Words.list(it.tasks()));
            case Fact.StrengthAuthorised it -> "Authorised strength: " + Words.strength(it);
            case Fact.ComponentCreated it -> "Component created: " + it.name();
            case Fact.ComponentMoved it ->
                "Component %s moved to %s".formatted(it.component(), Words.operation(it.to()));
            case Fact.ComponentEnded it -> "Component %s ended".formatted(it.component());
            case Fact.HostAreaChanged it ->
                it.hostAreas().isEmpty()
                        ? "Host area changed to none"
                        : "Host area changed to " + String.join(", ", it.hostAreas());
            case Fact.SupportGranted it ->
                "Support granted to %s: %s"
                        .formatted(Words.party(it.to()), Words.support(it.services(), it.conditions()));
            case Fact.SupportChanged it ->
                "Support to %s changed: %s"
                        .formatted(Words.party(it.to()), Words.support(it.services(), it.conditions()));
            case Fact.SupportEnded it -> "Support to %s ended".formatted(Words.party(it.to()));
            case Fact.OperationRecognised it -> Words.recognition(it);
            case Fact.CommandAssigned it ->
                "%s assigned to %s".formatted(Words.capital(it.role()), Words.party(it.to()));
            case Fact.FrameworkApplied it ->
                "Framework of %s applied: %s".formatted(Words.of(it.criterion()), it.framework());
            case Fact.CoverageStated it -> "Ledger stated to be complete to " + DateWords.of(it.completeTo());
        };
    }

    private static String instrument(String symbol, Fact.OfInstrument fact) {
        return switch (fact) {
            case Fact.InstrumentAdopted it ->
                "%s of %s adopted: %s".formatted(symbol, it.body(), it.title()) + Words.vote(it.vote());
            case Fact.InstrumentVetoed it ->
                "%s vetoed by %s: %s".formatted(symbol, String.join(", ", it.vetoedBy()), it.title())
                        + Words.vote(it.vote());
            case Fact.InstrumentNotPutToVote it -> "%s not put to a vote: %s".formatted(symbol, it.title());
        };
    }

    private static String succession(Fact.Relation relation) {
        return switch (relation) {
            case RETITLED -> "Retitled";
            case REPLACED -> "Replaced by";
            case RE_HATTED -> "Re-hatted as";
            case MERGED -> "Merged into";
            case ABSORBED -> "Absorbed by";
            case SPLIT -> "Split, in part into";
        };
    }

    private static String tasks(String strand, String change) {
        return strand.equals(Fact.CORE)
                ? "Tasks " + change
                : "Tasks of the mandate for %s %s".formatted(Words.plain(strand), change);
    }
}
