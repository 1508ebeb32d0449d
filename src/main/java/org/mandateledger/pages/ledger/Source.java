package org.mandateledger.pages.ledger;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.operation.Event;
import org.mandateledger.pages.ValueWords;

/**
 * A witness of an event.
 *
 * @param publisher or the journal
 * @param says what it claims, where it disagrees with the value chosen
 */
record Source(
        String title,
        Optional<String> publisher,
        Optional<String> address,
        Optional<String> locator,
        Optional<String> says) {

    static List<Source> all(Event event, Bibliography works) {
        return event.sources().stream()
                .map(it -> {
                    Bibliography.Source work = works.source(it.source());
                    return new Source(
                            work.title(),
                            work.within(),
                            work.address(),
                            it.locator(),
                            it.says().map(ValueWords::said));
                })
                .toList();
    }
}
