package org.mandateledger.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.Mandates;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.testing.Given;
import picocli.CommandLine;

class TimelineCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void printsATableForPeople() {
        assertThat(run("north")).isZero();
        assertThat(out.toString()).contains("Began its work").contains("north-began");
    }

    @Test
    void printsOneEntryALine() {
        assertThat(run("north", "--format", "ndjson")).isZero();
        assertThat(AnswerJson.mapper().readTree(out.toString()).path("eventId").asString())
                .isEqualTo("north-began");
    }

    @Test
    void hasAFormOfItsOwn() {
        assertThat(run("north", "--format", "timelinejs")).isZero();
        assertThat(AnswerJson.mapper().readTree(out.toString()).path("events").size())
                .isEqualTo(1);
    }

    @Test
    void namesItsFormsWhereThereIsNoSuchOne() {
        assertThat(run("north", "--format", "xml")).isEqualTo(2);
        assertThat(err.toString()).contains("'xml'").contains("ndjson").contains("timelinejs");
    }

    @Test
    void saysThatAnOperationIsNotFound() {
        assertThat(run("zzz")).isEqualTo(4);
        assertThat(out.toString()).isEmpty();
    }

    private int run(String... arguments) {
        Given.events("[{id: 'north-began', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15',"
                        + " scope: 'all'}]")
                .in(directory);
        CommandLine line = Mandates.commandLine();
        line.setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
        String[] all = new String[arguments.length + 3];
        all[0] = "timeline";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        all[arguments.length + 1] = "--ledger";
        all[arguments.length + 2] = directory.toString();
        return line.execute(all);
    }
}
