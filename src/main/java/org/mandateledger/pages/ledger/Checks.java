package org.mandateledger.pages.ledger;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.engine.LedgerProperties;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Works;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.verifying.Anchor;
import org.mandateledger.verifying.VerifyAnswer;
import org.springframework.stereotype.Component;

/** What {@code ./mandates verify} would say of the ledger. It reads all of it, so that an answer serves for a while. */
@Component
class Checks {
    private static final Duration WHILE = Duration.ofHours(1);
    private static final Duration SHORT = Duration.ofMinutes(1);

    private final LedgerStore store;
    private final LedgerProperties places;
    private final Works works;
    private final Clock clock;
    private Optional<Check> last = Optional.empty();

    /** @param head up to which the ledger had been read when it was asked */
    record Check(VerifyAnswer answer, Head head, Instant at) {}

    Checks(LedgerStore store, LedgerProperties places, Works works, Clock clock) {
        this.store = store;
        this.places = places;
        this.works = works;
        this.clock = clock;
    }

    synchronized Check of(Knowledge known) {
        Head head = Head.of(known);
        Instant now = clock.instant();
        Check check = last.filter(it -> it.head().equals(head)
                        && now.isBefore(it.at().plus(it.answer().valid() ? WHILE : SHORT)))
                .orElseGet(() -> new Check(verified(known), head, now));
        last = Optional.of(check);
        return check;
    }

    private VerifyAnswer verified(Knowledge known) {
        return VerifyAnswer.of(
                store,
                Optional.of(known),
                works.all(),
                Anchor.in(places.directory().toAbsolutePath().normalize().resolveSibling("projections/head.json")));
    }
}
