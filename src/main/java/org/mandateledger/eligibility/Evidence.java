package org.mandateledger.eligibility;

import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;

/**
 * An event that bears on a criterion.
 *
 * @param on when it took effect, in EDTF
 * @param says what it shows, in words
 */
public record Evidence(String eventId, Optional<String> instrument, String on, String says) {

    static Evidence of(Placed<Event> placed, String says) {
        return new Evidence(
                placed.id(),
                placed.event().instrument().map(Citation::symbol),
                placed.event().effective().toString(),
                says);
    }

    /** As {@code authorisation (PSC/PR/COMM.1197 (2024), 2024-01-30)}. */
    String cited() {
        return "%s (%s%s)"
                .formatted(says, instrument.map(symbol -> symbol + ", ").orElse(""), on);
    }
}
