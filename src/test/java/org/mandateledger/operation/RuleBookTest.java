package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.adopted;
import static org.mandateledger.operation.Facts.authorised;
import static org.mandateledger.operation.Facts.commenced;
import static org.mandateledger.operation.Facts.established;
import static org.mandateledger.operation.Facts.extended;
import static org.mandateledger.operation.Facts.granted;
import static org.mandateledger.operation.Facts.line;
import static org.mandateledger.operation.Facts.succeededBy;
import static org.mandateledger.operation.Facts.terminated;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateledger.format.EventJson;

/** For every rule a history that breaks it and no other; and what a note can explain, and what it cannot. */
class RuleBookTest {
    private static final RuleBook RULES = new RuleBook(List.of("demining", "policing"), List.of("SDN", "SOM", "XKX"));
    private static final String WHY = "so it was, strange as it seems";
    private static final String ACT = "S/RES/1244 (1999)";

    /**
     * @param culprits the events that break the rule; every one of them needs the note that explains
     * @param around what has to be there for them to break nothing else
     */
    private record Breach(String rule, List<Told> culprits, List<Told> around) {
        static Breach of(String rule, Told culprit, Told... around) {
            return new Breach(rule, List.of(culprit), List.of(around));
        }

        @Override
        public String toString() {
            return rule;
        }
    }

    private static final Told ESTABLISHED = told("1999-06-10", established("UNMIK"));
    private static final Told COMMENCED = told("1999-06-13", commenced());
    private static final Told GRANTED = told("1999-06-10", granted("2000-06-09"));

    private static Told told(String effective, Fact fact) {
        return Told.of("unmik", effective, fact);
    }

    static Stream<Breach> impossible() {
        Told one = told("1999-07-01", new Fact.DrawdownBegun(false)).id("one").revoking("other");
        Told other =
                told("1999-08-01", new Fact.DrawdownBegun(false)).id("other").revoking("one");
        return Stream.of(
                Breach.of("established-once", told("2000-01-01", established("UNMIK again")), ESTABLISHED),
                Breach.of(
                        "until-not-before-effective", told("2000-05-01", extended("2000-04-30")), ESTABLISHED, GRANTED),
                Breach.of(
                        "last-day-not-before-grant",
                        told("2000-01-01", terminated("1999-06-09")),
                        ESTABLISHED,
                        GRANTED),
                Breach.of(
                        "closed-not-before-begun",
                        told("1999-06-12", new Fact.OperationsCeased()),
                        ESTABLISHED,
                        COMMENCED),
                Breach.of(
                        "revoked-event-exists", told("2000-01-01", commenced()).revoking("no-such-event"), ESTABLISHED),
                new Breach("revocations-end", List.of(one, other), List.of(ESTABLISHED)),
                Breach.of(
                        "adopted-when-decided", act("1999-06-11", "1999-06-10").note(WHY)),
                Breach.of(
                        "task-known", told("2000-01-01", new Fact.TasksAdded("core", List.of("deminig"))), ESTABLISHED),
                Breach.of(
                        "area-known", told("2000-01-01", new Fact.HostAreaChanged(List.of("SOM", "XXX"))), ESTABLISHED),
                Breach.of(
                        "host-known",
                        told(
                                "2000-01-01",
                                authorised(new Fact.StrengthLine(
                                        Fact.Category.POLICE,
                                        1,
                                        Optional.empty(),
                                        Optional.of("XXX"),
                                        Optional.empty(),
                                        Optional.empty()))),
                        ESTABLISHED),
                Breach.of("not-its-own-successor", told("2000-01-01", succeededBy("unmik")), ESTABLISHED));
    }

    static Stream<Breach> implausible() {
        Party army = Party.named("Somali National Army");
        Fact rollover = new Fact.MandateExtended("core", "un-security-council", Facts.until("2001-06-09"), true);
        return Stream.of(
                Breach.of("operation-established", COMMENCED),
                Breach.of("not-before-established", told("1999-06-09", commenced()), ESTABLISHED),
                Breach.of(
                        "date-within-the-field", told("1945-06-25", new Fact.HostAreaChanged(List.of())), ESTABLISHED),
                Breach.of(
                        "extended-after-grant",
                        told("2000-01-01", extended("border", "2000-12-31")),
                        ESTABLISHED,
                        GRANTED),
                Breach.of("extended-before-lapse", told("2000-06-11", extended("2001-06-09")), ESTABLISHED, GRANTED),
                Breach.of(
                        "decided-as-the-instrument",
                        COMMENCED.by(ACT, "1999-06-12"),
                        ESTABLISHED,
                        act("1999-06-10", "1999-06-10")),
                Breach.of("party-known", told("2010-01-01", succeededBy("eulex")), ESTABLISHED),
                Breach.of("support-granted-before", told("2010-01-01", new Fact.SupportEnded(army)), ESTABLISHED),
                Breach.of("component-created-before", told("2010-01-01", new Fact.ComponentEnded("kfor")), ESTABLISHED),
                Breach.of(
                        "rollover-changes-nothing-else",
                        told("2000-06-01", rollover).by("S/RES/1300 (2000)", "2000-06-01"),
                        ESTABLISHED,
                        GRANTED,
                        told("2000-06-01", authorised(line(Fact.Category.POLICE, 5)))
                                .by("S/RES/1300 (2000)", "2000-06-01")),
                Breach.of(
                        "liquidated-after-end",
                        told("2010-06-29", new Fact.OperationLiquidated()),
                        ESTABLISHED,
                        COMMENCED,
                        told("2010-06-30", new Fact.OperationsCeased())));
    }

