package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whatever is sent, the program does not fail and shows nothing of its inside. The seed is fixed: a failure comes again. */
class HostileRequestsTest extends ServedLedger {
    private static final List<String> QUESTIONS = List.of(
            "/api/v1/as-of/%s",
            "/api/v1/as-of/%s/operations/hostile",
            "/api/v1/as-of/2015-11-08/operations/%s",
            "/api/v1/as-of/2015-11-08?knownAt=%s",
            "/api/v1/as-of/2015-11-08?kind=%s",
            "/api/v1/as-of/2015-11-08?host=%s&lead=%<s&text=%<s",
            "/api/v1/as-of/2015-11-08?fields=%s",
            "/api/v1/as-of/2015-11-08?limit=%s",
            "/api/v1/as-of/2015-11-08?offset=%s&format=csv",
            "/api/v1/operations?asOf=%s&status=%<s",
            "/api/v1/operations/%s",
            "/api/v1/operations/%s/timeline",
            "/api/v1/operations/hostile/timeline?from=%s",
            "/api/v1/operations/hostile/timeline?to=%s&corrected=true",
            "/api/v1/operations/hostile/explain/%s?asOf=2015-11-08",
            "/api/v1/operations/hostile/explain/name?asOf=%s",
            "/api/v1/diff?from=%s&to=2015-11-08",
            "/api/v1/diff?from=2015-11-08&to=2015-11-09&knownAt2=%s",
            "/api/v1/lineage/%s",
            "/api/v1/supports?asOf=%s",
            "/api/v1/supports?asOf=2015-11-08&operation=%s",
            "/api/v1/eligibility?asOf=%s",
            "/api/v1/expiring?asOf=2015-11-08&within=%s",
            "/api/v1/expiring?asOf=%s",
            "/api/v1/drift?from=%s&to=2020",
            "/api/v1/drift?from=2019&to=2020&by=%s",
            "/api/v1/survey/operations?from=%s&to=2020",
            "/api/v1/survey/decisions?operation=%s",
            "/api/v1/survey/%s",
            "/api/v1/claims?verdict=%s",
            "/api/v1/claims/%s",
            "/api/v1/events?after=%s",
            "/api/v1/events?limit=%s",
            "/api/v1/events?about=%s&format=html",
            "/api/v1/events/%s",
            "/api/v1/timemap/as-of/%s",
            "/api/v1/exports/%s",
            "/api/v1/exports/ics?from=%s",
            "/api/v1/exports/svg?operation=%s",
            "/api/v1/exports/csv?table=%s");

    private static final List<String> DATES = List.of(
            "2015-02-29",
            "2016-02-29",
            "2015-13-01",
            "2015-00-10",
            "2015-1-1",
            "15-01-01",
            "02015-01-01",
            "-0001-01-01",
            "9999-12-31",
            "10000-01-01",
            "999999999-12-31",
            "-999999999-01-01",
            "+2015-01-01",
            "2015-11-08T00:00:00Z",
            "2015-11-08T24:00:00Z",
            "2015-11-08T00:00:60Z",
            "2015-11-08T00:00:00+19:00",
            "2015-11-08 ",
            " 2015-11-08",
            "2015-W45",
            "2015-312",
            "2015-11",
            "2015",
            "201",
            "20",
            "2",
            "",
            "2015?",
            "2015~",
            "2015-11-08?",
            "2015-11-08%",
            "2015-11-08/2015-11-09",
            "../2015",
            "2015/..",
            "/2015",
            "2015/",
            "Y2015",
            "201X",
            "2015-21",
            "2015-33",
            "[2015,2016]",
            "{2015}",
            "2015-11-08/",
            "٢٠١٥-١١-٠٨",
            "２０１５-１１-０８",
            "2015‑11‑08",
            "today",
            "now",
            "null",
            "NaN",
            "Infinity",
            "1e9",
            "0x7df");

    @BeforeEach
    void somethingIsRecorded() {
        record("hostile/hostile", established("hostile"));
    }

    @Test
    void aThousandDatesOfEveryKindAreAnsweredOrRefused() {
        Random random = new Random(20151108);
        List<String> dates = new ArrayList<>(DATES);
        while (dates.size() < 1_000) {
            dates.add(mutated(DATES.get(random.nextInt(DATES.size())), random));
        }
        for (String date : dates) {
            String question = QUESTIONS.get(random.nextInt(QUESTIONS.size()));
            assertHarmless(get(question.formatted(encoded(date))), question + " " + date);
        }
    }

