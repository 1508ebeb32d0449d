package org.mandateledger.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** What all operations add up to. */
class SurveyTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'mission-established', type: 'OperationEstablished', operation: 'mission', effective: '2001-01-10',
              instrument: {symbol: 'S/RES/1001 (2001)', decided: '2001-01-10'},
              names: [{language: 'en', name: 'Mission', acronym: 'MSN'}], kind: 'un-peacekeeping',
              lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'mission-granted', type: 'MandateGranted', operation: 'mission', effective: '2001-01-10',
              instrument: {symbol: 'S/RES/1001 (2001)', decided: '2001-01-10'}, authority: 'un-security-council',
              until: {kind: 'dated', day: '2001-07-09'}, posture: {force: 'self-defence'}},
             {id: 'mission-commenced', type: 'OperationCommenced', operation: 'mission', effective: '2001-02-01', scope: 'all'},
             {id: 'mission-strength', type: 'StrengthAuthorised', operation: 'mission', effective: '2001-01-10',
              instrument: {symbol: 'S/RES/1001 (2001)', decided: '2001-01-10'},
              lines: [{category: 'military', number: 1000}, {category: 'military-observers', number: 200, includedIn: 'military'},
                      {category: 'police', number: 300}, {category: 'civilian', number: 50},
                      {category: 'military', number: 400, component: 'brigade'}]},
             {id: 'mission-tasks', type: 'TasksAdded', operation: 'mission', effective: '2001-01-10', strand: 'core',
              instrument: {symbol: 'S/RES/1001 (2001)', decided: '2001-01-10'},
              tasks: ['human-rights', 'electoral-assistance', 'rule-of-law']},
             {id: 'mission-extended', type: 'MandateExtended', operation: 'mission', effective: '2001-07-01', strand: 'core',
              instrument: {symbol: 'S/RES/1002 (2001)', decided: '2001-07-01'}, authority: 'un-security-council',
              until: {kind: 'dated', day: '2001-07-31'}, technicalRollover: true},
             {id: 'mission-again', type: 'MandateExtended', operation: 'mission', effective: '2001-08-04', strand: 'core',
              instrument: {symbol: 'S/RES/1003 (2001)', decided: '2001-08-04'}, authority: 'un-security-council',
              until: {kind: 'dated', day: '2002-08-03'}, technicalRollover: false},
             {id: 'mission-robust', type: 'MandateModified', operation: 'mission', effective: '2001-08-04', strand: 'core',
              instrument: {symbol: 'S/RES/1003 (2001)', decided: '2001-08-04'}, authority: 'un-security-council',
              posture: {force: 'all-necessary-means', purpose: 'protect'}},
             {id: 'mission-surge', type: 'StrengthAuthorised', operation: 'mission', effective: '2001-03-01',
              instrument: {symbol: 'S/RES/999 (2001)', decided: '2001-03-01'},
              lines: [{category: 'military', number: 1500, until: '2001-06-15'}]},
             {id: 'mission-terminated', type: 'MandateTerminated', operation: 'mission', effective: '2002-06-01', strand: 'core',
              instrument: {symbol: 'S/RES/1004 (2002)', decided: '2002-06-01'}, lastDay: '2002-06-30', reason: 'completed'},
             {id: 'mission-ceased', type: 'OperationsCeased', operation: 'mission', effective: '2002-09-30'},
             {id: 'mission-coverage', type: 'CoverageStated', operation: 'mission', effective: '2003-03-15', completeTo: '2003-03-15'},
             {id: 'force-established', type: 'OperationEstablished', operation: 'force', effective: '2001-05-01',
              names: [{language: 'en', name: 'Force'}], kind: 'au-peace-support', lead: ['African Union'], hostAreas: ['SOM']},
             {id: 'force-commenced', type: 'OperationCommenced', operation: 'force', effective: '2001-05', scope: 'all'},
             {id: 'force-strength', type: 'StrengthAuthorised', operation: 'force', effective: '2001-07-01',
              lines: [{category: 'uniformed', number: 5000}, {category: 'police', number: 500, includedIn: 'uniformed'}]},
             {id: 'office-established', type: 'OperationEstablished', operation: 'office', effective: '2002-10-01',
              names: [{language: 'en', name: 'Office'}], kind: 'un-political', lead: ['United Nations'], hostAreas: ['SOM']},
             {id: 'office-granted', type: 'MandateGranted', operation: 'office', effective: '2002-10-01',
              instrument: {symbol: 'S/2002/1', decided: '2002-09'}, authority: 'un-security-council', until: {kind: 'none'}},
             {id: 'office-commenced', type: 'OperationCommenced', operation: 'office', effective: '2002-10-01', scope: 'all'}]""");

    @TempDir
    Path temporary;

    /** Of the months of 2001, the mission's first is February and the force's, by the earliest reading, May. */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2001-01, at_work, 0",
        "2001-02, at_work, 1",
        "2001-02, un_peacekeeping, 1",
        "2001-02, self_defence, 1",
        "2001-02, multidimensional, 1",
        "2001-05, at_work, 2",
        "2001-05, au_peace_support, 1",
        "2001-05, force_unstated, 1",
        "2001-05, uncertain, 0",
        "2001-05, beyond_horizon, 1",
        "2001-08, self_defence, 0",
        "2001-08, all_necessary_means, 1",
        "2002-08, at_work, 2",
        "2002-09, at_work, 2",
        "2002-10, at_work, 2",
        "2002-10, un_peacekeeping, 0",
        "2002-10, un_political, 1",
        "2003-03, on, 2003-03-15"
    })
    void operationsAreCountedOnTheLastDayOfTheMonth(String period, String column, String expected) {
        assertThat(cell("operations", period, column, "--by", "month")).isEqualTo(expected);
    }

    @Test
    void periodsAfterTheLatestDayKnownAreLeftOut() {
        assertThat(csv("operations", "--from", "2002", "--to", "2026", "--by", "month")
                        .getLast())
                .startsWith("2003-03,2003-03-15,2,");
        assertThat(csv("operations").stream().skip(1).map(row -> row.substring(0, 4)))
                .containsExactly("2001", "2002", "2003");
    }

    /**
     * The mission has 1000 soldiers, observers among them, and 300 police; the brigade is part of it. From March to the
     * middle of June the soldiers may be 1500. The force has 5000 in uniform, police among them, from July.
     */
    @ParameterizedTest(name = "{0}: {1} is {2}")
    @CsvSource({
        "2001-01, persons, 0",
        "2001-02, persons, 1300",
        "2001-02, military, 1000",
        "2001-02, police, 300",
        "2001-02, military_observers, 0",
        "2001-02, civilian, 50",
        "2001-02, without_ceiling, 0",
        "2001-05, persons, 1800",
        "2001-05, with_ceiling, 1",
        "2001-05, without_ceiling, 1",
        "2001-06, persons, 1300",
        "2001-07, persons, 6300",
        "2001-07, uniformed, 5000",
        "2001-07, police, 300",
        "2001-07, with_ceiling, 2",
        "2002-09, persons, 6300",
        "2002-10, persons, 5000",
        "2002-10, without_ceiling, 1"
    })
    void ceilingsOfWholeOperationsAreAddedUpAndNothingTwice(String period, String column, String expected) {
        assertThat(cell("strength", period, column, "--by", "month")).isEqualTo(expected);
    }

    /** Whom a number includes is not always said. */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "uniformed 15000, police 500               | 15000 | 15000 | 0     | 0",
                "uniformed 12126, military 12000           | 12126 | 12126 | 0     | 0",
                "uniformed 5000, military 12000            | 12000 | 0     | 12000 | 0",
                "uniformed 9000, military 8000, police 900 | 8900  | 0     | 8000  | 900"
            })
    void soldiersAndPoliceAreNotCountedAgainAsThoseInUniform(
            String given, String persons, String uniformed, String military, String police) {
        String lines = Stream.of(given.split(", "))
                .map(line -> line.split(" "))
                .map(line -> "{category: '%s', number: %s}".formatted(line[0], line[1]))
                .collect(Collectors.joining(", "));
        Path ledger = Given.events("""
                        [{id: 'f-established', type: 'OperationEstablished', operation: 'f', effective: '2001-05-01',
                          names: [{language: 'en', name: 'Force'}], kind: 'regional', lead: ['African Union'], hostAreas: ['SOM']},
                         {id: 'f-commenced', type: 'OperationCommenced', operation: 'f', effective: '2001-05-01', scope: 'all'},
                         {id: 'f-strength', type: 'StrengthAuthorised', operation: 'f', effective: '2001-05-01', lines: [%s]}]
                        """.formatted(lines)).in(temporary.resolve("force"));

        assertThat(Cli.run(
                                ledger,
                                "survey",
                                "strength",
                                "--format",
                                "csv",
                                "--fields",
                                "persons,uniformed,military,police")
                        .out()
                        .lines()
                        .skip(1))
                .containsExactly(String.join(",", persons, uniformed, military, police));
    }

    @Test
    void theSumIsSaidToBeALowerBound() {
        Cli run = run("strength");
        assertThat(run.err()).contains("lower bound", "without_ceiling");
        assertThat(run("strength", "--format", "json", "--from", "2002", "--to", "2002")
                        .out())
                .contains("\"without\" : [ \"office\" ]");
    }

    /**
     * 2001: 10 January to 9 July (181 days), 10 to 31 July (22 days), 4 August 2001 to 3 August 2002 (365 days): 5.9, 0.7
     * and 12.0 months, 6.2 on average. From 1 to 3 August the mission had no term. The office's has no last day.
     */
    @Test
    void termsAreMeasuredFromTheDayAfterTheOneBefore() {
        assertThat(csv("mandates"))
                .containsExactly(
                        "period,terms,granted,extended,mean_months,median_months,technical_rollovers,gaps,gap_days",
                        "2001,3,1,2,6.2,5.9,1,1,3",
                        "2002,0,0,0,,,0,0,0",
                        "2003,0,0,0,,,0,0,0");
        assertThat(run("mandates", "--format", "json").out())
                .contains("\"lapsed\" : \"2001-07-31\"", "\"decided\" : \"2001-08-04\"", "\"days\" : 3");
    }

    @Test
    void decisionsSayWhatTheyChanged() {
        assertThat(csv("decisions"))
                .containsExactly(
                        "symbol,decided,operation,what,events",
                        "S/RES/1001 (2001),2001-01-10,mission,established;granted;tasks;strength,"
                                + "mission-established;mission-granted;mission-strength;mission-tasks",
                        "S/RES/999 (2001),2001-03-01,mission,strength,mission-surge",
                        "S/RES/1002 (2001),2001-07-01,mission,extended,mission-extended",
                        "S/RES/1003 (2001),2001-08-04,mission,extended;modified,mission-again;mission-robust",
                        "S/RES/1004 (2002),2002-06-01,mission,terminated,mission-terminated",
                        "S/2002/1,2002-09,office,granted,office-granted");
        assertThat(csv("decisions", "--operation", "MSN", "--from", "2002")).hasSize(2);
        assertThat(csv("decisions", "--kind", "un-political")).hasSize(2);
    }

    @Test
    void onlyOperationsOfAKindAreCounted() {
        assertThat(cell("operations", "2001", "at_work", "--kind", "un-peacekeeping"))
                .isEqualTo("1");
        assertThat(cell("strength", "2001", "persons", "--kind", "au-peace-support"))
                .isEqualTo("5000");
    }

    @Test
    void theLedgerIsAskedAsItStood() {
        Given later = Given.events("""
                [{id: 'a-established', type: 'OperationEstablished', operation: 'a', effective: '2001-01-01',
                  names: [{language: 'en', name: 'A'}], kind: 'un-political', lead: ['United Nations'], hostAreas: ['SOM']},
                 {id: 'a-commenced', type: 'OperationCommenced', operation: 'a', effective: '2001-01/2001-02', scope: 'all'}]""")
                .then(
                        "[{id: 'a-retracted', type: 'EventRetracted', subject: 'a', target: 'a-commenced', effective: '2001-01-01'}]");
        Path ledger = later.in(temporary.resolve("events"));
        String[] asked = {"survey", "operations", "--from", "2001", "--to", "2001", "--by", "month", "--format", "csv"};
        assertThat(Cli.run(ledger, asked).out()).contains("2001-01,2001-01-01,0,");
        List<String> then = new ArrayList<>(List.of(asked));
        then.addAll(List.of("--known-at", Given.START.toString()));
        assertThat(Cli.run(ledger, then.toArray(String[]::new)).out())
                .contains("2001-01,2001-01-01,1,")
                .containsPattern("2001-01-01,1,.*,1,1\n");
    }

    @ParameterizedTest
    @CsvSource({
        "strenght, --from, 2001, near it: strength",
        "operations, --from, 1800, 1900 to 2100",
        "operations, --by, week, there is no 'week'",
        "strength, --kind, un, there is no 'un'",
        "decisions, --by, year, leave out --by"
    })
    void whatCannotBeAnsweredIsRefusedWithTheRemedy(String what, String option, String value, String message) {
        Cli run = run(what, option, value);
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains(message);
    }

    private String cell(String what, String period, String column, String... options) {
        List<String> rows = csv(what, options);
        int place = List.of(rows.getFirst().split(",")).indexOf(column);
        return rows.stream()
                .filter(row -> row.startsWith(period + ","))
                .map(row -> row.split(",", -1)[place])
                .findFirst()
                .orElseThrow();
    }

    private List<String> csv(String what, String... options) {
        List<String> all = new ArrayList<>(List.of(options));
        all.addAll(List.of("--format", "csv"));
        Cli run = run(what, all.toArray(String[]::new));
        assertThat(run.exit()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    private Cli run(String what, String... options) {
        List<String> all = new ArrayList<>(List.of("survey", what));
        all.addAll(List.of(options));
        Path ledger = temporary.resolve("given");
        if (!Files.exists(ledger)) {
            GIVEN.in(ledger);
        }
        return Cli.run(ledger, all.toArray(String[]::new));
    }
}
