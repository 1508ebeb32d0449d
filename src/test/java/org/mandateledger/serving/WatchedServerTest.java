package org.mandateledger.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Token;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a server in a process of its own tells those who watch it. */
class WatchedServerTest {
    private static final String EVENT = """
            {"why": "a trial", "events": [{"id": "unsoa-established", "type": "OperationEstablished",
             "operation": "unsoa", "effective": "2009-01-16", "names": [{"language": "en", "name": "UN Support Office"}],
             "kind": "un-support-office", "lead": ["United Nations"], "hostAreas": ["SOM"],
             "sources": [{"source": "sres-1863"}]}]}""";

    @TempDir
    Path folder;

    @Test
    void logsAreJsonWithoutSecretsAndTracesGoWhereTheyWereAskedToGo() throws Exception {
        Path ledger = Files.createDirectory(folder.resolve("events"));
        Path tokens = folder.resolve("tokens.json");
        String token = Token.of("ada", tokens);
        LinkedBlockingQueue<String> traces = new LinkedBlockingQueue<>();
        HttpServer collector = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        collector.createContext("/v1/traces", exchange -> {
            // names stand in the binary form as they are
            traces.add(new String(exchange.getRequestBody().readAllBytes(), UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        collector.start();
        String said;
        try (Node server = Node.started(
                "--ledger",
                ledger.toString(),
                "--tokens",
                tokens.toString(),
                "--log",
                "json",
                "--traces",
                "http://localhost:" + collector.getAddress().getPort() + "/v1/traces")) {
            assertThat(server.record(token, EVENT).status()).isEqualTo(201);
            assertThat(server.record("mandate_guessed", EVENT).status()).isEqualTo(401);
            assertThat(traces.poll(30, TimeUnit.SECONDS))
                    .contains("mandate-ledger", "/api/v1/events")
                    .doesNotContain(token, "mandate_guessed");
            assertThat(server.stop()).isTrue();
            said = server.said();
        } finally {
            collector.stop(0);
        }

        List<JsonNode> lines = said.lines()
                .filter(line -> !line.startsWith("serving "))
                .map(JsonMapper.shared()::readTree)
                .toList();
        assertThat(lines)
                .anySatisfy(line -> assertThat(line.path("message").asString(""))
                        .startsWith("ada recorded ")
                        .endsWith("position 1"));
        assertThat(said).doesNotContain(token, "mandate_guessed");
    }
}
