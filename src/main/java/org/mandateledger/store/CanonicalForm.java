package org.mandateledger.store;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.async.ByteArrayFeeder;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * The one way to write a line: UTF-8 JSON without spaces, each field once, only what must be escaped escaped (so
 * {@code S/RES/2245}, not {@code S\/RES\/2245}).
 */
final class CanonicalForm {
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .build();

    private CanonicalForm() {}

    /** What keeps the bytes from being one JSON object in canonical form. */
    static Optional<String> fault(byte[] bytes, int from, int to) {
        ByteArrayOutputStream canonical = new ByteArrayOutputStream(to - from);
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), bytes, from, to - from);
                JsonGenerator generator = JSON.createGenerator(ObjectWriteContext.empty(), canonical)) {
            try {
                while (parser.nextToken() != null) {
                    generator.copyCurrentEventExact(parser);
                }
            } catch (JacksonException e) {
                return Optional.of("malformed JSON at field " + field(parser) + ": " + e.getOriginalMessage());
            }
        } catch (JacksonException e) {
            return Optional.of("malformed JSON: " + e.getOriginalMessage());
        }
        byte[] expected = canonical.toByteArray();
        int column = Arrays.mismatch(bytes, from, to, expected, 0, expected.length);
        return column < 0
                ? Optional.empty()
                : Optional.of("not in canonical form at column " + (column + 1)
                        + " (no spaces, nothing escaped that need not be, one object a line)");
    }

    /** Whether the bytes could be the beginning of a JSON object, and whether its field {@code hash} has begun. */
    static Beginning beginning(byte[] bytes, int from, int to) {
        try (JsonParser parser = JSON.createNonBlockingByteArrayParser(ObjectReadContext.empty())) {
            ((ByteArrayFeeder) parser.nonBlockingInputFeeder()).feedInput(bytes, from, to);
            boolean hash = false;
            boolean closed = false;
            for (JsonToken token = parser.nextToken(); token != JsonToken.NOT_AVAILABLE; token = parser.nextToken()) {
                if (token == null || closed) {
                    return Beginning.OF_NOTHING;
                }
                int depth = parser.streamReadContext().getNestingDepth();
                hash |= depth == 1
                        && token == JsonToken.PROPERTY_NAME
                        && parser.currentName().equals("hash");
                closed = depth == 0 && token == JsonToken.END_OBJECT;
            }
            return closed ? Beginning.OF_NOTHING : hash ? Beginning.WITH_SEAL : Beginning.WITHOUT_SEAL;
        } catch (JacksonException e) {
            return Beginning.OF_NOTHING;
        }
    }

    enum Beginning {
        OF_NOTHING,
        WITHOUT_SEAL,
        WITH_SEAL
    }

    private static String field(JsonParser parser) {
        String pointer = parser.streamReadContext().pathAsPointer().toString();
        return pointer.isEmpty() ? "/" : pointer;
    }
}
