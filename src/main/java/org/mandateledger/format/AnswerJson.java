package org.mandateledger.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** How answers are written: as events are, but with every field there, null or empty where there is nothing. */
public final class AnswerJson {
    private static final JsonMapper MAPPER = configure(JsonMapper.builder()).build();

    private AnswerJson() {}

    /** The mapper that answers are written with, on every interface. */
    public static JsonMapper mapper() {
        return MAPPER;
    }

    /** The same for people to read. */
    public static JsonMapper indented() {
        return MAPPER.rebuild().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    public static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return DomainModule.configure(builder)
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .changeDefaultPropertyInclusion(
                        _ -> JsonInclude.Value.construct(JsonInclude.Include.ALWAYS, JsonInclude.Include.ALWAYS));
    }
}
