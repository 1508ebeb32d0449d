package org.mandateledger.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;
import static org.mandateledger.story.Story.ceased;
import static org.mandateledger.story.Story.commenced;
import static org.mandateledger.story.Story.established;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.asking.NotFound;
import org.mandateledger.eligibility.Assessment.Criterion;
import org.mandateledger.operation.Ledger;
import org.mandateledger.story.Story;

class EligibilityTest {
    private static final String AU_PSC = "AU Peace and Security Council";
    private static final String FRAMEWORK = """
            {id: '%s', type: 'InstrumentAdopted', effective: '%s', title: 'Paying for AU-led operations',
             body: 'UN Security Council', form: 'resolution',
             instrument: {symbol: 'S/RES/2719 (2023)', decided: '%s'},
             criteria: [{id: 'au-psc-mandate', label: 'Mandate'}, {id: 'joint-planning', label: 'Planning'},
                        {id: 'accountability', label: 'Accountability'}]}
            """;

    private static final Ledger AFRICA = Story.learned(
                    "2026-11-01T00:00:00Z",
                    FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21"),
                    established("atmis", "2022-03-08", "au-peace-support", "African Union"),
                    commenced("atmis", "2022-04-01"),
                    recognised("atmis", "2022-03-08", AU_PSC, "mandate"),
                    recognised("atmis", "2022-03-31", "UN Security Council", "endorsement"),
                    applied("atmis", "2022-03-31", "joint-planning", ""),
                    applied("atmis", "2022-05-01", "financial-accountability", ""),
                    established("unsos", "2009-01-16", "un-support-office", "United Nations"),
                    commenced("unsos", "2009-01-16"),
                    """
                    {id: 'atmis-supported', type: 'SupportGranted', operation: 'unsos', effective: '2024-03-01',
                     to: {operation: 'atmis'}, services: [{service: 'fuel', funding: 'assessed'}], conditions: ['hrddp'],
                     instrument: {symbol: 'S/RES/2710 (2023)', decided: '2023-11-15'}}
                    """,
                    term("atmis", "2022-04-01", "core", "un-security-council", "2024-12-31"),
                    established("mnjtf", "2014-10-07", "ad-hoc-coalition", "Lake Chad Basin Commission"),
                    commenced("mnjtf", "2015-07-30"),
                    term("mnjtf", "2015-01-29", "core", "au-psc", "2026-02-01"),
                    recognised("mnjtf", "2015-01-29", AU_PSC, "authorisation"),
                    recognised("mnjtf", "2015-03-03", AU_PSC, "endorsement"),
                    recognised("mnjtf", "2024-01-30", AU_PSC, "authorisation"),
                    established("fc-g5s", "2017-02-06", "ad-hoc-coalition", "G5 Sahel"),
                    term("fc-g5s", "2017-04-13", "au-authorisation", "au-psc", "2026-02-01"),
                    established("samim", "2021-06-23", "regional", "Southern African Development Community"),
                    recognised("samim", "2022-11-07", AU_PSC, "endorsement"),
                    established("samidrc", "2023-05-08", "regional", "Southern African Development Community"),
                    established("afisma", "2012-12-20", "au-peace-support", "African Union"),
                    recognised("afisma", "2012-11-13", AU_PSC, "endorsement"),
                    established("past", "2010-01-01", "au-peace-support", "African Union"),
                    commenced("past", "2010-01-01"),
                    ceased("past", "2012-01-01"))
            .ledger();

    @Test
    void anOperationThatMeetsEveryCriterionIsEligible() {
        Assessment atmis = one("2024-06-01", "atmis");

        assertThat(atmis.verdict()).isEqualTo(Verdict.ELIGIBLE);
        assertThat(atmis.criteria())
                .extracting(Criterion::id, Criterion::verdict)
                .containsExactly(
                        tuple("au-psc-mandate", Outcome.MET),
                        tuple("joint-planning", Outcome.MET),
                        tuple("accountability", Outcome.MET));
        assertThat(criterion(atmis, "au-psc-mandate").evidence())
                .singleElement()
                .isEqualTo(new Evidence(
                        "atmis-2022-03-08-mandate", Optional.of("act of 2022-03-08"), "2022-03-08", "mandate"));
    }

