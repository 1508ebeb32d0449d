package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger as it is written, followed over sockets of the tests' own. */
class EventStreamOverHttpTest extends ServedLedger {

    /** A reader that says what it received, line by line. */
    private final class Follower implements AutoCloseable {
        private final Socket socket;
        private final BufferedReader in;

        Follower(String query, String... headers) throws IOException {
            socket = new Socket("localhost", port);
            socket.setSoTimeout(10_000);
            socket.getOutputStream()
                    .write("GET /api/v1/events/stream%s HTTP/1.1\r\nHost: localhost\r\n%s\r\n"
                            .formatted(query, String.join("", headers))
                            .getBytes(StandardCharsets.UTF_8));
            in = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            while (!in.readLine().isEmpty()) {
                // the headers of the answer
            }
            until("retry: ");
        }

        String until(String beginning) throws IOException {
            String line = in.readLine();
            while (line != null && !line.startsWith(beginning)) {
                line = in.readLine();
            }
            return String.valueOf(line);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private long head() {
        return get("/api/v1/as-of/2020-01-01").json().at("/head/position").asLong();
    }

    @Test
    void whatIsRecordedIsToldAtOnce() throws IOException {
        try (Follower follower = new Follower("")) {
            long before = head();
            record("stream/one", established("stream-one"));
            assertThat(follower.until("id:")).isEqualTo("id: " + (before + 1));
            assertThat(follower.until("event:")).isEqualTo("event: OperationEstablished");
            assertThat(follower.until("data:")).contains("\"id\":\"stream-one-established\"");
        }
    }

    @Test
    void aReaderThatComesBackMissesNothingAndHearsNothingTwice() throws IOException {
        record("stream/back", established("stream-back"));
        long seen = head();
        record("stream/back-2", renamed("stream-back", 1), renamed("stream-back", 2));
        try (Follower follower = new Follower("", "Last-Event-ID: %d\r\n".formatted(seen))) {
            assertThat(follower.until("id:")).isEqualTo("id: " + (seen + 1));
            assertThat(follower.until("id:")).isEqualTo("id: " + (seen + 2));
        }
    }

    @Test
    void aReaderCanAskForOneOperation() throws IOException {
        try (Follower follower = new Follower("?about=stream-mine")) {
            record("stream/other", established("stream-other"));
            record("stream/mine", established("stream-mine"));
            assertThat(follower.until("data:")).contains("stream-mine-established");
        }
    }

    @Test
    void aReaderThatDoesNotReadHoldsUpNobody() throws IOException {
        String note = "\"note\": \"%s\", ".formatted("x".repeat(2_000));
        List<String> large = new ArrayList<>();
        large.add(established("stream-slow"));
        for (int i = 1; i <= 200; i++) {
            large.add(renamed("stream-slow", i).replace("\"effective\"", note + "\"effective\""));
        }
        long before = head();
        record("stream/large", large.toArray(String[]::new));
        try (Follower slow = new Follower("?after=0");
                Follower prompt = new Follower("")) {
            Instant begun = Instant.now();
            for (int i = 1; i <= 10; i++) {
                record("stream/prompt-" + i, renamed("stream-slow", 1_000 + i));
                assertThat(prompt.until("data:")).contains("Number " + (1_000 + i));
            }
            assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(20));
            String all = "";
            while (!all.equals("id: " + (before + 211))) {
                all = slow.until("id:");
            }
        }
    }

    @Test
    void aReaderThatGoesLeavesItsPlaceToAnother() throws IOException {
        for (int i = 0; i < 300; i++) {
            new Follower("").close();
            if (i % 50 == 0) {
                record("stream/gone-" + i, established("stream-gone-" + i));
            }
        }
        record("stream/gone", established("stream-gone"));
        assertThatCode(() -> {
                    try (Follower follower = new Follower("?after=0")) {
                        assertThat(follower.until("id:")).isEqualTo("id: 1");
                    }
                })
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "x", "99999999", "99999999999999999999", "1.5"})
    void aPositionThatThereIsNotIsRefused(String position) {
        Answer answer =
                send(HttpRequest.newBuilder(address("/api/v1/events/stream")).header("Last-Event-ID", position));
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("no position of this ledger");
    }
}
