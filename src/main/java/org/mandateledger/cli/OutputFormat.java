package org.mandateledger.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.TypeConversionException;

/** The forms in which every read command can answer. */
public enum OutputFormat {
    table,
    json,
    ndjson,
    csv,
    md;

    static OutputFormat named(String written, List<String> further) {
        return Arrays.stream(values())
                .filter(format -> format.name().equals(written))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'%s' is no format of this command; it is one of %s"
                        .formatted(
                                written,
                                Stream.concat(Arrays.stream(values()).map(OutputFormat::name), further.stream())
                                        .collect(Collectors.joining(", ")))));
    }
}
