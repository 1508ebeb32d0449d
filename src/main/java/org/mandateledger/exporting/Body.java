package org.mandateledger.exporting;

import java.nio.charset.StandardCharsets;
import org.mandateledger.store.WholeFile;

/** What is written, when it is asked for. */
@FunctionalInterface
public interface Body extends WholeFile.Content {
    static Body of(byte[] bytes) {
        return out -> out.write(bytes);
    }

    static Body of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }
}
