package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.mandateledger.history.Placed;
import org.mandateledger.time.Reading;

/** An operation as it was from a day on, until the next frame. */
public record Frame(LocalDate day, Operation operation) {

    /**
     * A whole history as the states that it went through, one a day on which anything took effect. Steps that were
     * annulled before their day never show.
     */
    public static List<Frame> of(String id, Knowledge known) {
        return of(id, known, Reading.EARLIEST);
    }

    /** The same by a reading of dates that are not known to the day. */
    public static List<Frame> of(String id, Knowledge known, Reading reading) {
        TreeSet<LocalDate> days = new TreeSet<>();
        for (Placed<Event> placed : known.history(id, reading)) {
            days.add(placed.event().effective().on(reading));
        }
        return days.stream()
                .flatMap(day -> known.operation(id, day, reading).map(it -> new Frame(day, it)).stream())
                .toList();
    }

    /** The operation on a day, where anything was known of it by then. */
    public static Optional<Operation> on(LocalDate day, List<Frame> frames) {
        return frames.stream()
                .filter(frame -> !frame.day().isAfter(day))
                .reduce((_, later) -> later)
                .map(Frame::operation);
    }
}
