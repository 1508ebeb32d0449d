package org.mandateledger.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

class TimelineCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Given.events("[{id: 'north-began', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15',"
                        + " scope: 'all'}]")
                .in(ledger);
    }

    @Test
    void printsATableForPeople() {
        Cli run = Cli.run(ledger, "timeline", "north");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("Began its work").contains("north-began");
    }

    @Test
    void printsOneEntryALine() {
        Cli run = Cli.run(ledger, "timeline", "north", "--format", "ndjson");
        assertThat(AnswerJson.mapper().readTree(run.out()).path("eventId").asString())
                .isEqualTo("north-began");
    }

    @Test
    void hasAFormOfItsOwn() {
        Cli run = Cli.run(ledger, "timeline", "north", "--format", "timelinejs");
        assertThat(run.exit()).isZero();
        assertThat(AnswerJson.mapper().readTree(run.out()).path("events").size())
                .isEqualTo(1);
    }

    @Test
    void namesItsFormsWhereThereIsNoSuchOne() {
        Cli run = Cli.run(ledger, "timeline", "north", "--format", "xml");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("'xml'").contains("ndjson").contains("timelinejs");
    }

    @Test
    void saysThatAnOperationIsNotFound() {
        Cli run = Cli.run(ledger, "timeline", "zzz");
        assertThat(run.exit()).isEqualTo(4);
        assertThat(run.out()).isEmpty();
    }
}
