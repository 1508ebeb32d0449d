package org.mandateledger.explaining;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.explaining.ExplainAnswer.Brief;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.testing.Given;

class ExplainTest {
    private final Given given = Given.events("""
            [{id: 'established', type: 'OperationEstablished', operation: 'north', effective: '2010-01-15',
              instrument: {symbol: 'S/RES/1 (2010)', decided: '2010-01-15', paragraph: '1'},
              names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM'],
              sources: [{source: 'text', locator: 'para. 1'}, {source: 'press', says: '2010-01-16'}]},
             {id: 'began', type: 'OperationCommenced', operation: 'north', effective: '2010-03', scope: 'all'},
             {id: 'granted', type: 'MandateGranted', operation: 'north', effective: '2010-01-15',
              instrument: {symbol: 'S/RES/1 (2010)', decided: '2010-01-15', paragraph: '2'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2011-01-31'},
              posture: {force: 'self-defence'}},
             {id: 'extended', type: 'MandateExtended', operation: 'north', effective: '2011-01-20',
              instrument: {symbol: 'S/RES/2 (2011)', decided: '2011-01-20'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2012-01-13'}},
             {id: 'border', type: 'MandateGranted', operation: 'north', effective: '2011-01-20', strand: 'border',
              authority: 'un-security-council', until: {kind: 'none'}},
             {id: 'tasked', type: 'TasksAdded', operation: 'north', effective: '2010-01-15',
              tasks: ['rule-of-law', 'disarmament']},
             {id: 'untasked', type: 'TasksRemoved', operation: 'north', effective: '2011-06-01',
              tasks: ['disarmament']},
             {id: 'strength', type: 'StrengthAuthorised', operation: 'north', effective: '2010-01-15',
              lines: [{category: 'military', number: 500},
               {category: 'military-observers', number: 20, component: 'fib'}]},
             {id: 'surge', type: 'StrengthAuthorised', operation: 'north', effective: '2011-06-01',
              lines: [{category: 'military', number: 900, until: '2011-06-30'}]},
             {id: 'fib', type: 'ComponentCreated', operation: 'north', effective: '2010-01-15',
              component: 'fib', name: 'Brigade'},
             {id: 'supported', type: 'SupportGranted', operation: 'office', effective: '2010-06-01',
              to: {operation: 'north'}, services: [{service: 'fuel', funding: 'assessed'}]},
             {id: 'gives', type: 'SupportGranted', operation: 'north', effective: '2010-06-01',
              to: {name: 'The U.S. Army'}, services: [{service: 'fuel', funding: 'assessed'}]},
             {id: 'office-began', type: 'OperationCommenced', operation: 'office', effective: '2009-01-01',
              scope: 'all'},
             {id: 'followed', type: 'OperationSucceeded', operation: 'office', effective: '2010-02-01',
              successor: 'north', relation: 'absorbed'},
             {id: 'leads-to', type: 'OperationSucceeded', operation: 'north', effective: '2011-12-01',
              successor: 'south', relation: 'replaced'},
             {id: 'recognised', type: 'OperationRecognised', operation: 'north', effective: '2010-02-01',
              body: 'AU PSC', act: 'endorsement', about: 'deployment'},
             {id: 'command', type: 'CommandAssigned', operation: 'north', effective: '2010-02-01',
              role: 'command and control', to: {name: 'AU'}},
             {id: 'framework', type: 'FrameworkApplied', operation: 'north', effective: '2010-02-01',
              criterion: 'joint-planning', framework: 'S/RES/9'},
             {id: 'complete', type: 'CoverageStated', operation: 'north', effective: '2011-12-31',
              completeTo: '2011-12-31'}]""").then("two digits were swapped in the copy", """
            [{id: 'fix', type: 'EventCorrected', subject: 'north', target: 'extended', effective: '2011-01-20',
              replacement: {type: 'MandateExtended', operation: 'north', effective: '2011-01-20',
              instrument: {symbol: 'S/RES/2 (2011)', decided: '2011-01-20'},
              authority: 'un-security-council', until: {kind: 'dated', day: '2012-01-31'}}}]""");

