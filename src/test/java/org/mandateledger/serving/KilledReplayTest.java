package org.mandateledger.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import org.mandateledger.testing.Token;
import tools.jackson.databind.JsonNode;

/** A server is killed in the middle of a replay, by SIGKILL, and started again. */
class KilledReplayTest {
    private static final int BATCHES = 10;
    private static final int IN_A_BATCH = 1_000;

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void theNextOneBeginsItAgainByItself(Served.Store store) throws Exception {
        Path ledger = ledger();
        String url = Served.stored(store, ledger);
        Path tokens = temporary.resolve("tokens.json");
        String token = Token.of("ada", tokens);
        try (Node killed = node(store, ledger, url, tokens)) {
            assertThat(killed.get("/api/v1/replay").json().path("last").isNull())
                    .isTrue();
            JsonNode begun = killed.post("/api/v1/replay", token, "").json();
            killed.kill();
            assertThat(noted(store, ledger, url)).isTrue();
            assertThat(begun.path("running").asBoolean()).isTrue();
        }
        try (Node next = node(store, ledger, url, tokens)) {
            JsonNode state = next.get("/api/v1/replay").json();
            for (int i = 0;
                    i < 600
                            && (state.path("running").asBoolean()
                                    || state.path("last").isNull());
                    i++) {
                Thread.sleep(50);
                state = next.get("/api/v1/replay").json();
            }
            assertThat(next.said()).contains("cut short when its process ended; it is begun again");
            assertThat(state.at("/last/again").asBoolean()).isTrue();
            assertThat(state.at("/last/result").asString()).isEqualTo("swapped");
            assertThat(state.at("/last/position").asInt()).isEqualTo(BATCHES * IN_A_BATCH);
            assertThat(state.at("/last/comparison/same").asBoolean()).isTrue();
        }
        assertThat(noted(store, ledger, url)).isFalse();
    }

    private static boolean noted(Served.Store store, Path ledger, String url) {
        return store == Served.Store.FILES
                ? Files.exists(ledger.resolve(".replay"))
                : !Postgres.query(url, "SELECT what FROM replayunderway").isEmpty();
    }

    private static Node node(Served.Store store, Path ledger, String url, Path tokens) throws Exception {
        return store == Served.Store.FILES ? Node.onFiles(ledger, tokens) : Node.on(url, tokens);
    }

    private Path ledger() {
        Given given = new Given();
        for (int batch = 0; batch < BATCHES; batch++) {
            int number = batch;
            given.then(IntStream.range(0, IN_A_BATCH)
                    .mapToObj(i ->
                            "{id: 'op-%1$d-%2$d', type: 'OperationsCeased', operation: 'op-%1$d', effective: '2015'}"
                                    .formatted(i, number))
                    .collect(Collectors.joining(",", "[", "]")));
        }
        return given.in(temporary.resolve("events"));
    }
}