    @Test
    void randomTextsInEveryPlaceAreAnsweredOrRefused() {
        Random random = new Random(2719);
        for (String question : QUESTIONS) {
            for (int i = 0; i < 20; i++) {
                String text = text(random);
                assertHarmless(get(question.formatted(encoded(text))), question + " " + text);
            }
        }
    }

    @Test
    void randomBytesInsteadOfARequestAreRefusedOrDropped() throws IOException {
        Random random = new Random(1863);
        for (int i = 0; i < 100; i++) {
            byte[] noise = new byte[1 + random.nextInt(2_000)];
            random.nextBytes(noise);
            try (Socket socket = new Socket("localhost", port)) {
                socket.setSoTimeout(20_000);
                socket.getOutputStream().write(noise);
                socket.getOutputStream().write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                socket.shutdownOutput();
                String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
                assertThat(answer)
                        .doesNotContain("Exception")
                        .doesNotContain("\tat ")
                        .doesNotStartWith("HTTP/1.1 5");
            } catch (java.net.SocketException _) {
                // dropped
            }
        }
        assertThat(get("/api/v1/as-of/2015-11-08").status()).isEqualTo(200);
    }

    @Test
    void bodiesOfEveryShapeAreRefused() {
        Random random = new Random(2391);
        String event = established("hostile-body");
        List<String> bodies = new ArrayList<>(List.of(
                "[".repeat(100_000),
                "{\"a\":".repeat(50_000),
                "\"" + "x".repeat(1_000_000) + "\"",
                "9".repeat(100_000),
                "1e999999999",
                "{\"why\": \"w\", \"events\": " + "[".repeat(31) + "]".repeat(31) + "}",
                "\u0000\u0001\u0002",
                "\uFEFF{}"));
        for (int i = 0; i < 200; i++) {
            bodies.add(mutated(changeSet("hostile/body", event), random));
        }
        for (String body : bodies) {
            Answer answer = post("/api/v1/events?dryRun=true", body);
            assertHarmless(answer, body.length() > 500 ? body.substring(0, 500) : body);
        }
    }

    @Test
    void aBodyInAnotherEncodingIsRefusedOrUnderstood() {
        String body =
                changeSet("hostile/encoding", established("hostile-encoding").replace("Mission", "Missiön"));
        for (var encoding : List.of(StandardCharsets.ISO_8859_1, StandardCharsets.UTF_16, StandardCharsets.UTF_16LE)) {
            Answer answer = send(HttpRequest.newBuilder(address("/api/v1/events?dryRun=true"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofByteArray(body.getBytes(encoding))));
            assertHarmless(answer, encoding.name());
        }
    }

    private static void assertHarmless(Answer answer, String sent) {
        assertThat(answer.status()).as(sent + "\n" + answer.body()).isBetween(200, 499);
        assertThat(answer.body()).as(sent).doesNotContain("Exception").doesNotContain("\tat ");
        if (answer.status() >= 400) {
            assertThat(answer.type()).as(sent).isEqualTo("application/problem+json");
            assertThat(answer.text("/type")).as(sent).startsWith("urn:mandate-ledger:problem:");
            assertThat(answer.text("/detail")).as(sent).isNotBlank();
        }
    }

    private static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int i = 0; i <= random.nextInt(3); i++) {
            int at = random.nextInt(mutated.length() + 1);
            switch (random.nextInt(3)) {
                case 0 -> mutated.insert(at, (char) (32 + random.nextInt(95)));
                case 1 -> mutated.insert(at, random.nextInt());
                default -> {
                    if (at < mutated.length()) {
                        mutated.deleteCharAt(at);
                    }
                }
            }
        }
        return mutated.toString();
    }

    private static String text(Random random) {
        return switch (random.nextInt(5)) {
            case 0 -> Long.toString(random.nextLong());
            case 1 -> "9".repeat(1 + random.nextInt(300));
            case 2 -> "../".repeat(1 + random.nextInt(100)) + "etc/passwd";
            case 3 -> "'\"<script>%s%n${7*7}#{7*7}; DROP TABLE events--".substring(0, 1 + random.nextInt(45));
            default ->
                IntStream.range(0, 1 + random.nextInt(200))
                        .map(_ -> random.nextInt(0x11_0000))
                        .filter(it -> !Character.isSurrogate((char) it) || it > 0xFFFF)
                        .mapToObj(Character::toString)
                        .collect(Collectors.joining());
        };
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
