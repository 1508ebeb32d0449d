package org.mandateledger.format;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;

/** How the domain's values are written in JSON: dates in EDTF, labels in lower case, nothing where there is nothing. */
public final class DomainModule {
    /** Of what is read, whatever it says. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(32)
            .maxStringLength(20_000)
            .build();

    private DomainModule() {}

    /** A mapper for events: strict on input, and sparing on output. */
    public static JsonMapper mapper() {
        return configure(JsonMapper.builder(
                        JsonFactory.builder().streamReadConstraints(LIMITS).build()))
                .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                .build();
    }

    static JsonMapper.Builder configure(JsonMapper.Builder builder) {
        return builder.addModule(dates())
                .annotationIntrospector(new Labels())
                .addMixIn(Until.class, UntilByKind.class)
                .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .withConfigOverride(
                        List.class, list -> list.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
                .changeDefaultPropertyInclusion(_ -> JsonInclude.Value.ALL_NON_EMPTY);
    }

    private static SimpleModule dates() {
        return new SimpleModule("historical dates")
                .addSerializer(HistoricalDate.class, new ValueSerializer<>() {
                    @Override
                    public void serialize(HistoricalDate date, JsonGenerator out, SerializationContext context) {
                        out.writeString(date.toString());
                    }
                })
                .addDeserializer(HistoricalDate.class, new ValueDeserializer<>() {
                    @Override
                    public HistoricalDate deserialize(JsonParser in, DeserializationContext context) {
                        return HistoricalDate.parse(in.getString());
                    }
                });
    }

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Until.Dated.class, name = "dated"),
        @JsonSubTypes.Type(value = Until.Conditional.class, name = "conditional"),
        @JsonSubTypes.Type(value = Until.SelfRenewing.class, name = "self-renewing"),
        @JsonSubTypes.Type(value = Until.None.class, name = "none"),
        @JsonSubTypes.Type(value = Until.Unknown.class, name = "unknown")
    })
    private interface UntilByKind {}

    /** ALL_NECESSARY_MEANS is written all-necessary-means. */
    private static final class Labels extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass annotated, Enum<?>[] values, String[] names) {
            for (int i = 0; i < values.length; i++) {
                names[i] = Label.of(values[i]);
            }
            return names;
        }
    }
}
