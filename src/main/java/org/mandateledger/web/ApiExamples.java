package org.mandateledger.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.JsonSchema;
import io.swagger.v3.oas.models.media.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.format.AnswerJson;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriTemplate;
import tools.jackson.databind.JsonNode;

/**
 * Real questions with the ledger's answers, for the description. Each names the instant as of whose knowledge it was
 * answered, so that the answer stays true whatever is recorded later.
 */
@Configuration
@ConditionalOnWebApplication
class ApiExamples {
    static final String FILE = "api/examples.json";

    /** @param response what the committed ledger answers */
    record Example(String request, JsonNode response) {}

    /** By the names of operations. */
    static Map<String, Example> all() {
        try (InputStream file =
                Objects.requireNonNull(ApiExamples.class.getClassLoader().getResourceAsStream(FILE))) {
            Map<String, Example> all = new LinkedHashMap<>();
            AnswerJson.mapper()
                    .readTree(file)
                    .properties()
                    .forEach(it -> all.put(
                            it.getKey(),
                            new Example(
                                    it.getValue().path("request").asString(),
                                    it.getValue().path("response"))));
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Bean
    @Order(2)
    OpenApiCustomizer examples() {
        Map<String, Example> all = all();
        return api -> api.getPaths()
                .forEach((path, item) -> item.readOperations()
                        .forEach(operation -> Optional.ofNullable(all.get(operation.getOperationId()))
                                .ifPresent(example -> show(example, path, operation))));
    }

    private static void show(Example example, String path, Operation operation) {
        Optional.ofNullable(operation.getResponses().get("200")).ifPresent(response -> {
            Content content = Optional.ofNullable(response.getContent()).orElseGet(Content::new);
            MediaType json = content.values().stream()
                    .findFirst()
                    .orElseGet(() -> new MediaType().schema(new JsonSchema().types(Set.of("object"))));
            json.setExample(AnswerJson.mapper().treeToValue(example.response(), Object.class));
            if (content.isEmpty()) {
                response.setContent(content.addMediaType("application/json", json));
            }
        });
        Map<String, String> values = asked(example.request(), path);
        Optional.ofNullable(operation.getParameters()).orElse(List.of()).stream()
                .filter(parameter -> values.containsKey(parameter.getName()))
                .forEach(parameter -> parameter.setExample(values.get(parameter.getName())));
    }

    /** What the request says, by the names of its parameters. */
    private static Map<String, String> asked(String request, String path) {
        UriComponents parts = UriComponentsBuilder.fromUriString(request).build();
        Map<String, String> values =
                new LinkedHashMap<>(new UriTemplate(path).match(Objects.requireNonNull(parts.getPath())));
        values.putAll(parts.getQueryParams().toSingleValueMap());
        return values;
    }
}
