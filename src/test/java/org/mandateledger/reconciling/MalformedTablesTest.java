package org.mandateledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

/** What is written wrongly is named with its place and the remedy. */
class MalformedTablesTest {
    private static final String MAPPING = """
            title: a table
            about: operations
            key: {columns: id}
            compare: [{column: began, field: start}]
            """;

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private Path ledger = Path.of("");
    private Path table = Path.of("");
    private Path mapping = Path.of("");

    @BeforeEach
    void write() throws IOException {
        ledger = Given.events("""
                [{id: 'x-began', type: 'OperationCommenced', operation: 'x', effective: '2010-01-01', scope: 'all'},
                 {id: 'a-named', type: 'OperationEstablished', operation: 'a', effective: '2010', kind: 'hybrid', lead: ['UN'],
                  names: [{language: 'en', name: 'Twin'}], hostAreas: []},
                 {id: 'b-named', type: 'OperationEstablished', operation: 'b', effective: '2010', kind: 'hybrid', lead: ['UN'],
                  names: [{language: 'en', name: 'Twin'}], hostAreas: []},
                 {id: 'act', type: 'InstrumentAdopted', effective: '2010-01-01', title: 't', form: 'resolution', body: 'b',
                  vote: {yes: 1, no: 0, abstain: 0}, instrument: {symbol: 'S/1', decided: '2010-01-01'}}]""").in(folder.resolve("events"));
        table = Files.writeString(folder.resolve("table.csv"), "id,began\nx,2010-01-01\n");
        mapping = Files.writeString(folder.resolve("mapping.yml"), MAPPING);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            id,start\\nx,2010-01-01\\n           | table.csv line 1: there is no column 'began' | there are id, start
            id,begann\\nx,2010-01-01\\n          | near it: begann                              | there is no column 'began'
            id,began\\nx,2010-01-01\\nx,2010,9\\n | line 3                                       | delimiter and quote
            id,began\\nx,"2010\\n                | line 2                                       | delimiter and quote
            id,began\\nx,01/02/2010\\n           | table.csv line 2, column began: '01/02/2010' | how the table writes them
            id,began\\ny,soon\\n                 | table.csv line 2, column began: 'soon'       | mend the cell
            id,began\\n                         | has no rows                                  | first line names the columns
            id,began,began\\nx,2010,2010\\n       | table.csv                                    | look at that line
            """)
    void aTableThatIsWrittenWrongly(String text, String place, String remedy) throws IOException {
        Files.writeString(table, text.replace("\\n", "\n"));
        assertRefused(place, remedy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            titel: x                                                        | line 5, column  | near it: title
            title: again                                                    | line 5      | uplicate
            asOf: 2010-02-30                                                | asOf        | 2010-02-30
            scope: {kinds: [un-peacekeping]}                                | scope       | near it: un-peacekeeping
            table: {encoding: utf-9}                                        | table       | there is no 'utf-9'
            table: {delimiter: tabs}                                        | table       | comma, semicolon, tab, pipe
            rows: {ignore: [{column: id, values: [x]}]}                     | because     | it is missing
            label: {a: b}                                                   | label       | line 5
            rows: [                                                         | line        | docs/reconcile.md
            """)
    void aMappingThatIsWrittenWrongly(String line, String place, String remedy) throws IOException {
        Files.writeString(mapping, MAPPING + line + "\n");
        assertRefused("mapping.yml", place, remedy);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            {column: began, field: begin}                                   | line 4, column 27: compare[0].field: there | there is no 'begin'
            {column: began, field: decided}                                 | decided is one of instruments | about operations
            {column: began, field: name, precision: day}                    | compare[0]  | it is no date
            {column: began, field: start, separator: ;}                     | compare[0]  | it is no list
            {column: began, field: start, precision: week}                  | precision   | floored-to-month
            {column: began, field: start, dates: bogus}                     | compare[0]  | dd/MM/yyyy
            {column: began, field: start, whenEmpty: ignore}                | whenEmpty   | not-said, none
            {field: start}                                                  | compare[0].column | is missing
            {column: begun, field: start}                                   | no column 'begun' | near it: began
            """)
    void aColumnThatIsMappedWrongly(String column, String place, String remedy) throws IOException {
        Files.writeString(mapping, MAPPING.replace("{column: began, field: start}", column));
        assertRefused(place, remedy);
    }

    @Test
    void typesOfJavaAreNotMadeFromAMapping() throws IOException {
        Files.writeString(mapping, MAPPING + "label: !!java.io.File [/etc/passwd]\n");
        assertThat(reconcile().exit()).isEqualTo(2);
    }

    @Test
    void aVoteThatIsNone() throws IOException {
        Files.writeString(table, "id,vote\nS/1,unanimous\n");
        Files.writeString(mapping, """
                title: a table
                about: instruments
                key: {columns: id}
                compare: [{column: vote, field: vote}]
                """);
        assertRefused("table.csv line 2, column vote: 'unanimous'", "13-0-2");
    }

    @Test
    void aTextInAnotherEncodingIsToldByItsLine() throws IOException {
        Files.write(table, "id,began\nx,2010-01-01\nC\u00f4te,\n".getBytes(StandardCharsets.ISO_8859_1));
        assertRefused("table.csv line 3 is not UTF-8 text", "name its encoding");
    }

    @Test
    void aNameOfSeveralIsNotGuessed() throws IOException {
        Files.writeString(table, "id,began\nTwin,2010\n");
        assertThat(reconcile().out()).contains("missing-here", "several were called so", "key.values: a, b");
        Files.writeString(mapping, MAPPING.replace("columns: id", "columns: id, values: {Twin: b}"));
        assertThat(reconcile().out()).contains("the ledger does not say");
    }

    @Test
    void whatIsNotThereIsNotFoundAndWhatIsMisspeltIsUsage() {
        Cli noTable = Cli.run(ledger, "reconcile", folder.resolve("no.csv").toString(), "--as", mapping.toString());
        assertThat(noTable.exit()).isEqualTo(4);
        assertThat(noTable.err()).contains("there is no file", "no.csv");
        Cli noMapping = Cli.run(ledger, "reconcile", table.toString(), "--as", "no.yml");
        assertThat(noMapping.exit()).isEqualTo(4);
        assertThat(noMapping.err()).contains("no.yml", "docs/reconcile.md");
        Cli misspelt = Cli.run(ledger, "reconcile", table.toString(), "--as", "un-data-hub");
        assertThat(misspelt.exit()).isEqualTo(2);
        assertThat(misspelt.err()).contains("near it: un-data-hub-pko");
        Cli only = Cli.run(ledger, "reconcile", table.toString(), "--as", mapping.toString(), "--only", "difers");
        assertThat(only.exit()).isEqualTo(2);
        assertThat(only.err()).contains("near it: differs");
        assertThat(Cli.run(ledger, "reconcile", table.toString()).exit()).isEqualTo(2);
    }

    private Cli reconcile() {
        return Cli.run(ledger, "reconcile", table.toString(), "--as", mapping.toString(), "--format", "csv");
    }

    private void assertRefused(String... said) {
        Cli run = reconcile();
        assertThat(run.exit()).as(run.out() + run.err()).isEqualTo(2);
        assertThat(run.err()).contains(said).doesNotContain("\tat ", "tools.jackson", "org.mandateledger");
    }
}
