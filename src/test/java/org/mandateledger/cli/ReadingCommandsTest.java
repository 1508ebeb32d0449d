package org.mandateledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.Mandates;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import picocli.CommandLine;

/** What the command line says, on which stream, and with which exit code, where nothing is written. */
class ReadingCommandsTest {
    @TempDir
    Path temporary;

    private Path ledger;

    @BeforeEach
    void record() {
        ledger = Given.events("""
                        [{id: 'unsoa-established', type: 'OperationEstablished', operation: 'unsoa', effective: '2009-01-16',
                          names: [{language: 'en', name: 'UN Support Office for AMISOM', acronym: 'UNSOA'}],
                          kind: 'un-support-office', lead: ['United Nations'], hostAreas: ['SOM']},
                         {id: 'unsoa-commenced', type: 'OperationCommenced', operation: 'unsoa', effective: '2009-01-16',
                          scope: 'all'}]""").then("""
                        [{id: 'unsoa-renamed', type: 'OperationRenamed', operation: 'unsoa', effective: '2015-11-09',
                          names: [{language: 'en', name: 'UN Support Office in Somalia', acronym: 'UNSOS'}]}]""").then("""
                        [{id: 'unsoa-areas', type: 'HostAreaChanged', operation: 'unsoa', effective: '2016-01-01',
                          hostAreas: ['SOM', 'KEN']}]""").in(temporary.resolve("events"));
    }

