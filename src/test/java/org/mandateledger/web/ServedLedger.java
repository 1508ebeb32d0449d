package org.mandateledger.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Token;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application on a port of its own over a new ledger, for all tests over HTTP; each uses operations of its own. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "axoniq.update-checker.disabled=true",
            "ledger.directory=${served.home}/events",
            "ledger.limits.reads=off",
            "ledger.limits.writes=off",
            "ledger.limits.failures=off"
        })
@Import(ServedLedger.Clocks.class)
abstract class ServedLedger {
    static final AtomicReference<@Nullable Instant> STOPPED = new AtomicReference<>();
    static final Path HOME = temporary();
    static final Path LEDGER = HOME.resolve("events");
    static final Path TOKENS = HOME.resolve("tokens/tokens.json");
    static final String TOKEN = Token.of("ada", TOKENS);

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    int port;

    /** @param type media type without parameters */
    record Answer(int status, String type, String body, Map<String, List<String>> headers) {
        Answer(int status, String type, String body) {
            this(status, type, body, Map.of());
        }

        /** All values of a header, as one. */
        String header(String name) {
            return String.join(", ", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
        }

        JsonNode json() {
            return JSON.readTree(body);
        }

        String text(String pointer) {
            return json().at(pointer).asString("");
        }
    }

    /** What the server's checkpoints are verified with. */
    static final String VERIFIER = Cli.run(
                    LEDGER,
                    "checkpoint",
                    "--new-key",
                    HOME.resolve("checkpoint.key").toString(),
                    "--origin",
                    "served.example")
            .out();

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("served.home", HOME::toString);
        properties.add("ledger.tokens", TOKENS::toString);
        properties.add("ledger.checkpoint-key", HOME.resolve("checkpoint.key")::toString);
    }

    @AfterEach
    void letTheClockGoOn() {
        STOPPED.set(null);
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(address(path)));
    }

    /** @param headers names and values in turn */
    Answer get(String path, String... headers) {
        return send(HttpRequest.newBuilder(address(path)).headers(headers));
    }

    /** With a maintainer's token. */
    Answer post(String path, String body) {
        return send(json(path, body).header("Authorization", "Bearer " + TOKEN));
    }

    Answer postAs(String token, String path, String body) {
        return send(json(path, body).header("Authorization", "Bearer " + token));
    }

    Answer postAsNobody(String path, String body) {
        return send(json(path, body));
    }

    Answer record(String changeSet, String... events) {
        return post("/api/v1/events", changeSet(changeSet, events));
    }

    HttpRequest.Builder json(String path, String body) {
        return HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
    }

    URI address(String path) {
        return URI.create("http://localhost:" + port + path);
    }

    static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(
                    request.timeout(Duration.ofSeconds(60)).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            String type = response.headers().firstValue("Content-Type").orElse("");
            return new Answer(
                    response.statusCode(),
                    type.replaceAll(";.*", ""),
                    response.body(),
                    response.headers().map());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    static String changeSet(String name, String... events) {
        return "{\"changeSet\": \"%s\", \"why\": \"as the test has it\", \"events\": [%s]}"
                .formatted(name, String.join(",", events));
    }

    static String established(String operation) {
        return """
                {"id": "%1$s-established", "type": "OperationEstablished", "operation": "%1$s",
                 "effective": "2013-04-25", "names": [{"language": "en", "name": "The Mission %1$s"}],
                 "kind": "regional", "lead": ["African Union"], "hostAreas": ["MLI"],
                 "sources": [{"source": "sres-2100", "locator": "para. 7"}]}""".formatted(operation);
    }

    static String renamed(String operation, int serial) {
        return """
                {"id": "%1$s-renamed-%2$d", "type": "OperationRenamed", "operation": "%1$s",
                 "effective": "2014-01-01", "names": [{"language": "en", "name": "Number %2$d"}],
                 "sources": [{"source": "a-source"}]}""".formatted(operation, serial);
    }

    static String closed(String operation, String effective) {
        return """
                {"id": "%1$s-closed", "type": "OperationClosed", "operation": "%1$s", "effective": "%2$s",
                 "sources": [{"source": "a-source"}]}""".formatted(operation, effective);
    }

    private static Path temporary() {
        try {
            return Files.createTempDirectory("served-ledger");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @TestConfiguration
    static class Clocks {
        /** The system's, until a test stops it. */
        @Bean
        @Primary
        Clock stoppable() {
            return new Clock() {
                @Override
                public ZoneId getZone() {
                    return ZoneOffset.UTC;
                }

                @Override
                public Clock withZone(ZoneId zone) {
                    return this;
                }

                @Override
                public Instant instant() {
                    return Optional.ofNullable(STOPPED.get()).orElseGet(Instant::now);
                }
            };
        }
    }
}
