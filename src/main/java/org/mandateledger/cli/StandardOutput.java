package org.mandateledger.cli;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output for words and for bytes: what has an encoding of its own must not be put into the terminal's. */
public final class StandardOutput extends PrintWriter {
    private final OutputStream bytes;

    /** @param words and {@code bytes}: the same stream, with and without the terminal's encoding */
    public StandardOutput(PrintStream words, OutputStream bytes) {
        super(words, true);
        this.bytes = bytes;
    }

    /** Where bytes go, the last that is written; where the writer takes only words, they are read as UTF-8 on closing. */
    public static OutputStream bytes(PrintWriter out) {
        out.flush();
        return out instanceof StandardOutput standard ? standard.bytes : new Decoding(out);
    }

    private static final class Decoding extends ByteArrayOutputStream {
        private final PrintWriter out;

        Decoding(PrintWriter out) {
            this.out = out;
        }

        @Override
        public void close() {
            out.print(toString(StandardCharsets.UTF_8));
            out.flush();
        }
    }
}
