package org.mandateledger.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Whether a change set may be recorded: a pure function of what is known and what is proposed. */
public final class Decision {
    private final RuleBook rules;

    public Decision(RuleBook rules) {
        this.rules = rules;
    }

    /** @param recorded the instant at which the batch would be recorded */
    public Verdict decide(Knowledge known, ChangeSet proposed, Instant recorded) {
        List<RecordedEvent> events = asRecorded(known.position(), proposed, recorded);
        List<Violation> undecidable = Stream.of(
                        incomplete(known, proposed).stream(),
                        Addressing.check(known, events).stream(),
                        Addressing.moved(known, proposed.upon()))
                .flatMap(violations -> violations)
                .toList();
        if (!undecidable.isEmpty()) {
            return new Verdict.Refused(undecidable);
        }
        Knowledge after = known.with(events);
        List<Violation> broken = new ArrayList<>();
        for (String subject : Concerned.subjects(after, proposed.events())) {
            broken.addAll(rules.check(after, subject));
        }
        return broken.isEmpty()
                ? new Verdict.Accepted(proposed.events(), after)
                : new Verdict.Refused(List.copyOf(broken));
    }

    /** On a history of which something is missing nothing can be decided. */
    private static List<Violation> incomplete(Knowledge known, ChangeSet proposed) {
        return proposed.events().stream()
                .flatMap(event -> known.setAside(event.subject()).stream()
                        .limit(1)
                        .map(missing -> new Violation(
                                "history-is-whole",
                                event.id(),
                                Optional.empty(),
                                "'%s', recorded at position %d, could not be applied to %s, so that its history is not known"
                                        .formatted(missing.event().id(), missing.position(), event.subject()),
                                "See /api/v1/dead-letters for the cause; once a program runs that can apply it, record"
                                        + " this again.")))
                .toList();
    }

    private static List<RecordedEvent> asRecorded(long position, ChangeSet proposed, Instant recorded) {
        List<Event> events = proposed.events();
        return Stream.iterate(0, i -> i < events.size(), i -> i + 1)
                .map(i -> new RecordedEvent(
                        position + 1 + i,
                        recorded,
                        i + 1,
                        events.size(),
                        events.get(i),
                        proposed.by(),
                        proposed.why(),
                        proposed.name(),
                        ""))
                .toList();
    }
}
