package org.mandateledger.pages;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.SourceReference;

/**
 * A source that bears a fact out, or says otherwise.
 *
 * @param within the journal, or who published it
 * @param says what it says, where that is not the value chosen
 */
public record Witness(
        String title,
        Optional<String> address,
        Optional<String> within,
        Optional<String> locator,
        Optional<String> says) {

    public static List<Witness> all(List<SourceReference> references, Bibliography works) {
        return references.stream().map(it -> of(it, works)).toList();
    }

    private static Witness of(SourceReference reference, Bibliography works) {
        Bibliography.Source work = works.source(reference.source());
        return new Witness(
                work.title(),
                work.address(),
                work.within(),
                reference.locator(),
                reference.says().map(ValueWords::said));
    }
}
