package org.mandateledger.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.mandateledger.history.Entry;
import org.mandateledger.history.HistoryIndex;
import org.mandateledger.history.View;
import org.mandateledger.time.Reading;

/** Answers by folding everything anew, and a check of the index against them. Nothing here is shared with the kernel. */
final class BruteForce {
    private static final int QUESTIONS = 5_000;

    private record Told(LocalDate day, long position, String id, Lean.Change change) {}

    private final Map<String, List<Entry<Lean.Change>>> bySubject = new LinkedHashMap<>();

    BruteForce(List<Entry<Lean.Change>> entries) {
        entries.forEach(entry -> bySubject
                .computeIfAbsent(entry.subject(), _ -> new ArrayList<>())
                .add(entry));
    }

    Lean.@Nullable State state(String subject, LocalDate day, long position) {
        Map<String, Told> told = new HashMap<>();
        for (Entry<Lean.Change> entry : bySubject.getOrDefault(subject, List.of())) {
            if (entry.position() > position) {
                break;
            }
            switch (entry) {
                case Entry.Assertion<Lean.Change> it -> told.put(it.id(), told(it.id(), it.position(), it.event()));
                case Entry.Correction<Lean.Change> it ->
                    told.computeIfPresent(it.target(), (id, was) -> told(id, was.position, it.replacement()));
                case Entry.Retraction<Lean.Change> it -> told.remove(it.target());
            }
        }
        return folded(subject, day, told.values());
    }

    private static Told told(String id, long position, Lean.Change change) {
        return new Told(change.effective().earliest(), position, id, change);
    }

    private static Lean.@Nullable State folded(String subject, LocalDate day, Collection<Told> told) {
        List<Told> order = new ArrayList<>(told);
        order.removeIf(it -> it.day.isAfter(day));
        order.sort((one, other) ->
                one.day.equals(other.day) ? Long.compare(one.position, other.position) : one.day.compareTo(other.day));
        Lean.State state = new Lean().beginning(subject);
        for (Told it : order) {
            state = Lean.evolve(state, it.id, it.change);
        }
        return order.isEmpty() ? null : state;
    }

    /** Thousands of questions of one operation, on both axes, and every operation on some days. */
    void check(HistoryIndex<Lean.Change, Lean.State> index) {
        Random random = new Random(1);
        long head = index.now().position();
        List<String> subjects = List.copyOf(bySubject.keySet());
        for (int i = 0; i < QUESTIONS; i++) {
            long position = i % 2 == 0 ? head : random.nextLong(head + 1);
            one(index.at(position), subjects.get(random.nextInt(subjects.size())), Questions.day(random), position);
        }
        for (int i = 0; i < 4; i++) {
            long position = i % 2 == 0 ? head : random.nextLong(head + 1);
            all(index.at(position), Questions.day(random), position);
        }
    }

    void one(View<Lean.Change, Lean.State> view, String subject, LocalDate day, long position) {
        Lean.State found = view.state(subject, day, Reading.EARLIEST).orElse(null);
        Lean.State expected = state(subject, day, position);
        if (expected == null ? found != null : !expected.equals(found)) {
            throw new AssertionError(
                    "%s on %s known at %d: %s, not %s".formatted(subject, day, position, found, expected));
        }
    }

    private void all(View<Lean.Change, Lean.State> view, LocalDate day, long position) {
        List<Lean.State> found = new ArrayList<>();
        view.states(day, Reading.LATEST, found::add);
        List<Lean.State> expected = new ArrayList<>();
        for (String subject : bySubject.keySet()) {
            Lean.State state = state(subject, day, position);
            if (state != null) {
                expected.add(state);
            }
        }
        if (!found.equals(expected)) {
            throw new AssertionError("the world on " + day + " known at " + position);
        }
    }
}
