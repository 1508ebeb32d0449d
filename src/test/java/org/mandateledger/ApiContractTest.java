package org.mandateledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The description of the programming interface as it is committed, and the examples in it as the ledger answers them.
 * {@code mvn test -Dtest=ApiContractTest -Dapi=write} writes both instead: a change of contract is then seen as one.
 */
class ApiContractTest extends ServedCommittedLedger {
    private static final Path EXAMPLES = Path.of("src/main/resources/api/examples.json");
    private static final Path DESCRIPTION = Path.of("docs/openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Test
    void everyExampleIsWhatTheLedgerAnswers() throws Exception {
        ObjectNode examples = (ObjectNode) JSON.readTree(Files.readString(EXAMPLES));
        assertThat(examples.size()).isGreaterThan(10);
        if (isWriting()) {
            for (var example : examples.properties()) {
                String request = example.getValue().path("request").asString();
                ((ObjectNode) example.getValue()).set("response", answer(request));
            }
            Files.writeString(EXAMPLES, JSON.writeValueAsString(examples) + "\n");
        }
        for (var example : examples.properties()) {
            String request = example.getValue().path("request").asString();
            assertThat(answer(request)).as(request).isEqualTo(example.getValue().path("response"));
        }
    }

    @Test
    void theDescriptionIsTheOneThatIsCommitted() throws Exception {
        JsonNode served = JSON.readTree(get("/v3/api-docs"));
        if (isWriting()) {
            Files.writeString(DESCRIPTION, JSON.writeValueAsString(served) + "\n");
        }
        assertThat(served).isEqualTo(JSON.readTree(Files.readString(DESCRIPTION)));
    }

    /** One that is no JSON, a footnote say, as a text. */
    private JsonNode answer(String request) throws IOException, InterruptedException {
        String answer = get(request);
        return answer.startsWith("{")
                ? JSON.readTree(answer)
                : JSON.getNodeFactory().stringNode(answer);
    }

    private static boolean isWriting() {
        return "write".equals(System.getProperty("api"));
    }

    private String get(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
