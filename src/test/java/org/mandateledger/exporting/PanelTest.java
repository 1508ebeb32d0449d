package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.mandateledger.testing.Given;

class PanelTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    private List<NamedCsvRecord> panel(String... options) {
        return Readers.csv(Exported.text(ledger, "panel", options));
    }

    private NamedCsvRecord row(String operation, String period, String... options) {
        return panel(options).stream()
                .filter(row -> row.getField("operation").equals(operation))
                .filter(row -> row.getField(2).equals(period))
                .findFirst()
                .orElseThrow();
    }

    private List<String> months(String operation) {
        return panel("--operation", operation).stream()
                .map(row -> row.getField("month"))
                .toList();
    }

    @Test
    void anOperationHasARowForEveryMonthFromItsFirstToItsLast() {
        Story.told().in(ledger);
        assertThat(months("mission"))
                .hasSize(37)
                .startsWith("2000-12", "2001-01")
                .endsWith("2003-12");
        assertThat(months("office")).startsWith("2001-02").endsWith("2005-06");
    }

    @Test
    void aRowIsTheStateOfTheLastDayOfTheMonth() {
        Story.told().in(ledger);
        NamedCsvRecord row = row("mission", "2002-03");
        assertThat(row.getField("day")).isEqualTo("2002-03-31");
        assertThat(row.getField("acronym")).isEqualTo("MSN");
        assertThat(row.getField("status")).isEqualTo("active");
        assertThat(row.getField("military")).isEqualTo("12000");
        assertThat(row.getField("police")).isEqualTo("300");
        assertThat(row.getField("civilian")).isEmpty();
        assertThat(row.getField("instrument")).isEqualTo("S/RES/1002 (2001)");
        assertThat(row.getField("until")).isEqualTo("2003-12-31");
        assertThat(row.getField("days_to_expiry")).isEqualTo("640");
        assertThat(row.getField("mandate_age_days")).isEqualTo("103");
        assertThat(row.getField("receives_un_support")).isEqualTo("1");
        assertThat(row.getField("gives_un_support")).isEqualTo("0");
        assertThat(row("office", "2002-03").getField("gives_un_support")).isEqualTo("1");
        assertThat(row("mission", "2002-02").getField("military")).isEqualTo("8000");
    }

    @Test
    void inTheMonthOfItsEndTheRowIsOfItsLastDay() {
        Given.events("""
                [{id: 'a', type: 'OperationCommenced', operation: 'short', effective: '2010-01-30', scope: 'all'},
                 {id: 'b', type: 'MandateGranted', operation: 'short', effective: '2010-01-30', authority: 'x',
                  until: {kind: 'dated', day: '2010-12-31'}},
                 {id: 'c', type: 'OperationsCeased', operation: 'short', effective: '2010-03-15'},
                 {id: 'd', type: 'CoverageStated', operation: 'short', effective: '2011-01-01', completeTo: '2011-01-01'}]""").in(ledger);
        assertThat(panel())
                .extracting(row -> row.getField("day") + " " + row.getField("status"))
                .containsExactly("2010-01-31 active", "2010-02-28 active", "2010-03-15 active");
    }

    @Test
    void aMandateThatEndedBeforeItBeganHasRowsUntilThen() {
        Given.events("""
                [{id: 'a', type: 'OperationEstablished', operation: 'stillborn', effective: '2010-01-05',
                  names: [{language: 'en', name: 'Never deployed'}], kind: 'regional', lead: ['African Union'],
                  hostAreas: ['MLI']},
                 {id: 'b', type: 'MandateGranted', operation: 'stillborn', effective: '2010-01-05', authority: 'x',
                  until: {kind: 'dated', day: '2010-12-31'}},
                 {id: 'c', type: 'MandateTerminated', operation: 'stillborn', effective: '2010-02-20',
                  strand: 'core', lastDay: '2010-02-20', reason: 'other'},
                 {id: 'd', type: 'CoverageStated', operation: 'stillborn', effective: '2010-06-01',
                  completeTo: '2010-06-01'}]""").in(ledger);
        assertThat(panel())
                .extracting(row -> row.getField("day") + " " + row.getField("status"))
                .containsExactly("2010-01-31 planned", "2010-02-20 planned");
    }

    @Test
    void monthsInWhichItMayHaveBeenThereAreMarked() {
        Given.events("""
                [{id: 'a', type: 'OperationCommenced', operation: 'vague', effective: '2010-01-01', scope: 'all'},
                 {id: 'c', type: 'OperationsCeased', operation: 'vague', effective: '2010-03-15/2010-04-15'},
                 {id: 'd', type: 'CoverageStated', operation: 'vague', effective: '2011-01-01',
                  completeTo: '2011-01-01'}]""").in(ledger);
        assertThat(panel())
                .extracting(row -> row.getField("day") + " " + row.getField("uncertain"))
                .containsExactly("2010-01-31 0", "2010-02-28 0", "2010-03-15 0", "2010-04-15 1");
    }

    @Test
    void tasksAreIndicatorsUntilTheMandateIsEnded() {
        Given.events("""
                [{id: 'a', type: 'OperationCommenced', operation: 'busy', effective: '2010-01-01', scope: 'all'},
                 {id: 'b', type: 'MandateGranted', operation: 'busy', effective: '2010-01-01', authority: 'x',
                  until: {kind: 'dated', day: '2010-12-31'}},
                 {id: 't', type: 'TasksAdded', operation: 'busy', effective: '2010-02-10', tasks: ['human-rights']},
                 {id: 'c', type: 'MandateTerminated', operation: 'busy', effective: '2010-03-20',
                  strand: 'core', lastDay: '2010-03-20', reason: 'other'},
                 {id: 'd', type: 'CoverageStated', operation: 'busy', effective: '2010-03-25',
                  completeTo: '2010-03-25'}]""").in(ledger);
        assertThat(panel())
                .extracting(row -> row.getField("task_human_rights") + row.getField("task_buffer_zone"))
                .containsExactly("00", "10", "00");
        assertThat(Exported.text(ledger, "csv", "--table", "tasks")).isEqualTo("""
                operation,strand,task,from,to,instrument,event_id
                busy,core,human-rights,2010-02-10,2010-03-20,,t
                """);
    }

    @Test
    void codesOfStatesAreThoseOfTheYear() {
        Given.events("""
                [{id: 'a', type: 'OperationEstablished', operation: 'balkan', effective: '2006-01-01',
                  names: [{language: 'en', name: 'Mission'}], kind: 'un-political', lead: ['United Nations'],
                  hostAreas: ['SCG', 'YEM']},
                 {id: 'b', type: 'CoverageStated', operation: 'balkan', effective: '2007-06-01',
                  completeTo: '2007-06-01'}]""").in(ledger);
        NamedCsvRecord before = row("balkan", "2006", "--by", "year");
        assertThat(before.getField("hosts")).isEqualTo("SCG;YEM");
        assertThat(before.getField("host")).isEqualTo("SCG");
        assertThat(before.getField("cow")).isEqualTo("345");
        assertThat(before.getField("hosts_gw")).isEqualTo("345;678");
        NamedCsvRecord after = row("balkan", "2007", "--by", "year");
        assertThat(after.getField("day")).isEqualTo("2007-06-01");
        assertThat(after.getField("cow")).isEmpty();
        assertThat(after.getField("hosts_cow")).isEqualTo("679");
    }

    @Test
    void noMonthIsLaterThanWhatTheLedgerKnowsOf() {
        Story.told().in(ledger);
        assertThat(panel().stream()
                        .map(row -> row.getField("day"))
                        .reduce((one, other) -> one.compareTo(other) > 0 ? one : other))
                .contains("2005-06-30");
        assertThat(row("follower", "2005-06").getField("beyond_coverage")).isEqualTo("0");
        assertThat(row("office", "2005-06").getField("beyond_coverage")).isEqualTo("1");
    }

    @Test
    void aWindowCutsMonths() {
        Story.told().in(ledger);
        assertThat(panel("--operation", "mission", "--from", "2003-10-15", "--to", "2003-11-02"))
                .extracting(row -> row.getField("month"))
                .containsExactly("2003-10", "2003-11");
    }

    @Test
    void ofTheCommittedLedgerARowIsWhatAnAnswerSaysOfItsDay() {
        List<NamedCsvRecord> rows = Readers.csv(Exported.text(Path.of("events"), "panel", "--operation", "minusma"));
        Set<String> months = rows.stream().map(row -> row.getField("month")).collect(Collectors.toSet());
        assertThat(months).hasSameSizeAs(rows);
        assertThat(rows).allSatisfy(row -> {
            LocalDate day = LocalDate.parse(row.getField("day"));
            assertThat(YearMonth.from(day)).hasToString(row.getField("month"));
            assertThat(row.getField("host")).isEqualTo("MLI");
            assertThat(row.getField("cow")).isEqualTo("432");
        });
        NamedCsvRecord row = rows.stream()
                .filter(it -> it.getField("month").equals("2019-01"))
                .findFirst()
                .orElseThrow();
        assertThat(row.getField("military")).isEqualTo("13289");
        assertThat(row.getField("until")).isEqualTo("2019-06-30");
        assertThat(row.getField("task_protection_of_civilians")).isEqualTo("1");
        assertThat(row.getField("multidimensional")).isEqualTo("1");
    }
}
