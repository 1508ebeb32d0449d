package org.mandateledger.cli;

import java.util.Arrays;
import java.util.List;
import org.mandateledger.asking.InvalidQuestion;

/** The forms in which every read command can answer. */
public enum OutputFormat {
    table,
    json,
    ndjson,
    csv,
    md;

    /**
     * @param forms those that the command has
     * @throws InvalidQuestion naming them, where it is none
     */
    static OutputFormat named(String written, List<String> forms) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("--format: '%s' is no format of this command; it is one of %s"
                        .formatted(written, String.join(", ", forms))));
    }
}
