package org.mandateledger.operation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether every new event has an id of its own, and every correction and retraction something that it can answer. */
final class Addressing {
    private final Knowledge known;
    /** Those before the one that is looked at. */
    private final Map<String, RecordedEvent> proposed = new LinkedHashMap<>();

    private final List<Violation> violations = new ArrayList<>();

    private Addressing(Knowledge known) {
        this.known = known;
    }

    static List<Violation> check(Knowledge known, List<RecordedEvent> events) {
        Addressing addressing = new Addressing(known);
        for (RecordedEvent proposed : events) {
            addressing.check(proposed.event());
            addressing.proposed.put(proposed.event().id(), proposed);
        }
        return addressing.violations;
    }

    /** What was answered with other words in mind than those that stand. */
    static Stream<Violation> moved(Knowledge known, Map<String, String> upon) {
        return upon.entrySet().stream()
                .flatMap(seen -> known
                        .standing(seen.getKey())
                        .filter(now -> !now.given().equals(seen.getValue()))
                        .map(now -> new Violation(
                                "target-unchanged",
                                seen.getKey(),
                                Optional.empty(),
                                "its words are those of '%s' by now, and no longer those of '%s'"
                                        .formatted(now.given(), seen.getValue()),
                                "Somebody was faster; look at it again, and answer what it says now."))
                        .stream());
    }

    private void check(Event event) {
        known.event(event.id())
                .ifPresent(there -> violate(
                        "unique-id",
                        event,
                        Optional.of("id"),
                        "an event of this id was recorded at position " + there.position(),
                        "To change it, correct it; to record another event, give it an id of its own."));
        switch (event.fact()) {
            case Fact.EventCorrected it -> target(event, it.target());
            case Fact.EventRetracted it -> target(event, it.target());
            case Fact.OfOperation _, Fact.OfInstrument _ -> {}
        }
    }

    private void target(Event answer, String id) {
        Optional<Event> target =
                Optional.ofNullable(proposed.get(id)).or(() -> known.event(id)).map(RecordedEvent::event);
        if (target.isEmpty()) {
            violate(
                    "target-exists",
                    answer,
                    "there is no event '" + id + "' to answer",
                    "Look the id up with: ./mandates timeline OPERATION --format json");
            return;
        }
        Event answered = target.get();
        if (!answered.subject().equals(answer.subject())) {
            violate(
                    "target-same-subject",
                    answer,
                    "'%s' is about %s, not about %s".formatted(id, answered.subject(), answer.subject()),
                    "Retract it, and record a new event where it belongs.");
        } else if (answered.fact() instanceof Fact.EventRetracted) {
            violate(
                    "retraction-is-final",
                    answer,
                    "'" + id + "' is a retraction",
                    "What was retracted comes back only as a new event with an id of its own.");
        } else if (!stands(id, answered.subject())) {
            violate(
                    "target-stands",
                    answer,
                    "'" + id + "' no longer stands: it was retracted, or another correction has taken its place",
                    "Answer the event or correction that stands now; a retracted event comes back only as a new one.");
        }
        if (answer.fact() instanceof Fact.EventCorrected it
                && !it.replacement().subject().equals(answer.subject())) {
            violate(
                    "replacement-same-subject",
                    answer,
                    "the replacement is about " + it.replacement().subject(),
                    "A correction stays with its subject; retract the event and record a new one instead.");
        }
    }

    /** The words of an event that history still holds once the earlier ones are recorded, or its place. */
    private boolean stands(String id, String subject) {
        List<RecordedEvent> earlier = proposed.values().stream()
                .filter(event -> event.event().subject().equals(subject))
                .toList();
        Knowledge then = earlier.isEmpty() ? known : known.with(earlier);
        return then.history(subject).stream()
                .anyMatch(placed -> placed.id().equals(id) || placed.given().equals(id));
    }

    private void violate(String rule, Event event, String message, String remedy) {
        violate(rule, event, Optional.empty(), message, remedy);
    }

    private void violate(String rule, Event event, Optional<String> field, String message, String remedy) {
        violations.add(new Violation(rule, event.id(), field, message, remedy));
    }
}
