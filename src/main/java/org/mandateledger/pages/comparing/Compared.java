package org.mandateledger.pages.comparing;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateledger.comparing.DiffAnswer;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;

/**
 * What the page says of two worlds.
 *
 * @param ended without those that were added, and are over at once
 */
record Compared(
        Side first,
        Side second,
        List<Came> added,
        List<Came> ended,
        List<Came> removed,
        List<Moved> renamed,
        List<Moved> extended,
        List<Moved> other) {

    /** An operation that is in one of them only, or over in the second. */
    record Came(String operation, String acronym, String name, String status, Causes causes) {
        boolean sameAs(Came other) {
            return operation.equals(other.operation());
        }
    }

    record Moved(String operation, String acronym, List<Line> lines) {}

    static Compared of(DiffAnswer answer, Side first, Side second, Knowledge one, Knowledge other) {
        Knowledge later = one.position() > other.position() ? one : other;
        Function<String, String> called = id -> Acronyms.of(id, LocalDate.parse(second.day()), later);
        List<Changed> changed =
                answer.changed().stream().map(it -> Changed.of(it, later)).toList();
        List<Came> added = came(answer.added(), called, later);
        return new Compared(
                first,
                second,
                added,
                came(answer.ended(), called, later).stream()
                        .filter(it -> added.stream().noneMatch(it::sameAs))
                        .toList(),
                came(answer.removed(), called, later),
                moved(changed, Changed::names, called),
                moved(changed, Changed::extended, called),
                moved(changed, Changed::other, called));
    }

    private static List<Came> came(List<DiffAnswer.Whole> all, Function<String, String> called, Knowledge known) {
        return all.stream()
                .map(it -> new Came(
                        it.operation(),
                        called.apply(it.operation()),
                        it.name(),
                        it.status(),
                        Causes.of(it.events(), known)))
                .toList();
    }

    private static List<Moved> moved(
            List<Changed> changed, Function<Changed, List<Line>> part, Function<String, String> called) {
        return changed.stream()
                .filter(it -> !part.apply(it).isEmpty())
                .map(it -> new Moved(it.operation(), called.apply(it.operation()), part.apply(it)))
                .toList();
    }

    public String title() {
        if (sameKnowledge()) {
            return sameDay()
                    ? "A day compared with itself"
                    : "What changed from %s to %s".formatted(first.words(), second.words());
        }
        String knew = first.latest() ? "now and then" : second.latest() ? "then and now" : "at two times";
        return sameDay() ? "The same day, as the ledger knew it " + knew : "Two days, as the ledger knew them " + knew;
    }

    public boolean sameDay() {
        return first.day().equals(second.day());
    }

    public boolean sameKnowledge() {
        return first.position() == second.position();
    }

    public boolean isEmpty() {
        return Stream.of(added, ended, removed, renamed, extended, other).allMatch(List::isEmpty);
    }
}
