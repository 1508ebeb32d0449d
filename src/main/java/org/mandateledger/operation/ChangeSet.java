package org.mandateledger.operation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Events that are recorded together or not at all.
 *
 * @param name what stands before the first slash names the segment of {@code events/} it goes to
 * @param by who records it
 * @param why the reason, in words
 */
public record ChangeSet(String name, String by, String why, List<Event> events) {
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
}
