package org.mandateledger.pages.recording;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.Refused;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.Mistake;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.operation.Violation;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Mistakes;
import org.mandateledger.pages.forms.Mistakes.Line;
import org.mandateledger.pages.forms.Wording;
import org.mandateledger.recording.Submission;

/**
 * What is wrong with a draft.
 *
 * @param events the mistakes of each, by its place
 * @param changeSet and {@code why}: what is wrong with these fields
 * @param elsewhere what the ledger holds already and would no longer stand
 */
record Judged(
        Map<Integer, Mistakes> events, Optional<String> changeSet, Optional<String> why, List<Violation> elsewhere) {

    static Judged unjudged() {
        return new Judged(Map.of(), Optional.empty(), Optional.empty(), List.of());
    }

    /** Of the draft alone, before the ledger is asked. */
    static Judged of(Draft draft, Wording wording) {
        Map<Integer, Mistakes> events = new LinkedHashMap<>();
        for (int i = 0; i < draft.events().size(); i++) {
            EventType type = Draft.typeOf(draft.events().get(i));
            List<Mistake> mistakes = EventJson.mistakes(type, draft.events().get(i));
            if (!mistakes.isEmpty()) {
                events.put(i, Mistakes.of(EventForm.NAME, type.name(), mistakes, EventForm.order(type), wording));
            }
        }
        return new Judged(
                events,
                Optional.of("There is no event yet; add one")
                        .filter(_ -> draft.events().isEmpty()),
                Optional.of("Why must be filled in").filter(_ -> draft.why().isEmpty()),
                List.of());
    }

    /** Of a change set that the ledger refused. */
    static Judged of(Refused refused, List<Event> events) {
        Map<Integer, List<Violation>> broken = new LinkedHashMap<>();
        List<Violation> elsewhere = new ArrayList<>();
        for (Violation violation : refused.violations()) {
            events.stream()
                    .filter(it -> it.id().equals(violation.event()))
                    .findFirst()
                    .ifPresentOrElse(
                            it -> broken.computeIfAbsent(events.indexOf(it), _ -> new ArrayList<>())
                                    .add(violation),
                            () -> elsewhere.add(violation));
        }
        Map<Integer, Mistakes> mistakes = new LinkedHashMap<>();
        broken.forEach((at, it) -> mistakes.put(at, Mistakes.broken(EventForm.NAME, it)));
        return new Judged(mistakes, Optional.empty(), Optional.empty(), elsewhere);
    }

    /** Of a change set that cannot be put together. */
    static Judged of(InvalidEvent e) {
        String message = String.valueOf(e.getMessage());
        return new Judged(
                Map.of(),
                Optional.of(message).filter(it -> !it.startsWith("why")),
                Optional.of(message).filter(it -> it.startsWith("why")),
                List.of());
    }

    boolean isEmpty() {
        return events.isEmpty() && changeSet.isEmpty() && why.isEmpty() && elsewhere.isEmpty();
    }

    /** @throws InvalidEvent where its name or reason is none */
    static ChangeSet changeSet(Draft draft, String maintainer) {
        List<Event> events = draft.events().stream().map(EventJson::event).toList();
        String name = new Submission(
                        Optional.of(draft.changeSet()).filter(it -> !it.isEmpty()), Optional.empty(), events)
                .name();
        return new ChangeSet(name, maintainer, draft.why(), events);
    }

    /** Every mistake with where it can be mended; those of an event that is not open lead to its place in the list. */
    List<Line> lines(Optional<Integer> open) {
        List<Line> lines = new ArrayList<>();
        events.forEach((at, mistakes) -> mistakes.lines()
                .forEach(line -> lines.add(
                        open.filter(at::equals).isPresent()
                                ? line
                                : new Line(
                                        "#event-%d".formatted(at + 1),
                                        "Event %d: %s".formatted(at + 1, line.words())))));
        changeSet.ifPresent(it -> lines.add(new Line("#change-set", it)));
        why.ifPresent(it -> lines.add(new Line("#why", it)));
        elsewhere.forEach(it -> lines.add(new Line(
                "/events/" + it.event(),
                "Event %s would no longer stand: %s. %s".formatted(it.event(), it.message(), it.remedy()))));
        return lines;
    }
}