    @ParameterizedTest
    @CsvSource({
        "name, established",
        "acronym, established",
        "names.en, established",
        "kind, established",
        "status, began",
        "lead, established",
        "hostAreas, established",
        "establishedBy, established",
        "established, established",
        "since, began",
        "mandate.until, extended",
        "mandate.untilKind, extended",
        "mandate.authority, extended",
        "mandate.instrument, extended",
        "mandate.standing, extended",
        "mandate.posture, granted",
        "mandate.posture.force, granted",
        "mandate.tasks, tasked",
        "mandate.tasks.rule-of-law, tasked",
        "mandate.tasks.disarmament, untasked",
        "mandate.strength.military, surge",
        "strands.core.until, extended",
        "strands.border.until, border",
        "strands.border.untilKind, border",
        "ceilings.military, surge",
        "ceilings.military-observers.fib.number, strength",
        "components.fib, fib",
        "supports.The U.S. Army.services.fuel, gives",
        "supportedBy, supported",
        "supportedBy.office.services.fuel.funding, supported",
        "recognitions, recognised",
        "recognitions.AU PSC.endorsement.deployment.2010-02-01, recognised",
        "command.command and control, command",
        "frameworks, framework",
        "predecessors.office.relation, followed",
        "completeTo, complete",
    })
    void everyFieldKnowsTheEventBehindIt(String field, String event) {
        assertThat(explain(field, "2011-06-15").events())
                .extracting(Giving::eventId)
                .containsExactly(event);
    }

    @Test
    void everyFieldOfTheStateThatHasAValueIsExplained() {
        for (String day : List.of("2010-01-20", "2010-03-15", "2011-06-15", "2011-12-02", "2012-06-01")) {
            Fields fields = Fields.of(OperationStates.on(LocalDate.parse(day), given.now())
                    .of("north")
                    .orElseThrow());
            assertThat(fields.leaves().keySet()).isNotEmpty().allSatisfy(field -> {
                ExplainAnswer answer = explain(field, day);
                assertThat(answer.events()).as(field + " on " + day).isNotEmpty();
                assertThat(answer.value()).as(field + " on " + day).isPresent();
            });
        }
    }

    @Test
    void theEventComesWithItsActAndItsWitnessesThoseThatDisputeItApart() {
        Giving event = explain("establishedBy", "2010-02-01").events().getFirst();
        assertThat(event.instrument().orElseThrow().paragraph()).contains("1");
        assertThat(event.sources()).extracting(SourceReference::source).containsExactly("text", "press");
        assertThat(event.disputed()).extracting(SourceReference::says).containsExactly(Optional.of("2010-01-16"));
        assertThat(event.by()).isEqualTo("tester");
        assertThat(event.recorded()).isEqualTo("2026-01-01T00:00:00.000000Z");
        assertThat(event.earlierWords()).isEmpty();
    }

    @Test
    void aCorrectedEventShowsItsFirstWordsAndWhyTheyWereCorrected() {
        ExplainAnswer answer = explain("mandate.until", "2011-06-15");
        assertThat(answer.value().orElseThrow().asString()).isEqualTo("2012-01-31");
        Giving event = answer.events().getFirst();
        assertThat(event.givenBy()).contains("fix");
        assertThat(event.why()).isEqualTo("two digits were swapped in the copy");
        assertThat(event.earlierWords()).singleElement().satisfies(words -> {
            assertThat(words.summary()).isEqualTo("Mandate extended until 13 January 2012");
            assertThat(words.words().path("until").path("day").asString()).isEqualTo("2012-01-13");
            assertThat(words.correctedBy()).contains("fix");
            assertThat(words.reason()).contains("two digits were swapped in the copy");
        });
    }

