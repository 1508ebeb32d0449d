package org.mandateledger.publishing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.List;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Label;
import org.mandateledger.publishing.PublishedFolder.Difference;

/** In what a folder is not what is published from the ledger. */
record Differences(@JsonValue List<Difference> files) implements Listing {
    @Override
    public List<?> items() {
        return files;
    }

    @Override
    public Table table() {
        return new Table(
                List.of("file", "state"),
                files.stream()
                        .map(it -> List.of(it.file(), Label.of(it.state())))
                        .toList());
    }
}
