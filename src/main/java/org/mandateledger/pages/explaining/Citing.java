package org.mandateledger.pages.explaining;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Witness;

/** Where the acts and the works behind an explanation can be read. */
record Citing(Bibliography works, Documents documents) {

    Optional<Act> act(Optional<String> symbol) {
        return symbol.map(documents::act);
    }

    List<Witness> witnesses(List<SourceReference> references) {
        return Witness.all(references, works);
    }
}
