package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;

/**
 * The days that are shown, and the neighbouring views: nearer, farther, earlier, later.
 *
 * @param from the first day of the drawing, and {@code to} the last
 * @param open the same timeline over all its days
 */
record Zoom(LocalDate from, LocalDate to, List<View> views, Map<String, String> open) {
    private static final long SHORTEST = 60;

    /** @param key that asks for it where the drawing has the focus */
    record View(String words, String key, Map<String, String> parameters) {}

    public String words() {
        return Say.day(from) + " to " + Say.day(to);
    }

    static Zoom of(Wanted wanted, List<String> operations, Knowledge known) {
        List<LocalDate> turns = Turns.of(operations, known).stream()
                .filter(day -> day.isAfter(Turns.EVER))
                .toList();
        LocalDate first = turns.isEmpty() ? LocalDate.EPOCH : turns.getFirst();
        LocalDate last = turns.isEmpty() ? LocalDate.EPOCH : turns.getLast();
        // Days before anything happened show an empty stretch, not an error.
        LocalDate from = wanted.days()
                .from()
                .orElseGet(() -> wanted.days()
                        .to()
                        .filter(first::isAfter)
                        .map(end -> end.minusDays(SHORTEST))
                        .orElse(first));
        LocalDate to = wanted.days().to().orElse(last.isBefore(from) ? from.plusDays(SHORTEST) : last);
        long half = Math.max(SHORTEST / 2, (to.toEpochDay() - from.toEpochDay()) / 2);
        boolean whole = wanted.days().from().isEmpty() && wanted.days().to().isEmpty();
        return new Zoom(
                from,
                to,
                Stream.of(
                                view(
                                        "nearer",
                                        "+",
                                        wanted,
                                        from.plusDays(half / 2),
                                        to.minusDays(half / 2),
                                        to.toEpochDay() - from.toEpochDay() > SHORTEST),
                                view("farther", "-", wanted, from.minusDays(half), to.plusDays(half), !whole),
                                view("earlier", "ArrowLeft", wanted, from.minusDays(half), to.minusDays(half), !whole),
                                view("later", "ArrowRight", wanted, from.plusDays(half), to.plusDays(half), !whole),
                                Optional.of(new View(
                                                "all of it", "0", wanted.between(Optional.empty(), Optional.empty())))
                                        .filter(_ -> !whole))
                        .flatMap(Optional::stream)
                        .toList(),
                wanted.between(Optional.empty(), Optional.empty()));
    }

    private static Optional<View> view(
            String words, String key, Wanted wanted, LocalDate from, LocalDate to, boolean possible) {
        return Optional.of(new View(words, key, wanted.between(Optional.of(from), Optional.of(to))))
                .filter(_ -> possible);
    }
}
