package org.mandateledger.history;

import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/** Its state is the whole story so far, so that every event left out, added or put elsewhere shows. */
final class Telling implements Chronicle<Told, String> {

    @Override
    public HistoricalDate effective(Told event) {
        return event.effective();
    }

    @Override
    public int compareSameDay(Told one, Told other) {
        return Integer.compare(one.rank(), other.rank());
    }

    @Override
    public Optional<String> revokes(Told event) {
        return event.revokes();
    }

    @Override
    public String beginning(String subject) {
        return subject + ":";
    }

    @Override
    public String evolve(String state, Placed<Told> event) {
        if (event.event().words().equals("unspeakable")) {
            throw new IllegalStateException("unspeakable");
        }
        return state + " " + event.event().words();
    }
}
