package org.mandateledger.citing;

import java.nio.charset.StandardCharsets;
import org.mandateledger.format.Sha256;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The SHA-256 of an answer in its canonical form: UTF-8, fields in order of their names, no blanks, nothing escaped that
 * need not be. Without this program: {@code jq -cjS . | sha256sum}.
 */
final class Digest {
    private static final JsonMapper CANONICAL =
            JsonMapper.builder().enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED).build();

    private Digest() {}

    static String of(JsonNode answer) {
        return Sha256.hex(CANONICAL.writeValueAsString(answer).getBytes(StandardCharsets.UTF_8));
    }
}
