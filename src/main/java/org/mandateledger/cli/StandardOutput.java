package org.mandateledger.cli;

import java.io.ByteArrayOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/** Standard output for words and for bytes: what has an encoding of its own must not be put into the terminal's. */
public final class StandardOutput extends PrintWriter {
    private final PrintStream stream;

    public StandardOutput(PrintStream stream) {
        super(stream, true);
        this.stream = stream;
    }

    /** Where bytes go; where the writer takes only words, they are read as UTF-8 on closing. The writer stays open. */
    public static OutputStream bytes(PrintWriter out) {
        return out instanceof StandardOutput standard ? new Raw(standard) : new Decoding(out);
    }

    private static final class Raw extends FilterOutputStream {
        private final PrintStream stream;

        Raw(StandardOutput standard) {
            super(standard.stream);
            standard.flush();
            stream = standard.stream;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            stream.write(bytes, from, length);
            if (stream.checkError()) {
                throw new IOException("nobody reads it, or there is no room");
            }
        }

        @Override
        public void close() {
            stream.flush();
        }
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
