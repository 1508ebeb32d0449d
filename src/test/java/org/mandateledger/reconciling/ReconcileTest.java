package org.mandateledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** Somebody's table says this of each row, the ledger that. */
class ReconcileTest {
    private static final Given GIVEN = Given.events("""
            [{id: 'north-established', type: 'OperationEstablished', operation: 'north', effective: '2007-07-31',
              names: [{language: 'en', name: 'Mission in the North', acronym: 'NORTH'},
                      {language: 'fr', name: 'Mission au Nord, à l’État', acronym: 'NORD'}],
              kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SDN', 'TCD'],
              instrument: {symbol: 'S/RES/1769 (2007)', decided: '2007-07-31'}},
             {id: 'north-commenced', type: 'OperationCommenced', operation: 'north', effective: '2007-12-31', scope: 'all',
              sources: [{source: 'one'}, {source: 'other', says: '2008-01-01'}]},
             {id: 'north-renamed', type: 'OperationRenamed', operation: 'north', effective: '2010-01-01',
              names: [{language: 'en', name: 'Mission in the High North', acronym: 'HIGHNORTH'}]},
             {id: 'north-ceased', type: 'OperationsCeased', operation: 'north', effective: '2020-12-31'},
             {id: 'south-established', type: 'OperationEstablished', operation: 'south', effective: '2014-04-10',
              names: [{language: 'en', name: 'Mission in the South', acronym: 'SOUTH'}],
              kind: 'un-political', lead: ['United Nations'], hostAreas: ['SSD']},
             {id: 'south-coverage', type: 'CoverageStated', operation: 'south', effective: '2015-03-31',
              completeTo: '2015-03-31'},
             {id: 'act-adopted', type: 'InstrumentAdopted', effective: '2007-07-31', title: 'Sets up the mission',
              form: 'resolution', body: 'UN Security Council', vote: {yes: 15, no: 0, abstain: 0},
              instrument: {symbol: 'S/RES/1769 (2007)', decided: '2007-07-31'}}]""");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path ledger = Path.of("");

    @BeforeEach
    void write() {
        ledger = GIVEN.in(folder.resolve("events"));
    }