    @Test
    void supportUnderTheDueDiligencePolicyCountsAsEvidenceOfHumanRightsAccountabilityFromItsDayOn() {
        Assessment before = one("2024-02-29", "atmis");
        Criterion after = criterion(one("2024-03-01", "atmis"), "accountability");

        assertThat(before.verdict()).isEqualTo(Verdict.UNDECIDABLE);
        assertThat(before.reason()).startsWith("accountability: ");
        assertThat(criterion(before, "accountability").verdict()).isEqualTo(Outcome.UNDECIDABLE);
        assertThat(criterion(before, "accountability").reason())
                .contains("no evidence of human rights accountability is recorded")
                .contains("financial accountability is evidenced");
        assertThat(after.verdict()).isEqualTo(Outcome.MET);
        assertThat(after.evidence()).extracting(Evidence::eventId).contains("atmis-supported");
    }

    @ParameterizedTest
    @CsvSource({
        "mnjtf, 'led by Lake Chad Basin Commission', 'authorisation (act of 2024-01-30, 2024-01-30)'",
        "fc-g5s, 'led by G5 Sahel', 'mandate of the au-authorisation strand alone'",
        "samim, 'led by Southern African Development Community', 'endorsement (act of 2022-11-07, 2022-11-07)'",
        "samidrc, 'not by the African Union', 'no act of the AU Peace and Security Council is recorded'",
        "unsos, 'led by United Nations', 'no act of the AU Peace and Security Council is recorded'"
    })
    void whatAnotherBodyLeadsIsNotEligibleWhateverTheAuPscSaidOfIt(String id, String lead, String act) {
        Assessment assessment = one("2024-06-01", id);

        assertThat(assessment.verdict()).isEqualTo(Verdict.NOT_ELIGIBLE);
        assertThat(assessment.reason()).startsWith("au-psc-mandate: ").contains(lead, act);
        assertThat(criterion(assessment, "joint-planning").verdict()).isEqualTo(Outcome.UNDECIDABLE);
    }

