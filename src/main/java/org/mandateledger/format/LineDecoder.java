package org.mandateledger.format;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.Tokens.Unusual;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InvalidEvent;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.InvalidDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads a ledger's lines. One that is written as the ledger writes, its events in their newest versions, is taken token
 * by token; any other is left to {@link EventJson}, which decides what it means or what is wrong with it.
 *
 * <p>Not for sharing between threads.
 */
public final class LineDecoder {
    private static final JsonFactory JSON =
            JsonFactory.builder().streamReadConstraints(DomainModule.LIMITS).build();

    private final Tokens.Kept kept = new Tokens.Kept();

    /**
     * A recorded event from the bytes of its line.
     *
     * @param recorded the instant that the line states
     * @throws InvalidLine naming the field
     * @throws InvalidDate naming the remedy
     */
    public RecordedEvent recorded(byte[] bytes, int offset, int length, Instant recorded) {
        return asWritten(bytes, offset, length, recorded)
                .orElseGet(() -> EventJson.recorded(Arrays.copyOfRange(bytes, offset, offset + length)));
    }

    /** Empty where the line is not as the ledger writes it. */
    Optional<RecordedEvent> asWritten(byte[] bytes, int offset, int length, Instant recorded) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, offset, length)) {
            Tokens in = new Tokens(parser, kept);
            RecordedEvent event = in.object(() -> line(in, recorded));
            in.end();
            return Optional.of(event);
        } catch (Unusual | JacksonException | InvalidEvent | InvalidDate _) {
            return Optional.empty();
        }
    }

    private static RecordedEvent line(Tokens in, Instant recorded) {
        in.field("position");
        long position = in.longNumber();
        in.field("recorded");
        in.take(JsonToken.VALUE_STRING);
        in.field("part");
        in.take(JsonToken.START_ARRAY);
        int part = in.number();
        int parts = in.number();
        in.take(JsonToken.END_ARRAY);
        return new RecordedEvent(
                position,
                recorded,
                part,
                parts,
                event(in),
                in.repeated("by"),
                in.repeated("why"),
                in.repeated("changeSet"),
                in.text("hash"));
    }

    private static Event event(Tokens in) {
        String id = in.text("id");
        String type = in.repeated("type");
        int version = in.number("version");
        if (EventType.named(type).filter(known -> known.version() == version).isEmpty()) {
            throw Unusual.FORM;
        }
        Optional<String> operation = in.optional("operation", in::repeated);
        Optional<String> subject = in.optional("subject", in::repeated);
        HistoricalDate effective = in.date("effective");
        Optional<Citation> instrument = in.optional("instrument", field -> citation(field, in));
        FactTokens facts = new FactTokens(in);
        Fact fact;
        String about;
        if (operation.isPresent()) {
            fact = facts.ofOperation(type);
            about = operation.get();
        } else if (subject.isPresent()) {
            fact = ofLedger(type, subject.get(), in);
            about = subject.get();
        } else {
            fact = facts.ofInstrument(type);
            about = instrument.map(Citation::symbol).orElseThrow(() -> Unusual.FORM);
        }
        if (operation.isPresent() && subject.isPresent()) {
            throw Unusual.FORM;
        }
        List<SourceReference> sources = in.list("sources", () -> source(in));
        return new Event(
                id,
                about,
                effective,
                instrument,
                sources,
                in.optional("note", in::text),
                in.optional("revokes", in::text),
                in.optional("condition", in::text),
                fact);
    }

    private static Fact.OfLedger ofLedger(String type, String subject, Tokens in) {
        String target = in.text("target");
        if (type.equals("EventRetracted")) {
            return new Fact.EventRetracted(target);
        }
        in.field("replacement");
        Event replacement = in.object(() -> event(in));
        if (!type.equals("EventCorrected")
                || !replacement.id().equals(target)
                || !replacement.subject().equals(subject)) {
            throw Unusual.FORM;
        }
        return new Fact.EventCorrected(target, replacement);
    }

    private static Citation citation(String field, Tokens in) {
        in.field(field);
        return in.object(
                () -> new Citation(in.repeated("symbol"), in.date("decided"), in.optional("paragraph", in::repeated)));
    }

    private static SourceReference source(Tokens in) {
        return in.object(() -> new SourceReference(
                in.repeated("source"), in.optional("locator", in::repeated), in.optional("says", in::text)));
    }
}
