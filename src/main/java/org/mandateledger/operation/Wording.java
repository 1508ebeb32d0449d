package org.mandateledger.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.history.Placed;
import org.mandateledger.time.Reading;

/**
 * What the ledger says under one logical id, or once said there: the event as first recorded, or the words of a
 * correction of it.
 *
 * @param id the logical id, which corrections keep
 * @param place the position of the event first recorded under that id, which corrections keep too
 * @param words what was said
 * @param entry the event that was recorded to say so: the original, or the correction
 * @param replacedBy the correction or retraction because of which these words no longer stand
 */
public record Wording(String id, long place, Event words, RecordedEvent entry, Optional<RecordedEvent> replacedBy) {
    /** That in which they took effect; what was said in one place stays in the order in which it was said. */
    public static final Comparator<Wording> IN_ORDER =
            Comparator.comparing(Wording::placed, Placed.order(new MandateChronicle(), Reading.EARLIEST));

    public boolean stands() {
        return replacedBy.isEmpty();
    }

    public Fate fate() {
        return replacedBy
                .map(later -> later.event().fact() instanceof Fact.EventRetracted ? Fate.RETRACTED : Fate.CORRECTED)
                .orElse(Fate.STANDS);
    }

    private Placed<Event> placed() {
        return new Placed<>(id, place, entry.event().id(), words);
    }

    /** Everything ever said about an operation or instrument, in the order of recording. */
    public static List<Wording> of(String subject, Knowledge known) {
        Set<String> standing = new HashSet<>();
        known.history(subject).stream().map(Placed::given).forEach(standing::add);
        List<RecordedEvent> recorded = known.recorded(subject);
        Map<String, String> targets = new HashMap<>();
        recorded.forEach(entry -> entry.event().fact().answered().ifPresent(target -> targets.put(id(entry), target)));
        Set<String> retracted = new HashSet<>();
        recorded.stream()
                .filter(entry -> entry.event().fact() instanceof Fact.EventRetracted)
                .forEach(entry -> retracted.add(targets.getOrDefault(id(entry), "")));
        List<Wording> all = new ArrayList<>();
        for (RecordedEvent entry : recorded) {
            List<String> lineage = lineage(id(entry), targets);
            entry.event()
                    .words()
                    .ifPresent(words -> all.add(new Wording(
                            lineage.getLast(),
                            known.event(lineage.getLast()).orElse(entry).position(),
                            words,
                            entry,
                            standing.contains(id(entry))
                                    ? Optional.empty()
                                    : answer(entry, lineage, recorded, targets, retracted))));
        }
        return all;
    }

    /** What was ever said under one logical id, in the order of recording. */
    public static List<Wording> of(String subject, String id, Knowledge known) {
        return of(subject, known).stream()
                .filter(wording -> wording.id().equals(id))
                .toList();
    }

    /** The last later word on an entry, or on what it answered in its turn, that was not itself retracted. */
    private static Optional<RecordedEvent> answer(
            RecordedEvent entry,
            List<String> lineage,
            List<RecordedEvent> recorded,
            Map<String, String> targets,
            Set<String> retracted) {
        return recorded.stream()
                .filter(later -> later.position() > entry.position())
                .filter(later -> lineage.contains(targets.getOrDefault(id(later), "")))
                .filter(later -> !retracted.contains(id(later)))
                .reduce((_, last) -> last);
    }

    /** The entry, what it answers, what that answers, to the assertion at the root. */
    private static List<String> lineage(String id, Map<String, String> targets) {
        List<String> lineage = new ArrayList<>();
        Optional<String> at = Optional.of(id);
        while (at.isPresent() && !lineage.contains(at.get())) {
            lineage.add(at.get());
            at = at.map(targets::get);
        }
        return lineage;
    }

    private static String id(RecordedEvent entry) {
        return entry.event().id();
    }
}
