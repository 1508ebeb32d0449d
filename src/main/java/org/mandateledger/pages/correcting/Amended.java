package org.mandateledger.pages.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.DomainModule;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.Mistake;
import org.mandateledger.format.Shape;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.pages.forms.Entered;
import org.mandateledger.pages.forms.EventForm;
import org.mandateledger.pages.forms.Sent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A correction while it is being written.
 *
 * @param words the event as it should have been, without what it keeps
 * @param about why: the reason, and the sources that show it
 */
record Amended(ObjectNode words, ObjectNode about) {
    static final String NAME = "amendment";

    private static final JsonMapper JSON = DomainModule.mapper();
    private static final Shape.Field REASON = new Shape.Field("reason", new Shape.Text(Shape.Words.PLAIN), true);
    private static final Shape SOURCE = Shape.of(SourceReference.class);

    /** What every correction says. */
    static final Shape.Fields ABOUT =
            new Shape.Fields(List.of(REASON, new Shape.Field("sources", new Shape.Several(SOURCE, true), true)), false);

    /** A retraction may lean on the sources of the event itself. */
    private static final Shape.Fields ABOUT_RETRACTION = new Shape.Fields(
            List.of(REASON, new Shape.Field("sources", new Shape.Several(SOURCE, false), false)), false);

    /** As fields from the form, or as JSON from the preview. */
    static Amended of(EventType type, Sent sent) {
        return new Amended(
                sent.text("words").map(Amended::read).orElseGet(() -> EventForm.entered(type, sent)),
                sent.text("about").map(Amended::read).orElseGet(() -> Entered.of(ABOUT, NAME, sent)));
    }

    static Amended nothing(ObjectNode words) {
        return new Amended(words, JSON.createObjectNode());
    }

    Amended tidied() {
        return new Amended(Entered.withoutBlanks(words), Entered.withoutBlanks(about));
    }

    List<Mistake> mistakes(boolean retracts) {
        return EventJson.mistakes(retracts ? ABOUT_RETRACTION : ABOUT, about);
    }

    String reason() {
        return about.path("reason").asString("");
    }

    List<SourceReference> sources() {
        List<SourceReference> all = new ArrayList<>();
        about.path("sources").forEach(source -> all.add(EventJson.source(source)));
        return all;
    }

    private static ObjectNode read(String json) {
        try {
            return Optional.of(JSON.readTree(json))
                    .filter(ObjectNode.class::isInstance)
                    .map(ObjectNode.class::cast)
                    .orElseThrow(Amended::unreadable);
        } catch (JacksonException _) {
            throw unreadable();
        }
    }

    private static InvalidQuestion unreadable() {
        return new InvalidQuestion("the correction cannot be read; begin again at the event");
    }
}
