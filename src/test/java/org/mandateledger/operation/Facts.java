package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Fact.Category;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.time.HistoricalDate;

/** Facts in few words, for stories told in tests. */
final class Facts {
    private Facts() {}

    static Fact established(String name) {
        return new Fact.OperationEstablished(
                List.of(name("en", name)), Kind.UN_PEACEKEEPING, List.of("United Nations"), List.of("SDN"));
    }

    static Fact.Name name(String language, String name) {
        return new Fact.Name(language, name, Optional.empty());
    }

    static Fact commenced() {
        return new Fact.OperationCommenced(Fact.Scope.ALL);
    }

    static Fact renamed(String language, String name) {
        return new Fact.OperationRenamed(List.of(name(language, name)), false);
    }

    static Until until(String day) {
        return new Until.Dated(HistoricalDate.parse(day), false);
    }

    static Fact granted(String until) {
        return granted(Fact.CORE, until(until));
    }

    static Fact granted(String strand, Until until) {
        return new Fact.MandateGranted(strand, "un-security-council", until, Optional.empty());
    }

    static Fact extended(String until) {
        return extended(Fact.CORE, until);
    }

    static Fact extended(String strand, String until) {
        return new Fact.MandateExtended(strand, "un-security-council", until(until), false);
    }

    static Fact terminated(String lastDay) {
        return new Fact.MandateTerminated(Fact.CORE, HistoricalDate.parse(lastDay), Fact.Reason.COMPLETED);
    }

    static Fact lapsed(String lastDay) {
        return new Fact.MandateLapsed(Fact.CORE, HistoricalDate.parse(lastDay));
    }

    static StrengthLine line(Category category, int number) {
        return new StrengthLine(
                category, number, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    static StrengthLine line(Category category, int number, String until) {
        return new StrengthLine(
                category,
                number,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(HistoricalDate.parse(until)));
    }

    static StrengthLine lineOf(String component, Category category, int number) {
        return new StrengthLine(
                category,
                number,
                Optional.of(component),
                Optional.empty(),
                Optional.of(Category.MILITARY),
                Optional.empty());
    }

    static Fact authorised(StrengthLine... lines) {
        return new Fact.StrengthAuthorised(List.of(lines), List.of());
    }

    static Fact granting(Party to, String... services) {
        return new Fact.SupportGranted(to, services(services), List.of());
    }

    static Fact changing(Party to, String... services) {
        return new Fact.SupportChanged(to, services(services), List.of("hrddp"));
    }

    private static List<Fact.Service> services(String... services) {
        return List.of(services).stream()
                .map(service -> new Fact.Service(service, Fact.Funding.ASSESSED))
                .toList();
    }

    static Fact adopted() {
        return new Fact.InstrumentAdopted(
                "a resolution", "Security Council", Fact.Form.RESOLUTION, Optional.empty(), List.of());
    }

    static Fact succeededBy(String successor) {
        return new Fact.OperationSucceeded(successor, Fact.Relation.REPLACED);
    }
}
