package org.mandateledger.correcting;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.SourceReference;

/** A source as it is written on a command line: its id, and after a colon where in it. */
final class SourceOption {
    private SourceOption() {}

    static List<SourceReference> all(List<String> written) {
        return written.stream().map(SourceOption::parse).toList();
    }

    static SourceReference parse(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new SourceReference(written.strip(), Optional.empty(), Optional.empty())
                : new SourceReference(
                        written.substring(0, colon).strip(),
                        Optional.of(written.substring(colon + 1).strip()),
                        Optional.empty());
    }
}
