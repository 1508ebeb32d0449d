package org.mandateledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import org.junit.jupiter.api.Test;
import org.mandateledger.cli.ExitCode;

/** The ledger that is committed here is sound, and what is published from it is up to date. */
class CommittedLedgerTest {
    @Test
    void keepsItsHashesAndItsRules() {
        assertAnswers(ExitCode.OK, "verify");
    }

    @Test
    void isPublishedAsItStands() {
        assertAnswers(ExitCode.OK, "publish", "--check");
    }

    private static void assertAnswers(int code, String... arguments) {
        StringWriter said = new StringWriter();
        int answered = Mandates.commandLine()
                .setOut(new PrintWriter(said))
                .setErr(new PrintWriter(said))
                .execute(arguments);
        assertThat(answered).as(said.toString()).isEqualTo(code);
    }
}
