package org.mandateledger.format;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.mandateledger.operation.Event;
import tools.jackson.databind.node.ObjectNode;

/** The id of an event that was given none: the same content derives the same one, however it was written down. */
final class DerivedId {
    private DerivedId() {}

    /** The same event under the id that its content derives. */
    static Event given(Event event) {
        return event.withId(of(event));
    }

    private static String of(Event event) {
        ObjectNode content = EventWriting.json(event);
        content.remove("id");
        String type = event.type().name().replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        String readable = (event.subject() + "-" + event.effective() + "-" + type)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String shortened = readable.length() <= 100 ? readable : readable.substring(0, 100);
        return shortened + "-"
                + Sha256.hex(content.toString().getBytes(StandardCharsets.UTF_8))
                        .substring(0, 8);
    }
}