    @Test
    void aLesserActIsNotEnoughEvenWhereTheAfricanUnionLeads() {
        assertThat(criterion(one("2024-06-01", "afisma"), "au-psc-mandate")).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Outcome.NOT_MET);
            assertThat(it.reason()).contains("endorsement", "which is no mandate");
        });
    }

    @Test
    void anActThatEstablishesWithoutAWordOfAMandateDecidesNothing() {
        Ledger aussom = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21"),
                        """
                        {type: 'InstrumentAdopted', effective: '2024-08-01', title: 'A new mission', body: 'AU Peace and Security Council',
                         form: 'communique', instrument: {symbol: 'PSC/1225', decided: '2024-08-01'}}
                        """,
                        established("aussom", "2024-08-01", "au-peace-support", "African Union")
                                .replace("kind:", "instrument: {symbol: 'PSC/1225', decided: '2024-08-01'}, kind:"),
                        recognised("aussom", "2024-08-01", AU_PSC, "endorsement"))
                .ledger();

        assertThat(criterion(one("2025-01-01", "aussom", aussom), "au-psc-mandate"))
                .satisfies(it -> {
                    assertThat(it.verdict()).isEqualTo(Outcome.UNDECIDABLE);
                    assertThat(it.reason()).contains("established it (PSC/1225)", "endorsement");
                });
    }

    @Test
    void aMandateThatHasRunOutWithNothingKnownToHaveFollowedIsUndecidable() {
        assertThat(criterion(one("2024-12-31", "atmis"), "au-psc-mandate").verdict())
                .isEqualTo(Outcome.MET);
        assertThat(criterion(one("2025-01-01", "atmis"), "au-psc-mandate")).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Outcome.UNDECIDABLE);
            assertThat(it.reason()).contains("ran until 2024-12-31");
        });
    }

    @Test
    void evidenceUnderAConditionIsNamedAndDecidesNothing() {
        Ledger conditional = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21"),
                        established("aussom", "2024-08-01", "au-peace-support", "African Union"),
                        applied("aussom", "2024-12-27", "joint-planning", "condition: 'a decision by 15 May 2025', "))
                .ledger();

        assertThat(criterion(one("2025-01-01", "aussom", conditional), "joint-planning"))
                .satisfies(it -> {
                    assertThat(it.verdict()).isEqualTo(Outcome.UNDECIDABLE);
                    assertThat(it.reason()).contains("under a condition only", "a decision by 15 May 2025");
                });
    }

    @Test
    void aMandateThatWasAnnulledDoesNotCount() {
        Ledger annulled = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21"),
                        established("force", "2020-01-01", "au-peace-support", "African Union"),
                        term("force", "2020-05-01", "core", "au-psc", "2030-01-01"),
                        term("force", "2020-03-01", "core", "un-security-council", "2030-01-01")
                                .replace("strand:", "revokes: 'force-2020-05-01-core', strand:"))
                .ledger();

        assertThat(criterion(one("2024-06-01", "force", annulled), "au-psc-mandate")
                        .evidence())
                .isEmpty();
    }

    @Test
    void thereIsNoFrameworkBeforeTheDayItWasDecided() {
        EligibilityAnswer before = ask("2023-12-20", Optional.empty(), AFRICA);

        assertThat(before.framework().inForce()).contains(false);
        assertThat(before.operations())
                .isNotEmpty()
                .allMatch(it -> it.verdict() == Verdict.NO_FRAMEWORK)
                .allMatch(it -> it.reason().contains("decided only on 2023-12-21"));
        assertThat(ask("2023-12-21", Optional.empty(), AFRICA).framework().inForce())
                .contains(true);
    }

    @Test
    void aLedgerThatOnceDatedTheFrameworkAYearLateAnswersAsItThenStood() {
        Ledger corrected = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2024-12-21", "2024-12-21"),
                        established("mnjtf", "2014-10-07", "ad-hoc-coalition", "Lake Chad Basin Commission"))
                .then(
                        "2026-11-10T00:00:00Z",
                        "{id: 'framework-corrected', type: 'EventCorrected', subject: 'S/RES/2719 (2023)', effective: '2023-12-21', target: 'framework', replacement: %s}"
                                .formatted(FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21")))
                .ledger();
        LocalDate day = LocalDate.parse("2024-06-01");

        EligibilityAnswer then = EligibilityAnswer.to(
                new EligibilityQuery(day, Optional.of(Instant.parse("2026-11-05T00:00:00Z")), Optional.empty()),
                corrected);
        EligibilityAnswer now =
                EligibilityAnswer.to(new EligibilityQuery(day, Optional.empty(), Optional.empty()), corrected);

        assertThat(then.framework().decided()).contains("2024-12-21");
        assertThat(then.operations()).extracting(Assessment::verdict).containsExactly(Verdict.NO_FRAMEWORK);
        assertThat(now.framework().decided()).contains("2023-12-21");
        assertThat(now.operations()).extracting(Assessment::verdict).containsExactly(Verdict.NOT_ELIGIBLE);
    }

    @Test
    void withoutTheFrameworkOrItsCriteriaInTheLedgerNothingIsEligible() {
        String mission = established("mission", "2020-01-01", "au-peace-support", "African Union");
        Ledger none = Story.learned("2026-11-01T00:00:00Z", mission).ledger();
        Ledger bare = Story.learned(
                        "2026-11-01T00:00:00Z",
                        mission,
                        FRAMEWORK
                                .formatted("framework", "2023-12-21", "2023-12-21")
                                .replaceAll("(?s)criteria: \\[.*]", "criteria: []"))
                .ledger();

        assertThat(one("2024-06-01", "mission", none)).satisfies(it -> {
            assertThat(it.verdict()).isEqualTo(Verdict.NO_FRAMEWORK);
            assertThat(it.reason()).contains("holds no S/RES/2719 (2023)");
        });
        assertThat(one("2024-06-01", "mission", bare).verdict()).isEqualTo(Verdict.UNDECIDABLE);
    }

    @Test
    void aFrameworkDatedToTheMonthIsNeitherInForceNorNotWhileItsMonthRuns() {
        Ledger vague = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2023-12", "2023-12"),
                        established("mission", "2020-01-01", "au-peace-support", "African Union"))
                .ledger();

        assertThat(ask("2023-12-15", Optional.empty(), vague).framework().inForce())
                .isEmpty();
        assertThat(one("2023-12-15", "mission", vague).verdict()).isEqualTo(Verdict.UNDECIDABLE);
    }

    @Test
    void judgesAllThatExistAndAreNotClosedNorLedByTheUnitedNations() {
        assertThat(ask("2024-06-01", Optional.empty(), AFRICA).operations())
                .extracting(Assessment::id)
                .containsExactlyInAnyOrder("atmis", "mnjtf", "fc-g5s", "samim", "samidrc", "afisma");
        assertThat(ask("2021-01-01", Optional.empty(), AFRICA).operations())
                .extracting(Assessment::id)
                .containsExactlyInAnyOrder("mnjtf", "fc-g5s", "afisma");
    }

    @Test
    void answersForOneOperationEvenWhereItIsClosedButNotBeforeItExists() {
        assertThat(one("2024-06-01", "PAST"))
                .returns(Verdict.NOT_ELIGIBLE, Assessment::verdict)
                .returns("it is closed on this day", Assessment::reason);
        assertThatThrownBy(() -> one("2020-01-01", "atmis"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("2020-01-01");
    }

    @Test
    void anActThatIsNotKnownToTheDayLeavesItsCriterionOpenWhileItMayOrMayNotHaveHappened() {
        Ledger vague = Story.learned(
                        "2026-11-01T00:00:00Z",
                        FRAMEWORK.formatted("framework", "2023-12-21", "2023-12-21"),
                        established("mission", "2020-01-01", "au-peace-support", "African Union"),
                        recognised("mission", "2020-01-01", AU_PSC, "welcome"),
                        recognised("mission", "2024-06", AU_PSC, "mandate"))
                .ledger();

        assertThat(List.of("2024-05-31", "2024-06-15", "2024-06-30"))
                .extracting(day ->
                        criterion(one(day, "mission", vague), "au-psc-mandate").verdict())
                .containsExactly(Outcome.NOT_MET, Outcome.UNDECIDABLE, Outcome.MET);
    }

    private static Criterion criterion(Assessment assessment, String id) {
        return assessment.criteria().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static Assessment one(String day, String operation) {
        return one(day, operation, AFRICA);
    }

    private static Assessment one(String day, String operation, Ledger ledger) {
        return ask(day, Optional.of(operation), ledger).operations().getFirst();
    }

    private static EligibilityAnswer ask(String day, Optional<String> operation, Ledger ledger) {
        return EligibilityAnswer.to(new EligibilityQuery(LocalDate.parse(day), Optional.empty(), operation), ledger);
    }

    private static String recognised(String id, String on, String body, String act) {
        return """
                {id: '%s-%s-%s', type: 'OperationRecognised', operation: '%s', effective: '%s', body: '%s', act: '%s',
                 about: 'deployment', instrument: {symbol: 'act of %s', decided: '%s'}}
                """.formatted(id, on, act, id, on, body, act, on, on);
    }

    private static String applied(String id, String on, String criterion, String condition) {
        return "{type: 'FrameworkApplied', operation: '%s', effective: '%s', %scriterion: '%s', framework: 'a plan'}"
                .formatted(id, on, condition, criterion);
    }

    private static String term(String id, String on, String strand, String authority, String until) {
        return """
                {id: '%s-%s-%s', type: 'MandateGranted', operation: '%s', effective: '%s', strand: '%s', authority: '%s',
                 until: {kind: 'dated', day: '%s'}, instrument: {symbol: 'terms of %s', decided: '%s'}}
                """.formatted(id, on, strand, id, on, strand, authority, until, on, on);
    }
}
