package org.mandateledger.pages.explaining;

import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.ValueWords;

/** Where the acts and the works behind an explanation can be read. */
record Citing(Bibliography works, Documents documents) {

    /** @param says what it says otherwise */
    record Source(
            String title,
            Optional<String> address,
            Optional<String> publisher,
            Optional<String> locator,
            Optional<String> says) {}

    Optional<Act> act(Optional<String> symbol) {
        return symbol.map(documents::act);
    }

    Source source(SourceReference reference) {
        Bibliography.Source work = works.source(reference.source());
        return new Source(
                work.title(),
                work.address(),
                work.within(),
                reference.locator(),
                reference.says().map(ValueWords::said));
    }
}
