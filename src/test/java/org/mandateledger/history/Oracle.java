package org.mandateledger.history;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * What history says, found by reading the whole log anew for every question: no index, no versions, no recursion, no
 * sorting. Slow, and written from the meaning of the words alone.
 */
final class Oracle {
    /** An event that stands, where history puts it. */
    record Held(String id, long position, String given, LocalDate day, Told told) {}

    private Oracle() {}

    /** The story of a subject on a day, or nothing where nothing had happened yet. */
    static Optional<String> state(List<Entry<Told>> known, String subject, LocalDate day, Reading reading) {
        List<Held> begun = standing(known, subject, reading).stream()
                .filter(held -> !held.day.isAfter(day))
                .toList();
        if (begun.isEmpty()) {
            return Optional.empty();
        }
        Set<String> annulled = annulled(begun);
        StringBuilder story = new StringBuilder(subject + ":");
        for (Held held : begun) {
            if (!annulled.contains(held.id)) {
                story.append(' ').append(held.told.words());
            }
        }
        return Optional.of(story.toString());
    }

    /** The events that stand, picked one by one: always the first of those that are left. */
    static List<Held> standing(List<Entry<Told>> known, String subject, Reading reading) {
        List<Held> left = new ArrayList<>(held(known, subject, reading));
        List<Held> ordered = new ArrayList<>();
        while (!left.isEmpty()) {
            Held first = left.getFirst();
            for (Held candidate : left) {
                first = precedes(candidate, first) ? candidate : first;
            }
            ordered.add(first);
            left.remove(first);
        }
        return ordered;
    }

    /**
     * Reads the log backwards. Every entry, once reached, has its last words: whoever may have changed them came later.
     * The first correction met, which is the latest, claims its target; those met after it come too late. What was
     * retracted claims nothing and says nothing.
     */
    private static List<Held> held(List<Entry<Told>> known, String subject, Reading reading) {
        Set<String> retracted = new HashSet<>();
        Map<String, String> given = new HashMap<>();
        Map<String, Told> words = new HashMap<>();
        List<Held> held = new ArrayList<>();
        for (int i = known.size() - 1; i >= 0; i--) {
            Entry<Told> entry = known.get(i);
            if (!entry.subject().equals(subject)) {
                continue;
            }
            String id = entry.id();
            if (entry instanceof Entry.Retraction<Told> retraction) {
                retracted.add(retraction.target());
            } else if (retracted.contains(id)) {
                continue;
            } else if (entry instanceof Entry.Correction<Told> correction) {
                words.putIfAbsent(id, correction.replacement());
                given.putIfAbsent(id, id);
                words.putIfAbsent(correction.target(), words.get(id));
                given.putIfAbsent(correction.target(), given.get(id));
            } else if (entry instanceof Entry.Assertion<Told> assertion) {
                words.putIfAbsent(id, assertion.event());
                given.putIfAbsent(id, id);
                Told told = words.get(id);
                held.add(new Held(id, entry.position(), given.get(id), day(told.effective(), reading), told));
            }
        }
        return held;
    }

    private static LocalDate day(HistoricalDate date, Reading reading) {
        return reading == Reading.EARLIEST ? date.earliest() : date.latest();
    }

    private static boolean precedes(Held one, Held other) {
        if (!one.day.equals(other.day)) {
            return one.day.isBefore(other.day);
        }
        return one.told.rank() == other.told.rank()
                ? one.position < other.position
                : one.told.rank() < other.told.rank();
    }

    /** An event is annulled when one that is not annulled revokes it: guess that none is, and mend until it fits. */
    private static Set<String> annulled(List<Held> begun) {
        Set<String> annulled = Set.of();
        for (int round = 0; round <= begun.size(); round++) {
            Set<String> next = new HashSet<>();
            for (Held held : begun) {
                if (!annulled.contains(held.id)) {
                    held.told.revokes().ifPresent(next::add);
                }
            }
            annulled = next;
        }
        return annulled;
    }
}
