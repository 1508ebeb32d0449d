package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import tools.jackson.databind.JsonNode;

/** The OpenAPI description says what the program does. */
class ApiDescriptionTest extends ServedLedger {
    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @SuppressWarnings("NullAway.Init")
    private JsonNode api;

    @BeforeEach
    void fetch() {
        Answer answer = get("/v3/api-docs");
        assertThat(answer.status()).isEqualTo(200);
        api = answer.json();
    }

    @Test
    void itIsOfVersionThreeOne() {
        assertThat(api.path("openapi").asString()).startsWith("3.1.");
        assertThat(api.at("/info/title").asString()).isEqualTo("Mandate Ledger");
        assertThat(api.at("/info/version").asString()).isNotBlank();
    }

    @Test
    void itNamesEveryPathThatIsServedAndNoOther() {
        Set<String> served = requestMappingHandlerMapping.getHandlerMethods().keySet().stream()
                .flatMap(mapping -> mapping.getPatternValues().stream())
                .filter(pattern -> pattern.startsWith("/api/"))
                .map(pattern -> pattern.replace("{*", "{"))
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(api.path("paths").propertyNames()).containsExactlyInAnyOrderElementsOf(served);
        assertThat(served)
                .contains(
                        "/api/v1/as-of/{date}",
                        "/api/v1/as-of/{date}/operations/{operation}",
                        "/api/v1/operations/{operation}/timeline",
                        "/api/v1/diff",
                        "/api/v1/operations/{operation}/explain/{field}",
                        "/api/v1/lineage/{operation}",
                        "/api/v1/supports",
                        "/api/v1/eligibility",
                        "/api/v1/events",
                        "/api/v1/events/{id}",
                        "/api/v1/events/{id}/corrections");
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        List<String> references = new ArrayList<>();
        references(api, references);

        assertThat(references).isNotEmpty().allSatisfy(reference -> {
            assertThat(reference).startsWith("#/");
            assertThat(api.at(reference.substring(1)).isMissingNode())
                    .as(reference)
                    .isFalse();
        });
    }

    @Test
    void everyOperationIsNamedOnceDeclaresItsPathAndSaysWhatItAnswers() {
        Set<String> names = new TreeSet<>();
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue().properties().forEach(operation -> {
                    JsonNode said = operation.getValue();
                    assertThat(names.add(said.path("operationId").asString())).isTrue();
                    assertThat(said.path("responses").propertyNames())
                            .contains("default")
                            .anyMatch(status -> status.startsWith("2"));
                    Set<String> declared = said.path("parameters")
                            .valueStream()
                            .filter(parameter -> parameter.path("in").asString().equals("path"))
                            .map(parameter -> "{" + parameter.path("name").asString() + "}")
                            .collect(Collectors.toSet());
                    assertThat(declared)
                            .allSatisfy(name -> assertThat(path.getKey()).contains(name));
                    assertThat(declared).hasSize(path.getKey().split("\\{", -1).length - 1);
                }));
    }

    @Test
    void aWriteSaysWhatItAnswersTriedOutAndRecorded() {
        for (String path : List.of("/api/v1/events", "/api/v1/events/{id}/corrections")) {
            JsonNode responses = api.path("paths").path(path).path("post").path("responses");
            assertThat(schema(responses.path("200"))).endsWith("/Preview");
            assertThat(schema(responses.path("201"))).endsWith("/Recorded");
        }
    }

    private static String schema(JsonNode response) {
        return response.path("content").path("*/*").at("/schema/$ref").asString();
    }

    @Test
    void everyQuestionAboutTheLedgerTakesKnownAt() {
        List<String> momentary = List.of(
                "/api/v1/replay",
                "/api/v1/dead-letters",
                "/api/v1/events/stream",
                "/api/v1/timemap/{question}",
                "/api/v1/checkpoint",
                "/api/v1/events/{id}/proof",
                "/api/v1/consistency");
        api.path("paths").properties().forEach(path -> {
            JsonNode question = path.getValue().path("get");
            if (!question.isMissingNode() && !momentary.contains(path.getKey())) {
                assertThat(question.path("parameters")
                                .valueStream()
                                .map(it -> it.path("name").asString()))
                        .as(path.getKey())
                        .contains("knownAt");
            }
        });
    }

    @Test
    void aListingSaysInWhichFormsItComesAndHowItIsCut() {
        JsonNode question = api.path("paths").path("/api/v1/supports").path("get");
        assertThat(question.path("responses").path("200").path("content").propertyNames())
                .containsExactlyInAnyOrder("application/json", "text/csv", "application/x-ndjson", "text/html");
        assertThat(question.path("parameters")
                        .valueStream()
                        .map(it -> it.path("name").asString()))
                .contains("fields", "limit", "offset", "format");
    }

    @Test
    void everyQuestionShowsAnAnswer() {
        List<String> without = List.of(
                "/api/v1/replay",
                "/api/v1/dead-letters",
                "/api/v1/events/stream",
                "/api/v1/timemap/{question}",
                "/api/v1/exports/{format}",
                "/api/v1/checkpoint",
                "/api/v1/events/{id}/proof",
                "/api/v1/consistency",
                "/api/v1/calendar.ics");
        api.path("paths").properties().forEach(path -> {
            JsonNode question = path.getValue().path("get");
            if (!question.isMissingNode() && !without.contains(path.getKey())) {
                assertThat(question.path("responses")
                                .path("200")
                                .path("content")
                                .valueStream())
                        .as(path.getKey())
                        .anyMatch(it -> !it.path("example").isMissingNode());
            }
        });
    }

    @Test
    void onlyWritesNeedAToken() {
        api.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .properties()
                        .forEach(operation -> assertThat(operation.getValue().has("security"))
                                .as(operation.getKey() + " " + path.getKey())
                                .isEqualTo(!operation.getKey().equals("get"))));
        assertThat(api.at("/components/securitySchemes/token/scheme").asString())
                .isEqualTo("bearer");
    }

    @Test
    void thePageThatShowsItIsThere() {
        assertThat(get("/swagger-ui/index.html").status()).isEqualTo(200);
    }

    private static void references(JsonNode node, List<String> found) {
        if (node.path("$ref").isString()) {
            found.add(node.path("$ref").asString());
        }
        node.forEach(child -> references(child, found));
    }
}