    private static Told act(String effective, String decided) {
        return Told.act(ACT, effective, adopted()).by(ACT, decided);
    }

    static Stream<Breach> all() {
        return Stream.concat(impossible(), implausible());
    }

    private static List<Violation> violations(List<Told> around, List<Told> culprits) {
        List<Event> events = Stream.concat(around.stream(), culprits.stream())
                .map(Told::event)
                .toList();
        if (events.isEmpty()) {
            return List.of();
        }
        ChangeSet proposed = new ChangeSet("tests", "a tester", "a test", events);
        return switch (new Decision(RULES).decide(new Ledger().now(), proposed, Instant.EPOCH)) {
            case Verdict.Accepted _ -> List.of();
            case Verdict.Refused refused -> refused.violations();
        };
    }

    @Test
    void everyRuleIsBrokenHereAndNoneThatDoesNotExist() {
        assertThat(all().map(Breach::rule)).containsExactlyInAnyOrderElementsOf(RULES.names());
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatBreaksARuleBreaksItAloneAndIsNamedWithItsRemedy(Breach breach) {
        assertThat(violations(breach.around, List.of())).isEmpty();
        assertThat(violations(breach.around, breach.culprits))
                .isNotEmpty()
                .allSatisfy(violation -> {
                    assertThat(violation.rule()).isEqualTo(breach.rule);
                    assertThat(violation.message()).isNotBlank();
                    assertThat(violation.remedy()).endsWith(".");
                    assertThat(breach.culprits)
                            .anyMatch(culprit -> EventJson.shape(culprit.event().type()).fields().stream()
                                    .anyMatch(field -> violation.field().equals(Optional.of(field.name()))));
                })
                .extracting(Violation::event)
                .containsExactlyInAnyOrderElementsOf(
                        breach.culprits.stream().map(Told::id).toList());
    }

    @ParameterizedTest
    @MethodSource("implausible")
    void whatIsImplausiblePassesWithANote(Breach breach) {
        assertThat(violations(breach.around, noted(breach.culprits))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("implausible")
    void aNoteOnAnotherEventExplainsNothing(Breach breach) {
        assertThat(violations(noted(breach.around), breach.culprits))
                .extracting(Violation::rule)
                .containsOnly(breach.rule);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void noNoteMakesTheImpossiblePossible(Breach breach) {
        assertThat(violations(breach.around, noted(breach.culprits)))
                .extracting(Violation::rule)
                .containsOnly(breach.rule);
    }

    private static List<Told> noted(List<Told> told) {
        return told.stream().map(each -> each.note(WHY)).toList();
    }

    @ParameterizedTest(name = "extended on {0}: {1}")
    @CsvSource({"2000-06-09, true", "2000-06-10, true", "2000-06-11, false", "/2000-06-11, true", "2000-06, true"})
    void anExtensionMayFollowTheLastDayAtOnce(String effective, boolean plausible) {
        List<Told> extension = List.of(told(effective, extended("2001-06-09")));
        assertThat(violations(List.of(ESTABLISHED, GRANTED), extension).stream()
                        .noneMatch(violation -> violation.rule().equals("extended-before-lapse")))
                .isEqualTo(plausible);
    }

    @ParameterizedTest(name = "{0} until {1}: {2}")
    @CsvSource({
        "2000-05-01, 2000-05-01, true",
        "2000-05-01, 2000-04-30, false",
        "2000-05, 2000-04, false",
        "2000-05, 2000-05, true",
        "2000-05-20, 2000-05, true",
        "2000-05-20, 2000, true",
        "2000-05-20, 1999/.., true",
    })
    void whatMayBeInOrderByOneReadingIsNotImpossible(String effective, String until, boolean possible) {
        List<Told> extension = List.of(told(effective, extended(until)));
        assertThat(violations(List.of(ESTABLISHED, GRANTED), extension).isEmpty())
                .isEqualTo(possible);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "1945-06-25, false",
        "1945-06-26, true",
        "1945-06, true",
        "1945, true",
        "2100-01-01, true",
        "2100-01-02, false",
        "2101, false",
        "2099/.., true",
    })
    void theFieldBeginsWithTheCharter(String effective, boolean within) {
        List<Told> change = List.of(told(effective, new Fact.HostAreaChanged(List.of("XKX"))));
        assertThat(violations(List.of(ESTABLISHED), change).isEmpty()).isEqualTo(within);
    }

    @Test
    void aMistypedTaskAndAMistypedOperationAreToldWhatIsNear() {
        List<Told> mistyped = new ArrayList<>(List.of(
                told("2000-01-01", new Fact.TasksAdded("core", List.of("deminig"))),
                told("2001-01-01", succeededBy("unmk"))));
        assertThat(violations(List.of(ESTABLISHED), mistyped))
                .extracting(Violation::message)
                .containsExactly(
                        "'deminig' is no task of the taxonomy; near it: demining",
                        "there is no operation 'unmk'; near it: unmik");
    }
}
