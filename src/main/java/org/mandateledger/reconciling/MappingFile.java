package org.mandateledger.reconciling;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Near;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;
import tools.jackson.dataformat.yaml.YAMLReadFeature;

/** Reads a mapping's YAML: plain data, no tags of types, no word that it does not know. */
final class MappingFile {
    private static final YAMLMapper YAML = new YAMLMapper.Builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .disable(YAMLReadFeature.EMPTY_STRING_AS_NULL)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.ACCEPT_SINGLE_VALUE_AS_ARRAY)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .withConfigOverride(List.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .withConfigOverride(Map.class, it -> it.setNullHandling(JsonSetter.Value.forValueNulls(Nulls.AS_EMPTY)))
            .build();

    private MappingFile() {}

    /** @param name of the file, for messages */
    static Mapping parse(String yaml, String name) {
        try {
            YAML.readTree(yaml); // so that what is no YAML is said first
            return YAML.readValue(yaml, Mapping.class);
        } catch (JacksonException e) {
            throw new InvalidQuestion("%s%s: %s; see docs/reconcile.md".formatted(name, where(e, yaml), what(e)));
        }
    }

    /** Of a word in the wrong place, its own; Jackson's is the place where reading ended. */
    private static String where(JacksonException e, String yaml) {
        TokenStreamLocation at = e instanceof DatabindException ? place(e, yaml) : e.getLocation();
        return at == null || at.getLineNr() < 1
                ? ""
                : " line %d, column %d".formatted(at.getLineNr(), at.getColumnNr());
    }

    /** The start of what the error is about, or of the nearest that encloses it. */
    private static @Nullable TokenStreamLocation place(JacksonException e, String yaml) {
        String wanted = e.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : step.getPropertyName()))
                .collect(Collectors.joining());
        String nearest = "";
        TokenStreamLocation place = null;
        try (JsonParser parser = YAML.createParser(yaml)) {
            while (parser.nextToken() != null) {
                String here = parser.streamReadContext().pathAsPointer().toString();
                if (here.length() > nearest.length() && (wanted + "/").startsWith(here + "/")) {
                    nearest = here;
                    place = parser.currentTokenLocation();
                }
            }
        }
        return place;
    }

    private static String what(JacksonException e) {
        return switch (e) {
            case UnrecognizedPropertyException it -> unknown(it);
            case DatabindException it
            when it.getCause() instanceof InvalidQuestion why ->
                (path(it) + why.getMessage()).replaceFirst("(\\w+): \\1: ", "$1: ");
            case DatabindException it
            when it.getOriginalMessage().startsWith("Null value for creator property") -> path(it) + "it is missing";
            case DatabindException it -> path(it) + "this cannot stand here";
            default -> e.getOriginalMessage().lines().map(String::strip).collect(Collectors.joining(" "));
        };
    }

    private static String unknown(UnrecognizedPropertyException e) {
        List<String> known = Objects.requireNonNull(e.getKnownPropertyIds()).stream()
                .map(Object::toString)
                .sorted()
                .toList();
        return "there is no '%s'%s; there are %s"
                .formatted(e.getPropertyName(), Near.hint(e.getPropertyName(), known), String.join(", ", known));
    }

    /** As {@code compare[1].field: }. */
    private static String path(JacksonException e) {
        StringBuilder path = new StringBuilder();
        e.getPath()
                .forEach(step -> path.append(
                        step.getPropertyName() == null
                                ? "[" + step.getIndex() + "]"
                                : (path.isEmpty() ? "" : ".") + step.getPropertyName()));
        return path.isEmpty() ? "" : path + ": ";
    }
}