    @Test
    void whatWasKnownBeforeTheCorrectionIsExplainedByTheFirstWords() {
        ExplainAnswer answer = ExplainAnswer.to(
                new ExplainQuery(
                        "north", "mandate.until", LocalDate.parse("2011-06-15"), Optional.of(Given.recorded(1))),
                given.ledger());
        assertThat(answer.value().orElseThrow().asString()).isEqualTo("2012-01-13");
        assertThat(answer.events().getFirst().givenBy()).isEmpty();
    }

    @Test
    void theValueSaysSinceWhenAndWhatItReplaced() {
        ExplainAnswer answer = explain("mandate.until", "2011-06-15");
        assertThat(answer.from()).contains("2011-01-20");
        assertThat(answer.replaced()).singleElement().satisfies(before -> {
            assertThat(before.value().asString()).isEqualTo("2011-01-31");
            assertThat(before.from()).contains("2010-01-15");
            assertThat(before.to()).contains("2011-01-20");
            assertThat(before.events())
                    .containsExactly(new Brief(
                            "granted",
                            "Mandate granted by the UN Security Council until 31 January 2011; use of force: self"
                                    + " defence",
                            Optional.of("S/RES/1 (2010)")));
        });
    }

    @Test
    void aTemporaryCeilingThatRanOutHandsBackToTheOneBelow() {
        ExplainAnswer answer = explain("mandate.strength.military", "2011-07-01");
        assertThat(answer.value().orElseThrow().asInt()).isEqualTo(500);
        assertThat(answer.from()).contains("2011-07-01");
        assertThat(answer.events()).extracting(Giving::eventId).containsExactly("strength");
        assertThat(answer.replaced()).extracting(it -> it.value().asInt()).containsExactly(900, 500);
    }

    @Test
    void whatIsGoneSaysWhatTookItAway() {
        ExplainAnswer answer = explain("mandate.tasks.disarmament", "2011-06-01");
        assertThat(answer.value()).isEmpty();
        assertThat(answer.from()).contains("2011-06-01");
        assertThat(answer.events()).extracting(Giving::eventId).containsExactly("untasked");
        assertThat(answer.replaced()).hasSize(1);
    }

    @Test
    void whatNothingHasSetHasNoEvent() {
        ExplainAnswer answer = explain("end", "2011-06-15");
        assertThat(answer.value()).isEmpty();
        assertThat(answer.events()).isEmpty();
    }

    @ParameterizedTest(name = "{0} on {1}: {2}, by {3}")
    @CsvSource({
        "north,   2010-01-20, planned, established,     'planned: established, and not yet begun'",
        "north,   2010-03-31, active,  began,           'active: from the first exercise of any mandated function'",
        "never,   2015-01-01, closed,  never-ended,     'closed: its mandate was over before it had begun'",
        "gone,    2015-01-01, active,  gone-began,      'active: from the first exercise of any mandated function'",
        "gone,    2016-01-01, closing, gone-ended,      'closing: from the day after its mandate was over'",
        "gone,    2016-07-01, closed,  gone-ceased,     'closed: from the day after operations ceased'",
        "leaving, 2015-07-01, closing, leaving-leaving, 'closing: from the start of its final drawdown'",
        "leaving, 2016-07-01, closed,  leaving-closed,  'closed: from the day after the withdrawal was complete'",
    })
    void aStatusHasTheEventThatGaveItAndTheRuleByWhichItDid(
            String operation, String day, String status, String event, String rule) {
        Given lives = Given.events("""
                [{id: 'never-established', type: 'OperationEstablished', operation: 'never', effective: '2014-01-01',
                  names: [{language: 'en', name: 'Never'}], kind: 'regional', lead: ['X'], hostAreas: []},
                 {id: 'never-ended', type: 'MandateTerminated', operation: 'never', effective: '2014-06-01',
                  lastDay: '2014-06-30', reason: 'host-consent-withdrawn'},
                 {id: 'gone-began', type: 'OperationCommenced', operation: 'gone', effective: '2014-01-01', scope: 'all'},
                 {id: 'gone-ended', type: 'MandateTerminated', operation: 'gone', effective: '2015-06-01',
                  lastDay: '2015-12-31', reason: 'completed'},
                 {id: 'gone-ceased', type: 'OperationsCeased', operation: 'gone', effective: '2016-06-30'},
                 {id: 'gone-closed', type: 'OperationClosed', operation: 'gone', effective: '2017-06-30'},
                 {id: 'leaving-began', type: 'OperationCommenced', operation: 'leaving', effective: '2014-01-01', scope: 'all'},
                 {id: 'leaving-leaving', type: 'DrawdownBegun', operation: 'leaving', effective: '2015-06-01', toClosure: true},
                 {id: 'leaving-closed', type: 'OperationClosed', operation: 'leaving', effective: '2016-06-30'}]""");
        boolean told = !operation.equals("north");
        ExplainAnswer answer = ExplainAnswer.to(
                ExplainQuery.of(operation, "status", LocalDate.parse(day)), told ? lives.ledger() : given.ledger());

        assertThat(answer.value().orElseThrow().asString()).isEqualTo(status);
        assertThat(answer.events()).extracting(Giving::eventId).containsExactly(event);
        assertThat(answer.rule()).contains(rule);
    }

