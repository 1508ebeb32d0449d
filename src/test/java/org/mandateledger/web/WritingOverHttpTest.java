package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerLoader;
import tools.jackson.databind.JsonNode;

/** Maintainers write over HTTP, and read at once what they wrote. */
class WritingOverHttpTest extends ServedLedger {

    @Test
    void whoWritesReadsTheirOwnWriteAndItIsOnTheDisk() {
        Answer recorded = record("mali/one", established("one"));

        assertThat(recorded.status()).isEqualTo(201);
        assertThat(recorded.json().at("/events/0").asString()).isEqualTo("one-established");
        Answer asked = get("/api/v1/as-of/2013-05-01/operations/one");
        assertThat(asked.status()).isEqualTo(200);
        assertThat(asked.text("/operations/0/name")).isEqualTo("The Mission one");
        assertThat(asked.json().at("/head/position").asLong())
                .isGreaterThanOrEqualTo(recorded.json().at("/head/position").asLong());
        assertThat(onDisk()).extracting(event -> event.event().id()).contains("one-established");
    }

    @Test
    void withoutATokenNothingIsWrittenAndReadsAreOpen() {
        Answer refused = postAsNobody("/api/v1/events", changeSet("mali/two", established("two")));

        assertThat(refused.status()).isEqualTo(401);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.text("/detail")).contains("./mandates tokens create");
        assertThat(get("/api/v1/events/two-established").status()).isEqualTo(404);
        assertThat(get("/api/v1/as-of/2013-05-01").status()).isEqualTo(200);
        assertThat(get("/api/v1/events").status()).isEqualTo(200);
    }

    @Test
    void aWrongTokenIsNoToken() {
        for (String token : List.of("mandate_wrong", TOKEN + "x", TOKEN.substring(1), "", "x".repeat(5_000))) {
            Answer refused = postAs(token, "/api/v1/events", changeSet("mali/three", established("three")));
            assertThat(refused.status()).isEqualTo(401);
            assertThat(refused.type()).isEqualTo("application/problem+json");
        }
        assertThat(postAs("wrong", "/api/v1/events/one-established/corrections", "{}")
                        .status())
                .isEqualTo(401);
        assertThat(get("/api/v1/events/three-established").status()).isEqualTo(404);
    }

    @Test
    void theTokenIsNowhereButInItsHash() throws Exception {
        String kept = Files.readString(TOKENS);

        assertThat(kept).contains("ada").doesNotContain(TOKEN).doesNotContain(TOKEN.substring(TOKEN.indexOf('_') + 1));
        assertThat(Files.getPosixFilePermissions(TOKENS))
                .extracting(Enum::name)
                .containsExactlyInAnyOrder("OWNER_READ", "OWNER_WRITE");
    }

    @Test
    void whatBreaksARuleIsRefusedWithTheRulesAndNothingIsWritten() {
        record("mali/four", established("four"));
        long before = head();
        Answer refused = record("mali/four", renamed("four", 1), established("four"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.type()).isEqualTo("application/problem+json");
        assertThat(refused.text("/type")).isEqualTo("urn:mandate-ledger:problem:refused");
        assertThat(refused.text("/violations/0/rule")).isEqualTo("unique-id");
        assertThat(refused.text("/violations/0/event")).isEqualTo("four-established");
        assertThat(refused.text("/violations/0/remedy")).isNotBlank();
        assertThat(head()).isEqualTo(before);
    }

    @Test
    void theAuthorIsTheTokensOwnerWhateverTheBodySays() {
        Answer claimed = post(
                "/api/v1/events",
                changeSet("mali/five", established("five")).replaceFirst("\\{", "{\"by\": \"somebody else\", "));
        assertThat(claimed.status()).isEqualTo(400);
        assertThat(claimed.text("/detail")).contains("by is not for the change set to say");

        String smuggled = established("five").replaceFirst("\\{", "{\"by\": \"somebody else\", \"position\": 1, ");
        record("mali/five", smuggled);
        record("mali/five", established("six"));
        assertThat(onDisk().stream().filter(it -> it.changeSet().equals("mali/five")))
                .extracting(RecordedEvent::by)
                .isNotEmpty()
                .containsOnly("ada");
    }

    @Test
    void recordedGrowsThoughTheClockStepsBack() {
        List<Instant> recorded = new ArrayList<>();
        Instant now = Instant.now();
        record("mali/seven", established("seven"));
        for (int i = 1; i <= 4; i++) {
            STOPPED.set(now.minusSeconds(1_000L * i));
            recorded.add(Instant.parse(record("mali/seven", renamed("seven", i)).text("/recorded")));
        }
        STOPPED.set(null);
        recorded.add(Instant.parse(record("mali/seven", renamed("seven", 5)).text("/recorded")));

        assertThat(recorded).isSorted().doesNotHaveDuplicates();
        assertThat(recorded.getFirst()).isAfterOrEqualTo(now);
        assertThat(LedgerFiles.verify(LEDGER).problems()).isEmpty();
    }

    @Test
    void writersAtOnceAllLandWholeAndPositionsHaveNoGaps() throws Exception {
        int writers = 20;
        record("mali/eight", established("left"), established("right"));
        List<Future<Answer>> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (int i = 1; i <= writers; i++) {
                int serial = i;
                answers.add(threads.submit(
                        () -> record("mali/eight-" + serial, renamed("left", serial), renamed("right", serial))));
            }
            for (Future<Answer> answer : answers) {
                assertThat(answer.get().status()).isEqualTo(201);
            }
        }
        List<RecordedEvent> all = onDisk();
        assertThat(all)
                .extracting(RecordedEvent::position)
                .containsExactlyElementsOf(
                        LongStream.rangeClosed(1, all.size()).boxed().toList());
        for (int i = 1; i <= writers; i++) {
            String name = "mali/eight-" + i;
            List<RecordedEvent> batch =
                    all.stream().filter(event -> event.changeSet().equals(name)).toList();
            assertThat(batch).extracting(RecordedEvent::part).containsExactly(1, 2);
            assertThat(batch.getLast().position()).isEqualTo(batch.getFirst().position() + 1);
            assertThat(batch)
                    .extracting(RecordedEvent::recorded)
                    .containsOnly(batch.getFirst().recorded());
        }
        Set<Instant> instants = all.stream().map(RecordedEvent::recorded).collect(Collectors.toSet());
        assertThat(instants)
                .hasSize((int) all.stream().filter(event -> event.part() == 1).count());
        assertThat(LedgerFiles.verify(LEDGER).problems()).isEmpty();
    }

    @Test
    void aTrialSaysWhichAnswersWouldChangeAndWritesNothing() {
        record("mali/nine", established("nine"));
        long before = head();
        Answer trial = post("/api/v1/events?dryRun=true", changeSet("mali/nine", renamed("nine", 1)));

        assertThat(trial.status()).isEqualTo(200);
        assertThat(trial.json()
                        .at("/changes")
                        .valueStream()
                        .filter(change -> change.path("field").asString().equals("name")))
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.path("operation").asString()).isEqualTo("nine");
                    assertThat(change.path("from").asString()).isEqualTo("2014-01-01");
                    assertThat(change.path("before").asString()).isEqualTo("The Mission nine");
                    assertThat(change.path("after").asString()).isEqualTo("Number 1");
                });
        assertThat(head()).isEqualTo(before);
        assertThat(post("/api/v1/events?dryRun=true", changeSet("mali/nine", established("nine")))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void anEventIsCorrectedFieldByFieldAndWhollyAndThenRetracted() {
        record("mali/ten", established("ten"), closed("ten", "2024-12-31"));
        String corrections = "/api/v1/events/ten-closed/corrections";
        Answer corrected = post(corrections, """
                {"reason": "the year was wrong", "sources": ["sres-2690:para. 1"],
                 "changes": {"effective": "2023-12-31"}}""");
        assertThat(corrected.status()).isEqualTo(201);
        assertThat(corrected.text("/events/0")).isEqualTo("ten-closed-corrected");

        JsonNode event = get("/api/v1/events/ten-closed").json();
        assertThat(event.path("fate").asString()).isEqualTo("corrected");
        assertThat(event.at("/event/effective").asString())
                .as("as it was recorded")
                .isEqualTo("2024-12-31");
        JsonNode answer = event.at("/answers/0");
        assertThat(answer.at("/replacement/effective").asString()).isEqualTo("2023-12-31");
        assertThat(answer.path("why").asString()).isEqualTo("the year was wrong");
        assertThat(answer.at("/replacement/sources/1/says").asString())
                .as("what the former source said stays")
                .contains("2024-12-31");

        assertThat(post(corrections, """
                                {"reason": "the day was wrong", "sources": [{"source": "s"}], "replacement":
                                 {"type": "OperationClosed", "operation": "ten", "effective": "2023-12-30",
                                  "sources": [{"source": "s"}]}}""").text("/events/0")).isEqualTo("ten-closed-corrected-2");
        assertThat(post(corrections, "{\"reason\": \"it never closed\", \"sources\": [\"s\"], \"retract\": true}")
                        .status())
                .isEqualTo(201);
        assertThat(get("/api/v1/events/ten-closed").text("/fate")).isEqualTo("retracted");
        assertThat(get("/api/v1/as-of/2025-01-01?status=closed").body()).doesNotContain("Mission ten");
    }

    @Test
    void aSourceIsMendedByGivingItWhole() {
        record("mali/eleven", established("eleven"));
        post("/api/v1/events/eleven-established/corrections", """
                {"reason": "the locator was wrong", "sources": ["sres-2100"],
                 "changes": {"sources": [{"source": "sres-2100", "locator": "para. 9"}]}}""");

        JsonNode sources = get("/api/v1/events/eleven-established").json().at("/answers/0/replacement/sources");
        assertThat(sources.toString()).isEqualTo("[{\"source\":\"sres-2100\",\"locator\":\"para. 9\"}]");
    }

    @Test
    void theLongestIdCanBeCorrectedAndItsCorrectionToo() {
        String id = "twelve-" + "x".repeat(113);
        record("mali/twelve", established("twelve"), closed("twelve", "2024").replace("twelve-closed", id));
        String body = "{\"reason\": \"r\", \"sources\": [\"s\"], \"changes\": {\"effective\": \"2023\"}}";

        Answer first = post("/api/v1/events/" + id + "/corrections", body);
        assertThat(first.status()).isEqualTo(201);
        Answer second = post("/api/v1/events/" + first.text("/events/0") + "/corrections", body);
        assertThat(second.status()).isEqualTo(201);
        assertThat(second.text("/events/0")).hasSize(120).isNotEqualTo(first.text("/events/0"));
    }

    private long head() {
        return get("/api/v1/events?limit=1").json().at("/head/position").asLong();
    }

    private static List<RecordedEvent> onDisk() {
        return LedgerLoader.read(LEDGER).now().events().toList();
    }
}
