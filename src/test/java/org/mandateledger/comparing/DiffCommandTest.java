package org.mandateledger.comparing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

class DiffCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Given.events("[{id: 'began', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15',"
                        + " scope: 'all'}]")
                .then("[{id: 'areas', type: 'HostAreaChanged', operation: 'north', effective: '2010-02-01',"
                        + " hostAreas: ['SOM']}]")
                .in(ledger);
    }

    @Test
    void theExitCodeSaysWhetherThereAreDifferences() {
        assertThat(Cli.run(ledger, "diff", "2010-01-15", "2010-01-31").exit()).isZero();
        assertThat(Cli.run(ledger, "diff", "2010-01-31", "2010-02-01").exit()).isEqualTo(5);
    }

    @Test
    void aRowHasBothValuesAndTheEvent() {
        Cli run = Cli.run(ledger, "diff", "2010-01-31", "2010-02-01", "--format", "csv");
        assertThat(run.out().lines())
                .containsExactly(
                        "operation,change,field,before,after,events",
                        "north,changed,hostAreas,,\"[\"\"SOM\"\"]\",areas");
    }

    @Test
    void bothDaysCanBeAskedOfTwoStatesOfKnowledge() {
        Cli run = Cli.run(
                ledger,
                "diff",
                "2010-02-01",
                "2010-02-01",
                "--known-at",
                "2026-01-01T00:00:00Z",
                "--known-at-2",
                "2026-01-01T00:01:00Z");
        assertThat(run.exit()).isEqualTo(5);
        assertThat(run.out()).contains("hostAreas");
    }

    @Test
    void aDayThatIsNoneIsAMatterOfUsage() {
        assertThat(Cli.run(ledger, "diff", "2010", "2010-02-01").exit()).isEqualTo(2);
    }
}