    @Test
    void dataGoesToStandardOutputAndExitsWithZero() {
        Cli run = Cli.run(ledger, "as-of", "2015-11-08", "unsos", "--format", "json");

        assertThat(run.exit()).isEqualTo(0);
        assertThat(run.out()).startsWith("{").contains("\"acronym\" : \"UNSOA\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    as-of 2015-02-30                          | 2 | 2015-02-30
                    as-of 2015-33                             | 2 | level 2
                    as-of 2015                                | 2 | from 2015-01-01 to 2015-12-31
                    as-of 2015-11-08 --known-at 2999-01-01    | 2 | lies in the future
                    as-of 2015-11-08 --known-at now           | 2 | or a day as 2026-11-22
                    as-of 2015-11-08 --kind peacekeeping      | 2 | un-peacekeeping
                    as-of 2015-11-08 --status alive           | 2 | planned, active, closing, closed
                    as-of 2015-11-08 --host Somalia           | 2 | near it: SOM; write an ISO 3166
                    as-of 2015-11-08 --host QQQ               | 2 | 'QQQ' is no area
                    as-of 2015-11-08 --lead nobody            | 2 | nothing is led by 'nobody'
                    as-of -0001-01-01                         | 2 | '-0001-01-01' is no day
                    diff 2015-11-08 -0001-01-01               | 2 | '-0001-01-01' is no day
                    as-of 2015-11-08 --format xml             | 2 | table, json, ndjson, csv, md
                    as-of                                     | 2 | DATE
                    as-of 2015-11-08 --known 2015-01-01       | 2 | --known-at
                    timelin unsoa                             | 2 | timeline
                    as-of 2015-11-08 unsox                    | 4 | near it: unsoa, unsos
                    as-of 2008-11-08 unsoa                    | 4 | it was established on 2009-01-16
                    timeline minusmaaaa                       | 4 | no operation is called
                    lineage unsox                             | 4 | near it
                    diff 2015-11-08 2015-11-31                | 2 | 2015-11-31
                    record no-such-file.json --dry-run        | 4 | there is no file no-such-file.json
                    correct unsoa-renamd effective=2014 --reason r --source s --dry-run | 4 | near it: unsoa-renamed
                    correct unsoa-renamed effctive=2014 --reason r --source s --dry-run | 3 | near it: effective
                    correct unsoa-renamed effective --reason r --source s --dry-run     | 2 | write field=value
                    correct unsoa-renamed .=x --reason r --source s --dry-run           | 2 | is no field
                    correct unsoa-renamed names.0.name=x --reason r --source s --dry-run | 2 | is no field
                    correct unsoa-renamed names.en=x --reason r --source s --dry-run    | 2 | 'names' is a list
                    correct unsoa-renamed names=[ --reason r --source s --dry-run       | 2 | is no JSON value
                    correct unsoa-renamed effective=2015-02-30 --reason r --source s --dry-run | 3 | 2015-02-30
                    correct unsoa-renamed effective=2008 --reason r --source s --dry-run | 3 | not-before-established
                    correct unsoa-renamed effective=2014 --source s                     | 2 | --reason
                    retract unsoa-renamd --reason r --dry-run | 4 | near it: unsoa-renamed
                    serve --port 99999                        | 2 | 65535
                    verify --anchor no-such-head.json         | 4 | no-such-head.json
                    verify --bibliography no-such.json        | 4 | no-such.json
                    """)
    void whatCannotBeDoneIsSaidOnStandardErrorWithItsExitCode(String command, int exit, String remedy) {
        Cli run = Cli.run(ledger, command.split(" +"));

        assertThat(run.err()).contains(remedy).doesNotContain("\tat ");
        assertThat(run.exit()).as(run.err()).isEqualTo(exit);
        assertThat(run.out()).isEmpty();
    }

    /** What picocli takes for a terminal can be said beforehand. */
    @Test
    void theHeaderIsBoldOnATerminalAndNoWhereElse() {
        assertThat(Cli.run(ledger, "as-of", "2015-11-08").out()).doesNotContain("\u001b");
        System.setProperty("picocli.ansi", "true");
        try {
            assertThat(Cli.run(ledger, "as-of", "2015-11-08").out())
                    .startsWith("\u001b[1mid ")
                    .containsOnlyOnce("\u001b[1m");
            assertThat(Cli.run(ledger, "as-of", "2015-11-08", "--format", "csv").out())
                    .doesNotContain("\u001b");
        } finally {
            System.clearProperty("picocli.ansi");
        }
    }

    @Test
    void theVersionIsThatOfTheProgramOfJavaAndOfTheLedgersFormat() throws IOException {
        StringWriter out = new StringWriter();
        assertThat(Mandates.commandLine().setOut(new PrintWriter(out)).execute("--version"))
                .isZero();
        assertThat(out.toString()).contains("Java " + Runtime.version(), "Ledger format 0");
        assertThat(Files.readString(Path.of("CITATION.cff")))
                .contains("version: "
                        + out.toString().lines().findFirst().orElseThrow().replace("Mandate Ledger ", ""));
    }

    @Test
    void differencesExitWithFive() {
        assertThat(Cli.run(ledger, "diff", "2015-11-08", "2015-11-09").exit()).isEqualTo(5);
        assertThat(Cli.run(ledger, "diff", "2015-11-08", "2015-11-08").exit()).isEqualTo(0);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "as-of 2015-11-08",
                "timeline unsoa",
                "verify",
                "correct x effective=2014 --reason r --source s",
                "correct x effective=2014 --reason r --source s --dry-run",
                "retract x --reason r",
                "replay"
            })
    void whereThereIsNoLedgerNothingIsMade(String command) {
        Path missing = temporary.resolve("missing");
        Cli run = Cli.run(missing, command.split(" "));

        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.err()).contains("there is no ledger in " + missing).contains("--ledger");
        assertThat(missing).doesNotExist();
    }

    @TestFactory
    Stream<DynamicTest> everyCommandHasAnExampleInItsHelp() {
        return commands(Mandates.commandLine(), List.of()).stream()
                .map(words -> DynamicTest.dynamicTest("mandates " + String.join(" ", words), () -> {
                    StringWriter out = new StringWriter();
                    CommandLine line = Mandates.commandLine().setOut(new PrintWriter(out));
                    String[] arguments =
                            Stream.concat(words.stream(), Stream.of("--help")).toArray(String[]::new);
                    assertThat(line.execute(arguments)).isEqualTo(0);
                    assertThat(out.toString())
                            .contains("Example")
                            .contains("  ./mandates " + String.join(" ", words).strip());
                }));
    }

    @Test
    void withoutACommandTheCommandsAreListed() {
        StringWriter err = new StringWriter();
        int exit = Mandates.commandLine().setErr(new PrintWriter(err)).execute();

        assertThat(exit).isEqualTo(2);
        assertThat(err.toString()).contains("as-of", "timeline", "record", "serve", "verify");
    }

    @Test
    void aChangedLineIsNamedByVerifyAndKeepsReadersFromAnswering() throws IOException {
        Path segment = ledger.resolve("0001-test.jsonl");
        Files.writeString(segment, Files.readString(segment).replace("2015-11-09", "2015-11-10"));

        Cli verified = Cli.run(ledger, "verify");
        assertThat(verified.exit()).isEqualTo(3);
        assertThat(verified.out()).contains("NO");
        assertThat(verified.err()).contains("0001-test.jsonl line 3").contains("Remedy: restore the file");
        assertRefused("0001-test.jsonl line 3");
    }

    @Test
    void aMissingLineIsNamedByVerifyAndKeepsReadersFromAnswering() throws IOException {
        Path segment = ledger.resolve("0001-test.jsonl");
        List<String> lines = new ArrayList<>(Files.readAllLines(segment));
        lines.remove(2);
        Files.write(segment, lines);

        Cli verified = Cli.run(ledger, "verify");
        assertThat(verified.exit()).isEqualTo(3);
        assertThat(verified.err()).contains("0001-test.jsonl line 3").contains("position");
        assertRefused("0001-test.jsonl line 3");
    }

    @Test
    void lostLastLinesShowAgainstAnAnchorAndNotWithoutOne() throws IOException {
        Path anchor = temporary.resolve("head.json");
        Cli whole = Cli.run(ledger, "verify", "--format", "csv");
        Files.writeString(
                anchor,
                "{\"position\": 4, \"hash\": \"%s\"}"
                        .formatted(whole.out().lines().toList().get(1).split(",")[3]));
        assertThat(Cli.run(ledger, "verify", "--anchor", anchor.toString()).exit())
                .isEqualTo(0);

        Path segment = ledger.resolve("0001-test.jsonl");
        Files.write(segment, Files.readAllLines(segment).subList(0, 3));
        assertThat(Cli.run(ledger, "verify").exit()).isEqualTo(0);
        Cli verified = Cli.run(ledger, "verify", "--anchor", anchor.toString());
        assertThat(verified.exit()).isEqualTo(3);
        assertThat(verified.err()).contains("position 4").contains("restore the lines");
        Files.writeString(anchor, "{}");
        assertThat(Cli.run(ledger, "verify", "--anchor", anchor.toString()).err())
                .contains("no published head");
    }

    private void assertRefused(String where) {
        for (String command : List.of("as-of 2015-11-08", "timeline unsoa", "diff 2015-01-01 2016-01-01")) {
            Cli read = Cli.run(ledger, command.split(" "));
            assertThat(read.exit()).isEqualTo(3);
            assertThat(read.out()).isEmpty();
            assertThat(read.err()).contains(where).contains("Remedy");
        }
    }

    private static List<List<String>> commands(CommandLine line, List<String> words) {
        List<List<String>> all = new ArrayList<>(List.of(words));
        line.getSubcommands().forEach((name, command) -> {
            boolean another = !name.equals(command.getCommandName());
            if (!another && !(command.getCommand() instanceof CommandLine.HelpCommand)) {
                all.addAll(commands(
                        command, Stream.concat(words.stream(), Stream.of(name)).toList()));
            }
        });
        return all;
    }
}
