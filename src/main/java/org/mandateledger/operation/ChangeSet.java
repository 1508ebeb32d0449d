package org.mandateledger.operation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Events that are recorded together or not at all.
 *
 * @param name what stands before the first slash names the segment of {@code events/} it goes to
 * @param by who records it
 * @param why the reason, in words
 * @param upon the entries whose words stood, by logical id, when its corrections and retractions were made: it is
 *     refused where others stand by the time that it is recorded
 */
public record ChangeSet(String name, String by, String why, List<Event> events, Map<String, String> upon) {
    private static final Pattern NAME =
            Pattern.compile("(?=[a-z0-9-]{1,60}(/|$))[a-z0-9]+(-[a-z0-9]+)*(/[a-z0-9][a-z0-9-]{0,119})?");
    private static final int LARGEST = 10_000;

    public ChangeSet {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidEvent("changeSet: '%s' is no name; write topic or topic/detail, lower-case letters, digits"
                            .formatted(name)
                    + " and hyphens");
        }
        Text.required("by", by, 200);
        Text.required("why", why, 2_000);
        events = List.copyOf(events);
        upon = Map.copyOf(upon);
        if (events.isEmpty()) {
            throw new InvalidEvent("the change set has no events; give at least one");
        }
        if (events.size() > LARGEST) {
            throw new InvalidEvent(
                    "the change set has %d events; record at most %d at once".formatted(events.size(), LARGEST));
        }
        Set<String> ids = new HashSet<>();
        for (Event event : events) {
            if (!ids.add(event.id())) {
                throw new InvalidEvent(
                        "id '%s' stands twice in the change set; give each event its own".formatted(event.id()));
            }
        }
    }

    /** One that answers whatever stands by the time that it is recorded. */
    public ChangeSet(String name, String by, String why, List<Event> events) {
        this(name, by, why, events, Map.of());
    }

    /** The same, made by somebody who knew this much of what it answers. */
    public ChangeSet upon(Knowledge known) {
        Map<String, String> stood = new HashMap<>();
        for (Event event : events) {
            event.fact().answered().flatMap(known::standingFor).ifPresent(it -> stood.put(it.id(), it.given()));
        }
        return new ChangeSet(name, by, why, events, stood);
    }
}
