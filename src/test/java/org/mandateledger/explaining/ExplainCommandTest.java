package org.mandateledger.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;

class ExplainCommandTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Given.events("[{id: 'began', type: 'OperationCommenced', operation: 'north', effective: '2010-01-15',"
                        + " scope: 'all', sources: [{source: 'text', locator: 'para. 3'},"
                        + " {source: 'press', says: '2010-01-16'}]}]")
                .in(ledger);
    }

    @Test
    void printsTheEventWithItsWitnesses() {
        Cli run = Cli.run(ledger, "explain", "north", "since", "--as-of", "2010-02-01");
        assertThat(run.exit()).isZero();
        assertThat(run.out()).contains("2010-01-15").contains("text, para. 3; press (says 2010-01-16)");
    }

    @Test
    void anUnknownFieldIsAMatterOfUsage() {
        Cli run = Cli.run(ledger, "explain", "north", "sinse", "--as-of", "2010-02-01");
        assertThat(run.exit()).isEqualTo(2);
        assertThat(run.err()).contains("near it: since").contains("hostAreas");
    }

    @Test
    void anOperationThatIsNotThereIsNotFound() {
        assertThat(Cli.run(ledger, "explain", "north", "since", "--as-of", "2009-01-01")
                        .exit())
                .isEqualTo(4);
    }
}
