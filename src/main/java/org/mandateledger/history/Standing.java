package org.mandateledger.history;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.mandateledger.time.Reading;

/** The events of one subject that stand, after corrections, in the order in which they took effect. */
final class Standing {
    private Standing() {}

    static <E> List<Placed<E>> of(List<Entry<E>> known, Chronicle<E, ?> chronicle, Reading reading) {
        Map<String, List<Entry<E>>> answers = new HashMap<>();
        for (Entry<E> entry : known) {
            target(entry)
                    .ifPresent(target -> answers.computeIfAbsent(target, _ -> new ArrayList<>())
                            .add(entry));
        }
        List<Placed<E>> placed = new ArrayList<>();
        for (Entry<E> entry : known) {
            if (entry instanceof Entry.Assertion<E> assertion) {
                standing(assertion, answers)
                        .ifPresent(given ->
                                placed.add(new Placed<>(entry.id(), entry.position(), given.id(), words(given))));
            }
        }
        placed.sort(Placed.order(chronicle, reading));
        return placed;
    }

    /** These with one more entry, or empty where that takes a look at everything known. */
    static <E> Optional<List<Placed<E>>> with(List<Placed<E>> standing, Entry<E> entry, Comparator<Placed<E>> order) {
        List<Placed<E>> next = new ArrayList<>(standing.size() + 1);
        next.addAll(standing);
        return switch (entry) {
            case Entry.Assertion<E> it -> {
                insert(new Placed<>(it.id(), it.position(), it.id(), it.event()), next, order);
                yield Optional.of(next);
            }
            case Entry.Correction<E> it ->
                taken(next, placed -> placed.given().equals(it.target())).map(corrected -> {
                    insert(new Placed<>(corrected.id(), corrected.position(), it.id(), it.replacement()), next, order);
                    return next;
                });
            case Entry.Retraction<E> it ->
                taken(next, placed -> placed.id().equals(it.target())).map(_ -> next);
        };
    }

    private static <E> void insert(Placed<E> placed, List<Placed<E>> into, Comparator<Placed<E>> order) {
        into.add(-Collections.binarySearch(into, placed, order) - 1, placed);
    }

    private static <E> Optional<Placed<E>> taken(List<Placed<E>> from, Predicate<Placed<E>> which) {
        for (int i = 0; i < from.size(); i++) {
            if (which.test(from.get(i))) {
                return Optional.of(from.remove(i));
            }
        }
        return Optional.empty();
    }

    static Optional<String> target(Entry<?> entry) {
        return switch (entry) {
            case Entry.Assertion<?> _ -> Optional.empty();
            case Entry.Correction<?> correction -> Optional.of(correction.target());
            case Entry.Retraction<?> retraction -> Optional.of(retraction.target());
        };
    }

    /**
     * The entry whose words stand in the place of {@code entry}: the latest correction of it that itself stands, else
     * itself; none once it is retracted, whatever came before or after.
     */
    private static <E> Optional<Entry<E>> standing(Entry<E> entry, Map<String, List<Entry<E>>> answers) {
        Optional<Entry<E>> stands = Optional.of(entry);
        for (Entry<E> answer : answers.getOrDefault(entry.id(), List.of())) {
            if (answer instanceof Entry.Retraction<E>) {
                return Optional.empty();
            }
            Optional<Entry<E>> corrected = standing(answer, answers);
            stands = corrected.isPresent() ? corrected : stands;
        }
        return stands;
    }

    private static <E> E words(Entry<E> given) {
        return switch (given) {
            case Entry.Assertion<E> assertion -> assertion.event();
            case Entry.Correction<E> correction -> correction.replacement();
            case Entry.Retraction<E> _ -> throw new IllegalStateException("a retraction says nothing in its own words");
        };
    }
}
