package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.mandateledger.testing.Token;
import org.springframework.test.context.TestPropertySource;

/** A server behind a proxy of this machine, with limits that are soon reached; each test comes from addresses of its own. */
@TestPropertySource(
        properties = {
            "ledger.directory=${served.home}/guarded",
            "ledger.limits.reads=20/10m",
            "ledger.limits.writes=5/10m",
            "ledger.limits.failures=3/10m",
            "server.forward-headers-strategy=native",
            "server.tomcat.connection-timeout=1s",
        })
class GuardedLedgerTest extends ServedLedger {
    private static final AtomicInteger ADDRESS = new AtomicInteger();

    @Test
    void whoAsksTooOftenIsToldWhenToComeBackAndOthersAreNot() {
        String hasty = anybody();
        for (int i = 0; i < 20; i++) {
            assertThat(get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", hasty).status())
                    .isEqualTo(200);
        }
        Answer refused = get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", hasty);
        assertTooFast(refused);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.text("/type")).isEqualTo("urn:mandate-ledger:problem:too-fast");
        assertThat(refused.text("/detail")).contains("Wait");
        assertThat(refused.header("X-Content-Type-Options")).isEqualTo("nosniff");

        Answer page = get("/events", "X-Forwarded-For", hasty);
        assertTooFast(page);
        assertThat(page.type()).isEqualTo("text/html");
        assertThat(page.body()).contains("Too many");
        assertThat(get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", anybody()).status())
                .isEqualTo(200);
    }

    @Test
    void writesAreCountedByTokenWhereverTheyComeFrom() {
        String busy = Token.of("busy", TOKENS);
        for (int i = 0; i < 5; i++) {
            assertThat(tried(busy, anybody()).status()).isEqualTo(200);
        }
        assertTooFast(tried(busy, anybody()));
        assertThat(tried(TOKEN, anybody()).status()).isEqualTo(200);
    }

    @Test
    void writesAreCountedByAddressWhosesoeverTheyAre() {
        String address = anybody();
        for (int i = 0; i < 5; i++) {
            assertThat(tried(Token.of("one of many " + i, TOKENS), address).status())
                    .isEqualTo(200);
        }
        assertTooFast(tried(Token.of("one too many", TOKENS), address));
    }

    @Test
    void whoTriesTokensIsToldToWaitAndWhoHasOneIsLetInFromThereToo() {
        String guesser = anybody();
        for (int i = 0; i < 3; i++) {
            Answer refused = tried("mandate_" + i, guesser);
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.header("WWW-Authenticate")).contains("invalid_token");
        }
        assertTooFast(tried("mandate_3", guesser));
        assertThat(tried(Token.of("patient", TOKENS), guesser).status()).isEqualTo(200);
        assertThat(tried("mandate_4", anybody()).status()).isEqualTo(401);
    }

    @Test
    void aTokenThatDoesNotCountIsRefusedWhereNoneIsNeededToo() {
        assertThat(get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", anybody(), "Authorization", "Bearer mandate_x")
                        .status())
                .isEqualTo(401);
    }

    @Test
    void formsThatNobodyWasShownAreCounted() {
        String address = anybody();
        for (int i = 0; i < 5; i++) {
            assertThat(sent(address, "token=mandate_x").status()).isEqualTo(403);
        }
        assertTooFast(sent(address, "token=mandate_x"));
    }

    @Test
    void whetherTheServerIsWellIsAnsweredHoweverOftenItIsAsked() {
        String supervisor = anybody();
        for (int i = 0; i < 30; i++) {
            assertThat(get("/actuator/health/liveness", "X-Forwarded-For", supervisor, "Authorization", "Bearer wrong")
                            .status())
                    .isEqualTo(200);
        }
    }

    /** Whoever writes addresses into the header is the address that the proxy adds last. */
    @Test
    void anAddressThatAClientInventsIsNotBelieved() {
        String liar = anybody();
        for (int i = 0; i < 20; i++) {
            get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", anybody() + ", " + liar);
        }
        assertTooFast(get("/api/v1/as-of/2015-11-08", "X-Forwarded-For", anybody() + ", " + liar));
    }

    @Test
    void whoSendsHalfARequestAndWaitsIsHungUpOn() throws IOException {
        for (String half : List.of(
                "GET /api/v1/as-of/2015-11-08 HTTP/1.1\r\nHost: loc",
                "POST /api/v1/events HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + anybody()
                        + "\r\nAuthorization: Bearer " + Token.of("slow", TOKENS)
                        + "\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{\"why\":",
                "POST /sign-in HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: " + anybody()
                        + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\ntoken=")) {
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoTimeout(15_000);
                long begun = System.nanoTime();
                socket.getOutputStream().write(half.getBytes(StandardCharsets.US_ASCII));
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
                assertThat(Duration.ofNanos(System.nanoTime() - begun)).as(half).isLessThan(Duration.ofSeconds(12));
                assertThat(answer).as(half).doesNotStartWith("HTTP/1.1 2").doesNotStartWith("HTTP/1.1 5");
            }
        }
    }

    private Answer sent(String from, String form) {
        return send(HttpRequest.newBuilder(address("/sign-in"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("X-Forwarded-For", from)
                .POST(HttpRequest.BodyPublishers.ofString(form)));
    }

    private Answer tried(String token, String from) {
        return send(json("/api/v1/events?dryRun=true", changeSet("guarded/tried", established("tried")))
                .header("Authorization", "Bearer " + token)
                .header("X-Forwarded-For", from));
    }

    private static void assertTooFast(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(429);
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 600);
    }

    /** An address that nobody else has. */
    private static String anybody() {
        int next = ADDRESS.incrementAndGet();
        return "198.51.%d.%d".formatted(100 + next / 250, 1 + next % 250);
    }
}