    @Test
    void whetherItIsMultidimensionalHasEveryEventBehindItAndTheRule() {
        Given mission = Given.events("""
                [{id: 'established', type: 'OperationEstablished', operation: 'mission', effective: '2013-04-25',
                  names: [{language: 'en', name: 'Mission'}], kind: 'un-peacekeeping', lead: ['UN'], hostAreas: ['MLI']},
                 {id: 'tasks', type: 'TasksAdded', operation: 'mission', effective: '2013-05-01',
                  tasks: ['human-rights', 'rule-of-law', 'state-authority', 'protection-of-civilians']},
                 {id: 'soldiers', type: 'StrengthAuthorised', operation: 'mission', effective: '2013-06-01',
                  lines: [{category: 'military', number: 11200}]},
                 {id: 'police', type: 'StrengthAuthorised', operation: 'mission', effective: '2013-07-01',
                  lines: [{category: 'police', number: 1440}]}]""");
        ExplainAnswer answer = ExplainAnswer.to(
                ExplainQuery.of("mission", "multidimensional", LocalDate.parse("2013-07-01")), mission.ledger());

        assertThat(answer.value().orElseThrow().asBoolean()).isTrue();
        assertThat(answer.events())
                .extracting(Giving::eventId)
                .containsExactly("established", "tasks", "soldiers", "police");
        assertThat(answer.rule().orElseThrow()).contains("civilian tasks of at least three kinds");
    }

    @Test
    void aDoubtfulValueSaysWhatTheOtherReadingGives() {
        ExplainAnswer answer = explain("status", "2010-03-15");
        assertThat(answer.value().orElseThrow().asString()).isEqualTo("active");
        assertThat(answer.uncertain())
                .singleElement()
                .satisfies(doubt -> assertThat(doubt.latest()).contains("planned"));
    }

    @Test
    void anUnknownFieldIsRefusedWithNearNamesAndTheList() {
        assertThatThrownBy(() -> explain("mandate.untill", "2011-06-15"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("near it: mandate.until")
                .hasMessageContaining("hostAreas")
                .hasMessageContaining("supports.The U.S. Army");
    }

    @ParameterizedTest
    @CsvSource({"commenced, since", "ceased, end", "final-drawdown, status"})
    void aTurnInItsLifeIsToldUnderTheFieldThatItTurns(String written, String field) {
        assertThatThrownBy(() -> explain(written, "2011-06-15"))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("no field '%s'; near it: %s. ".formatted(written, field));
    }

    @Test
    void anOperationThatIsNotThereYetIsNotFound() {
        assertThatThrownBy(() -> explain("name", "2010-01-14"))
                .isInstanceOf(NotFound.class)
                .hasMessageContaining("established on 2010-01-15");
    }

    private ExplainAnswer explain(String field, String day) {
        return ExplainAnswer.to(ExplainQuery.of("NORTH", field, LocalDate.parse(day)), given.ledger());
    }
}
