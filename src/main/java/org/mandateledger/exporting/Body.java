package org.mandateledger.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** What is written, when it is asked for. */
@FunctionalInterface
public interface Body {
    void writeTo(OutputStream out) throws IOException;

    static Body of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    static Body of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