    @Test
    void aRowWithADifferenceHasBothValuesAndOurSources() throws IOException {
        Cli run = reconcile("""
                acronym,start
                NORTH,2007-07-31
                """, """
                title: a table
                about: operations
                key: {columns: acronym}
                compare: [{column: start, field: start}]
                scope: {kinds: un-peacekeeping}
                """, "--format", "csv");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out().lines())
                .containsExactly(
                        "line,key,label,subject,outcome,column,field,theirs,ours,event,instrument,sources,note",
                        "2,NORTH,,north,differs,start,start,2007-07-31,2007-12-31,north-commenced,,one;other,"
                                + "\"ours is 5 months later; theirs is what we have as established, 2007-07-31;"
                                + " other says 2008-01-01\"");
        assertThat(run.err()).contains("1 rows: 0 agree, 1 differ").contains("differ: NORTH");
    }

    @Test
    void everyKindOfRowIsToldAndCounted() throws IOException {
        String table = """
                acronym,name,end
                NORD,Mission in the High North,2020-12-31
                EAST,Mission in the East,1997-06-01
                SUM,both together,
                WEST,Mission in the West,1993-02-01
                FAR,Mission afar,1964-03-01
                """;
        String mapping = """
                title: a table
                about: operations
                key: {columns: [acronym, name]}
                label: name
                rows:
                  only: [{column: name, values: [Mission in the High North, Mission in the East, both together, Mission in the West]}]
                  ignore: [{column: acronym, values: SUM, because: sums up others}]
                compare: [{column: end, field: end, whenEmpty: none}]
                """;
        Cli run = reconcile(table, mapping, "--format", "csv", "--fields", "line,key,label,subject,outcome,note");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "2,NORD,Mission in the High North,north,agrees,",
                        "3,EAST,Mission in the East,,missing-here,",
                        "4,SUM,both together,,ignored,sums up others",
                        "5,WEST,Mission in the West,,missing-here,",
                        ",SOUTH,,south,missing-there,");
        assertThat(run.err().lines())
                .containsExactly(
                        "5 rows: 1 agree, 0 differ, 2 missing here, 1 ignored, 1 not asked about",
                        "1 missing there, of the 2 in the ledger that the table should hold",
                        "  missing here, 1990s: WEST, EAST",
                        "  missing there: SOUTH",
                        "  ignored, sums up others: SUM");
        Cli some = reconcile(table, mapping, "--format", "csv", "--only", "missing-there,ignored");
        assertThat(some.out().lines()).hasSize(3);
        assertThat(some.exit()).isEqualTo(5);
        assertThat(some.err()).isEqualTo(run.err());
    }

    @Test
    void whereAllAgreesTheExitCodeSaysSo() throws IOException {
        Cli run = reconcile("acronym,start\nhighnorth,2007-12-31\n", """
                title: a table
                about: operations
                key: {columns: acronym}
                scope: {kinds: un-peacekeeping}
                compare: [{column: start, field: start}]
                """, "--format", "ndjson");
        assertThat(run.exit()).as(run.err()).isZero();
        assertThat(run.out().lines())
                .singleElement()
                .asString()
                .contains("\"outcome\":\"agrees\"", "\"source\":\"one\"");
    }

    @ParameterizedTest(name = "{0}, {1}: {2} against {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            day              | -          | 2010-03-04 | 2010-03-04            | agrees  | -
            day              | -          | 2010-03-05 | 2010-03-04            | differs | ours is a day earlier
            day              | -          | 2010-03-01 | 2010-03-04            | differs | ours is 3 days later
            day              | -          | 2010-03    | 2010-03-04            | agrees  | agrees to the month
            day              | -          | 2010       | 2010-03-04            | agrees  | agrees to the year
            day              | -          | 2010-02/2010-04 | 2010-03-04       | agrees  | agrees within the span that the table gives
            month            | -          | 2010-03-31 | 2010-03-04            | agrees  | agrees to the month
            month            | -          | 2010-04-01 | 2010-03-31            | differs | ours is a day earlier
            year             | -          | 2010-03-31 | 2010-12-31            | agrees  | agrees to the year
            year             | -          | 2010-03-31 | 2011-01-01            | differs | ours is a day later
            floored-to-month | -          | 2010-03-01 | 2010-03-31            | agrees  | agrees to the month
            floored-to-month | -          | 2010-03-02 | 2010-03-04            | differs | ours is 2 days later
            floored-to-month | -          | 2010-02-01 | 2010-03-04            | differs | ours is 4 days later
            day              | -          | 2010-03-04 | 2010-03-01/2010-03-09 | agrees  | agrees within the uncertainty
            day              | -          | 2010-03-10 | 2010-03-01/2010-03-09 | differs | ours is a day earlier; ours is uncertain, and theirs lies outside
            day              | -          | 2010-03-04 | 2010                  | agrees  | agrees within the uncertainty
            day              | -          | 2010-03-04 | 2010-03-04?           | agrees  | agrees within the uncertainty
            day              | -          | 2010-03-04 | 2009/..               | agrees  | agrees within the uncertainty
            day              | -          | 2008-03-04 | 2009/..               | differs | ours is 9 months later; ours is uncertain, and theirs lies outside
            month            | -          | 2010-03-01 | 2010-03-31/2010-04-30 | agrees  | agrees within the uncertainty
            day              | dd/MM/yyyy | 04/03/2010 | 2010-03-04            | agrees  | -
            day              | MM/yyyy    | 03/2010    | 2010-03-04            | agrees  | agrees to the month
            day              | d MMM yyyy | 4 Mar 2010 | 2010-03-04            | agrees  | -
            day              | yyyy       | 2010       | 2010-03-04            | agrees  | agrees to the year
            """)
    void datesAgreeAsFarAsBothKnowThem(
            String precision, @Nullable String dates, String theirs, String ours, String outcome, @Nullable String note)
            throws IOException {
        ledger = Given.events("""
                [{id: 'x-began', type: 'OperationCommenced', operation: 'x', effective: '%s', scope: 'all'}]""".formatted(ours)).in(folder.resolve("dated"));
        Cli run = reconcile(
                "id,began\nx," + theirs + "\n",
                """
                title: a table
                about: operations
                asOf: '2026-01-01'
                key: {columns: id}
                compare: [{column: began, field: start, precision: %s%s}]
                """.formatted(precision, dates == null ? "" : ", dates: " + dates),
                "--format",
                "csv",
                "--fields",
                "outcome,note");
        assertThat(run.out().lines().skip(1))
                .containsExactly(outcome + "," + (note == null ? "" : note.contains(",") ? '"' + note + '"' : note));
    }

    @ParameterizedTest(name = "{0} of {1}: {2} {3}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            name           | NORTH | mission  in the NORTH       | agrees       | a name that it bore at another time or in another language
            name           | NORTH | Mission au Nord, a l'Etat   | agrees       | a name that it bore at another time or in another language
            name           | NORTH | Mission in the High North   | agrees       | -
            name           | NORTH | Mission up North            | differs      | -
            acronym        | NORTH | NORTH                       | agrees       | a name that it bore at another time or in another language
            kind           | NORTH | peacekeeping                | agrees       | -
            kind           | SOUTH | peacekeeping                | differs      | -
            status         | NORTH | over                        | agrees       | -
            status         | SOUTH | over                        | differs      | -
            lead           | SOUTH | united nations              | agrees       | -
            hosts          | NORTH | Chad; SDN                   | agrees       | -
            hosts          | NORTH | SDN;SSD                     | differs      | only theirs: SSD; only ours: TCD
            established-by | NORTH | S/RES/1769                  | agrees       | without the year
            established-by | SOUTH | S/RES/1769                  | missing-here | the ledger does not say; the ledger is complete for it to 2015-03-31
            closed         | NORTH | 2021-06-30                  | differs      | the ledger knows of none
            end            | SOUTH | 2015-12-31                  | differs      | the ledger knows of none; the ledger is complete for it to 2015-03-31
            """)
    void everyFieldOfAnOperationCanBeCompared(
            String field, String key, String theirs, String outcome, @Nullable String note) throws IOException {
        Cli run = reconcile(
                "key;value\n" + key + ";\"" + theirs + "\"\n",
                """
                title: a table
                about: operations
                asOf: '2021-01-01'
                table: {delimiter: semicolon}
                key: {columns: key}
                compare: [{column: value, field: %s, values: {peacekeeping: [un-peacekeeping, hybrid], over: closed, Chad: TCD}}]
                """.formatted(field),
                "--format",
                "json",
                "--only",
                "agrees,differs,missing-here");
        assertThat(run.out())
                .contains("\"outcome\" : \"%s\"".formatted(outcome))
                .contains(note == null ? "\"note\" : null" : "\"note\" : \"%s\"".formatted(note));
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            decided | S/RES/1769 (2007) | 2007-07-31          | agrees
            decided | s/res/1769(2007)  | 2007-08-01          | differs
            decided | S/RES/1769        | 2007-07-31          | agrees
            vote    | S/RES/1769        | 15 - 0 - 0          | agrees
            vote    | S/RES/1769        | 14/0/1              | differs
            title   | S/RES/1769        | sets up the mission | agrees
            body    | S/RES/1769        | SC                  | agrees
            form    | S/RES/1769        | resolution          | agrees
            decided | S/RES/1770 (2007) | 2007-08-10          | missing-here
            """)
    void everyFieldOfAnInstrumentCanBeCompared(String field, String symbol, String theirs, String outcome)
            throws IOException {
        Cli run = reconcile(
                "symbol\tvalue\n" + symbol + "\t" + theirs + "\n",
                """
                title: a table
                about: instruments
                table: {delimiter: tab}
                key: {columns: symbol}
                compare: [{column: value, field: %s, values: {SC: UN Security Council}}]
                """.formatted(field),
                "--format",
                "csv",
                "--fields",
                "outcome",
                "--only",
                "agrees,differs,missing-here");
        assertThat(run.out().lines()).containsExactly("outcome", outcome);
    }

    @Test
    void anActThatIsOnlyCitedIsFoundToo() throws IOException {
        ledger = Given.events("""
                [{id: 'a', type: 'OperationCommenced', operation: 'x', effective: '2010', scope: 'all',
                  instrument: {symbol: 'S/RES/7 (2010)', decided: '2010-01-02'}},
                 {id: 'b', type: 'OperationsCeased', operation: 'x', effective: '2011',
                  instrument: {symbol: 'S/RES/7 (2010)', decided: '2010-01-03'}},
                 {id: 'c', type: 'OperationClosed', operation: 'x', effective: '2012',
                  instrument: {symbol: 'PSC/9', decided: '2012-01-03'}}]""").in(folder.resolve("citing"));
        Cli run = reconcile(
                "number,on,sure\n7,2010-01-02,hardly\n8,2010-01-05,fully\n",
                """
                title: a table
                about: instruments
                key: {columns: number, prefix: S/RES/}
                rows: {knownOnly: true}
                scope: {symbols: S/RES/}
                compare: [{column: on, field: decided, remark: {column: sure, values: {hardly: they are not sure}}}]
                """,
                "--format",
                "csv",
                "--fields",
                "key,outcome,ours,event,note");
        assertThat(run.out().lines().skip(1))
                .containsExactly(
                        "7,agrees,2010-01-02,a,they are not sure",
                        "7,differs,2010-01-03,b,ours is a day later; they are not sure");
        assertThat(run.err())
                .contains("1 not asked about")
                .contains("0 missing there, of the 1 in the ledger (S/RES/)");
    }

    @Test
    void anActDecidedAfterTheTablesDayIsInNoneOfItsAnswers() throws IOException {
        String mapping = """
                title: a table
                about: instruments
                asOf: %s
                key: {columns: symbol}
                compare: [{column: on, field: decided}]
                """;
        String table = "symbol,on\nS/RES/1769 (2007),2007-07-31\n";
        String[] outcomes = {"--format", "csv", "--fields", "outcome"};
        assertThat(reconcile(table, mapping.formatted("2007-07-31"), outcomes)
                        .out()
                        .lines())
                .containsExactly("outcome", "agrees");
        assertThat(reconcile(table, mapping.formatted("2007-07-30"), outcomes)
                        .out()
                        .lines())
                .containsExactly("outcome", "missing-here");
    }

    @Test
    void aRowWithNothingInItAgreesWithNothing() throws IOException {
        Cli run = reconcile("acronym,start,end\nNORTH,,\n", """
                title: a table
                about: operations
                key: {columns: acronym}
                scope: {kinds: un-peacekeeping}
                compare: [{column: start, field: start}, {column: end, field: end}]
                """, "--format", "csv", "--fields", "key,outcome");
        assertThat(run.out().lines()).contains("NORTH,nothing-said");
        assertThat(run.err())
                .contains("1 rows: 0 agree, 0 differ")
                .contains("1 say nothing in the columns that are compared");
    }

    @Test
    void agreementWithOnesOwnSourceIsToldFromAgreementOfTwo() throws IOException {
        String mapping = """
                title: a table
                about: operations
                source: %s
                key: {columns: id}
                scope: {kinds: un-peacekeeping}
                compare: [{column: end, field: end}, {column: start, field: start}]
                """;
        String table = "id,end,start\nNORTH,2020-12-31,2007-12-31\n";
        Cli own = reconcile(table, mapping.formatted("a-source"), "--format", "csv", "--fields", "field,note");
        assertThat(own.out().lines().skip(1)).containsExactly("end,ours rests on this table alone", "start,");
        assertThat(own.err()).contains("1 of those that agree rest on this table alone");
        Cli other = reconcile(table, mapping.formatted("one"), "--format", "csv", "--fields", "field,note");
        assertThat(other.out().lines().skip(1)).containsExactly("end,", "start,");
        assertThat(other.err()).doesNotContain("alone");
    }

    @Test
    void aTableIsHeldAgainstTheWorldOfItsDay() throws IOException {
        String mapping = """
                title: a table
                about: operations
                asOf: %s
                key: {columns: id}
                compare: [{column: end, field: end, whenEmpty: none}]
                """;
        Cli then = reconcile("id,end\nNORTH,\n", mapping.formatted("2008-01-01"), "--format", "csv");
        assertThat(then.exit()).as(then.out()).isZero();
        assertThat(then.out()).contains("neither has one");
        Cli later =
                reconcile("id,end\nNORTH,\n", mapping.formatted("2021-01-01"), "--format", "csv", "--only", "differs");
        assertThat(later.out()).contains("2020-12-31,north-ceased", "the table has none");
    }

    @Test
    void aSecondRowAboutTheSameIsSaidToBeOne() throws IOException {
        Cli run =
                reconcile("id,end\nNORTH,2020-12-31\nNORD,\n", """
                title: a table
                about: operations
                key: {columns: id}
                compare: [{column: end, field: end}]
                """, "--format", "csv", "--only", "agrees,nothing-said");
        assertThat(run.out()).contains("3,NORD,,north,nothing-said,,,,,,,,line 2 is about it too");
    }

    @Test
    void otherEncodingsQuotesAndWordsForNothingAreRead() throws IOException {
        Files.write(
                folder.resolve("t.csv"),
                "\u00e9tat|fin\n'Mission au Nord, \u00e0 l\u2019\u00c9tat'|n/a\n"
                        .getBytes(Charset.forName("windows-1252")));
        Files.writeString(folder.resolve("m.yml"), """
                title: a table
                about: operations
                table: {delimiter: pipe, quote: "'", encoding: windows-1252, empty: n/a}
                key: {columns: état}
                scope: {kinds: un-peacekeeping}
                compare: [{column: fin, field: end}]
                """);
        Cli run = Cli.run(
                ledger,
                "reconcile",
                folder.resolve("t.csv").toString(),
                "--as",
                folder.resolve("m.yml").toString());
        assertThat(run.exit()).as(run.err()).isZero();
    }

    @Test
    void theShippedMappingsReadTheirTables() throws IOException {
        ledger = Given.events("""
                [{id: 'monuc-established', type: 'OperationEstablished', operation: 'monuc', effective: '1999-11-30',
                  names: [{language: 'en', name: 'United Nations Organization Mission in the Democratic Republic of the Congo',
                           acronym: 'MONUC'}], kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['COD'],
                  instrument: {symbol: 'S/RES/2524 (2020)', decided: '2020-06-03'}},
                 {id: 'monuc-began', type: 'OperationCommenced', operation: 'monuc', effective: '1999-11-30', scope: 'all'},
                 {id: 'monuc-ceased', type: 'OperationsCeased', operation: 'monuc', effective: '2010-06-30'}]""").in(folder.resolve("shipped"));
        Path hub = Files.writeString(folder.resolve("hub.csv"), """
                id,mission_acronym,mission_name,lead_department,mission_isactive,start_date,end_date,last_update
                46,UNEF,United Nations Emergency Force (I & II),DPO,No,1956-11-01,1979-07-01,2024-02-19
                65,MONUC,United Nations Organization Mission in the Democratic Republic of the Congo,DPO,No,1999-11-01,2010-06-30,2024-02-19
                """);
        Cli operations = Cli.run(ledger, "reconcile", hub.toString(), "--as", "un-data-hub-pko");
        assertThat(operations.exit()).as(operations.out() + operations.err()).isZero();
        assertThat(operations.err()).contains("2 rows: 1 agree, 0 differ, 0 missing here, 1 ignored");
        Path resolutions = Files.writeString(
                folder.resolve("resolutions.tsv"),
                "symbol\tdate\tdate_support\ttitle\tvote_yes_no_abstain\n"
                        + "S/RES/2524 (2020)\t2020-06-04\tCONFLICT\ton \"\"Sudan\t15-0-0\n");
        Cli acts = Cli.run(ledger, "reconcile", resolutions.toString(), "--as", "resolutions", "--format", "csv");
        assertThat(acts.exit()).isEqualTo(5);
        assertThat(acts.out()).contains("ours is a day earlier; the table's own sources disagree about its date");
    }

    @Test
    void theExampleOfTheDocumentsIsAsTheProgramReadsIt() {
        Cli run = Cli.run(
                ledger,
                "reconcile",
                "docs/examples/reconcile/table.csv",
                "--as",
                "docs/examples/reconcile/csv-mapping.yml");
        assertThat(run.exit()).as(run.err()).isEqualTo(5);
        assertThat(run.err()).startsWith("4 rows: 0 agree, 0 differ, 3 missing here, 1 ignored");
    }

    private Cli reconcile(String table, String mapping, String... further) throws IOException {
        Path file = Files.writeString(folder.resolve("table.csv"), table);
        Path as = Files.writeString(folder.resolve("mapping.yml"), mapping);
        List<String> words = new ArrayList<>(List.of("reconcile", file.toString(), "--as", as.toString()));
        Stream.of(further).forEach(words::add);
        return Cli.run(ledger, words.toArray(String[]::new));
    }
}
