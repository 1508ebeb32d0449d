package org.mandateledger.expiring;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;

/**
 * Which mandates run out soon?
 *
 * @param asOf the day from which is looked ahead
 * @param within how far, as {@code 90d}, {@code 13w}, {@code 6m} or {@code 1y}
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record ExpiringQuery(LocalDate asOf, String within, Optional<Instant> knownAt) {
    /** @throws InvalidQuestion where {@code within} is no span */
    public ExpiringQuery {
        within = Within.parse(within).written();
    }

    LocalDate lastDay() {
        return Within.parse(within).lastDay(asOf);
    }
}
