package org.mandateledger.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** How the world of operations shifts over the years. */
class DriftTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'office-established', type: 'OperationEstablished', operation: 'office', effective: '2009-01-16',
              names: [{language: 'en', name: 'Support Office'}], kind: 'un-support-office', lead: ['United Nations'],
              hostAreas: ['SOM']},
             {id: 'office-commenced', type: 'OperationCommenced', operation: 'office', effective: '2009-01-16', scope: 'all'},
             {id: 'office-support', type: 'SupportGranted', operation: 'office', effective: '2009-06-01', to: {operation: 'force'},
              services: [{service: 'fuel', funding: 'assessed'}, {service: 'equipment', funding: 'trust-fund'}], conditions: []},
             {id: 'office-coverage', type: 'CoverageStated', operation: 'office', effective: '2012-06-30', completeTo: '2012-06-30'},
             {id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2007-01-19',
              names: [{language: 'en', name: 'Force'}], kind: 'au-peace-support', lead: ['African Union'], hostAreas: ['SOM']},
             {id: 'force-commenced', type: 'OperationCommenced', operation: 'force', effective: '2007-03-01', scope: 'all'},
             {id: 'force-granted', type: 'MandateGranted', operation: 'force', effective: '2007-02-20',
              authority: 'un-security-council', until: {kind: 'none'}, posture: {force: 'self-defence'}},
             {id: 'force-robust', type: 'MandateModified', operation: 'force', effective: '2010-03-01', strand: 'core',
              authority: 'un-security-council', posture: {force: 'all-necessary-means', purpose: 'reduce the threat'}},
             {id: 'force-brigade', type: 'MandateGranted', operation: 'force', effective: '2011-03-01', strand: 'brigade',
              authority: 'un-security-council', until: {kind: 'none'}, posture: {force: 'offensive', purpose: 'neutralise'}},
             {id: 'force-ceased', type: 'OperationsCeased', operation: 'force', effective: '2012-12'},
             {id: 'force-coverage', type: 'CoverageStated', operation: 'force', effective: '2025-12-29', completeTo: '2025-12-29'}]""");

    @TempDir
    Path temporary;

    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2007, in-force, ''",
        "2008, in-force, force",
        "2010, in-force, office force",
        "2010, un-led, office",
        "2010, au-led, force",
        "2009, un-supported, ''",
        "2010, un-supported, force",
        "2010, un-supported-assessed, force",
        "2010, un-supported-trust-fund, force",
        "2010, un-supported-reimbursed, ''",
        "2010, self-defence, force",
        "2010, all-necessary-means, ''",
        "2011, all-necessary-means, force",
        "2012, all-necessary-means, ''",
        "2012, offensive, force",
        "2013, in-force, office"
    })
    void operationsAreCountedOnTheFirstDayOfTheYear(int year, String measure, String expected) {
        assertThat(tally(year).counts().get(measure))
                .isEqualTo(new DriftAnswer.Count(
                        expected.isEmpty() ? 0 : expected.split(" ").length,
                        expected.isEmpty() ? List.of() : List.of(expected.split(" "))));
    }

    @Test
    void whatForceIsForIsToldOfTheMandateThatGoesFurthest() {
        assertThat(tally(2011).robust())
                .containsExactly(new Robust("force", "all-necessary-means", Optional.of("reduce the threat")));
        assertThat(tally(2012).robust()).containsExactly(new Robust("force", "offensive", Optional.of("neutralise")));
    }

    @Test
    void whatCannotBeToldForCertainIsNamed() {
        DriftAnswer months = DriftAnswer.to(DriftQuery.of(2012, 2012, "month", Optional.empty()), GIVEN.ledger());
        assertThat(months.periods()).hasSize(12);
        assertThat(months.periods().getLast().on()).isEqualTo("2012-12-01");
        assertThat(months.periods().getLast().uncertain()).isEmpty();
        assertThat(months.periods().get(5).beyondHorizon()).isEmpty();
        assertThat(months.periods().get(6).beyondHorizon()).containsExactly("office");
    }

    @Test
    void theCommandCountsTellsAndDraws() {
        Path ledger = GIVEN.in(temporary.resolve("events"));
        Cli csv = Cli.run(ledger, "drift", "--from", "2010", "--to", "2012", "--format", "csv");
        assertThat(csv.exit()).as(csv.err()).isEqualTo(0);
        assertThat(csv.out().lines())
                .startsWith("on,in_force,multidimensional,un_led,hybrid,au_led,ad_hoc,others_led,un_supported,"
                        + "un_supported_assessed,un_supported_trust_fund,un_supported_reimbursed,self_defence,"
                        + "all_necessary_means,offensive,uncertain,beyond_horizon")
                .contains("2011-01-01,2,0,1,0,1,0,0,1,1,1,0,0,1,0,0,0")
                .hasSize(4);
        assertThat(csv.err()).contains("2 operations");
        Cli svg = Cli.run(ledger, "drift", "--from", "2010", "--to", "2012", "--format", "svg");
        assertThat(svg.out())
                .startsWith("<svg")
                .contains("Peace operations 2010 to 2012", "1: led by the African Union on 1 Jan 2011");
    }

    @ParameterizedTest
    @CsvSource({
        "2012, 2010, year, the first year comes first",
        "1800, 2010, year, 1900 to 2100",
        "2010, 2012, week, there is no 'week'"
    })
    void whatCannotBeCountedIsRefusedWithTheRemedy(String from, String to, String by, String message) {
        Path ledger = GIVEN.in(temporary.resolve("events"));
        Cli run = Cli.run(ledger, "drift", "--from", from, "--to", to, "--by", by);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private static DriftAnswer.Tally tally(int year) {
        DriftAnswer answer = DriftAnswer.to(DriftQuery.of(year, year, "year", Optional.empty()), GIVEN.ledger());
        assertThat(answer.periods()).hasSize(1);
        return answer.periods().getFirst();
    }
}
