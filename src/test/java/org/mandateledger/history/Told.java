package org.mandateledger.history;

import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/**
 * An event of a domain made up for these tests.
 *
 * @param rank order among those of the same day
 * @param words what it says
 */
record Told(HistoricalDate effective, int rank, Optional<String> revokes, String words) {

    static Told on(String effective, String words) {
        return new Told(HistoricalDate.parse(effective), 0, Optional.empty(), words);
    }

    Told ranked(int rank) {
        return new Told(effective, rank, revokes, words);
    }

    Told revoking(String id) {
        return new Told(effective, rank, Optional.of(id), words);
    }
}
