package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandateledger.drawing.Frame;
import org.mandateledger.drawing.InEffect;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;

/**
 * What tables are made from, read once.
 *
 * @param day on which the state is that of the world
 * @param histories events that took effect, by operation, in the order of ids
 */
record Material(
        Knowledge known,
        LocalDate day,
        World world,
        Map<String, List<Placed<Event>>> histories,
        Map<String, List<Frame>> frames) {

    static Material of(Knowledge known) {
        LocalDate day = LatestDay.of(known);
        Map<String, List<Placed<Event>>> histories = new TreeMap<>();
        Map<String, List<Frame>> frames = new TreeMap<>();
        for (String id : known.operations()) {
            List<Frame> all = Frame.of(id, known);
            if (!all.isEmpty()) {
                histories.put(id, InEffect.of(known.history(id)));
                frames.put(id, all);
            }
        }
        return new Material(known, day, World.on(day, Reading.EARLIEST, known), histories, frames);
    }

    /** The words that stand under a logical id. */
    Optional<Event> event(String operation, String id) {
        return known.history(operation).stream()
                .filter(placed -> placed.id().equals(id))
                .map(Placed::event)
                .findFirst();
    }
}
