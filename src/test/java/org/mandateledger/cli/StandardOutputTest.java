package org.mandateledger.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class StandardOutputTest {
    private static final byte[] BYTES = "côte — \u0001\n".getBytes(StandardCharsets.UTF_8);

    private static void write(PrintWriter out) throws IOException {
        try (OutputStream bytes = StandardOutput.bytes(out)) {
            bytes.write(BYTES);
        }
    }

    @Test
    void bytesAreNotPutIntoTheEncodingOfTheTerminal() throws IOException {
        ByteArrayOutputStream terminal = new ByteArrayOutputStream();
        StandardOutput out = new StandardOutput(new PrintStream(terminal, true, StandardCharsets.US_ASCII), terminal);
        out.print("é");
        write(out);
        assertThat(terminal.toByteArray()).startsWith((byte) '?').endsWith(BYTES);
    }

    @Test
    void aWriterOfWordsIsGivenThemAsUtf8() throws IOException {
        StringWriter words = new StringWriter();
        write(new PrintWriter(words));
        assertThat(words).hasToString(new String(BYTES, StandardCharsets.UTF_8));
    }
}
