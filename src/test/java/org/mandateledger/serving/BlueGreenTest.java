package org.mandateledger.serving;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;

/** What a replay builds beside the index that serves is compared with it before it serves. */
class BlueGreenTest {
    private static final String NAME = "/operations/0/name";

    @TempDir
    Path temporary;

    /** A store whose content was put back to something else, beneath a server that runs. */
    @ParameterizedTest
    @EnumSource
    void whatAnswersDifferentlyWaitsIsAcceptedAndIsGoneBackFrom(Served.Store store) throws Exception {
        Path ledger = ledger("events", "Before", "Before and after");
        Path other = ledger("other", "Otherwise");
        String url = Served.stored(store, ledger);
        try (Served served = new Served(store, ledger, url)) {
            assertThat(served.post("/api/v1/replay/rollback", "").status()).isEqualTo(404);
            assertThat(served.post("/api/v1/replay/accept", "").status()).isEqualTo(404);
            exchange(store, ledger, other, url);
            served.post("/api/v1/replay", "");

            Served.Answer waits = served.replayed();
            assertThat(waits.text("/last/result")).isEqualTo("waits");
            assertThat(waits.json().at("/last/comparison/firstOtherLine").asInt())
                    .isEqualTo(2);
            assertThat(waits.json().at("/last/comparison/endsBefore").asInt()).isEqualTo(2);
            assertThat(waits.json().at("/last/comparison/differing").asInt()).isEqualTo(1);
            assertThat(waits.text("/last/comparison/differences/0/subject")).isEqualTo("op");
            assertThat(waits.text("/last/comparison/differences/0/on")).isEqualTo("2011-01-01");
            assertThat(waits.json().at("/last/comparison/differences/0/knownAt").asInt())
                    .isEqualTo(2);
            assertThat(waits.text("/last/comparison/differences/0/fields/0/field"))
                    .isEqualTo("name");
            assertThat(waits.text("/last/comparison/differences/0/fields/0/rebuilt"))
                    .isEqualTo("Otherwise");
            assertThat(name(served)).isEqualTo("Before and after");

            assertThat(served.post("/api/v1/replay/accept?generation=1", "").status())
                    .isEqualTo(409);
            assertThat(served.post("/api/v1/replay/accept?generation=2", "").text("/serving/generation"))
                    .isEqualTo("2");
            assertThat(name(served)).isEqualTo("Otherwise");
            assertWrites(served, store == Served.Store.POSTGRES);
            served.post("/api/v1/replay/rollback", "");
            assertThat(name(served)).isEqualTo("Before and after");
            assertWrites(served, false);
            served.post("/api/v1/replay/rollback", "");
            assertThat(name(served)).isEqualTo("Otherwise");
            assertThat(served.delete("/api/v1/replay/kept")
                            .json()
                            .path("previous")
                            .isNull())
                    .isTrue();
            assertThat(served.post("/api/v1/replay/rollback", "").status()).isEqualTo(404);

            served.post("/api/v1/replay", "");
            assertThat(served.replayed().json().at("/last/comparison/same").asBoolean())
                    .isTrue();
            assertThat(name(served)).isEqualTo("Otherwise");
        }
    }

    @Test
    void whatIsAcceptedBeforehandServesAtOnce() throws Exception {
        Path ledger = ledger("events", "Before");
        try (Served served = new Served(Served.Store.FILES, ledger, "")) {
            exchange(Served.Store.FILES, ledger, ledger("other", "Otherwise"), "");
            served.post("/api/v1/replay?accept=true", "");
            assertThat(served.replayed().text("/last/result")).isEqualTo("swapped");
            assertThat(name(served)).isEqualTo("Otherwise");
        }
    }

    @Test
    void aReplayOnOneNodeIsNothingToTheOthersAndNoReaderFailsOrGoesBack() throws Exception {
        Path ledger = new Given()
                .then("[" + established("op") + "," + established("pair") + "]")
                .in(temporary.resolve("events"));
        String url = Served.stored(Served.Store.POSTGRES, ledger);
        try (Served one = new Served(Served.Store.POSTGRES, ledger, url);
                Served two = new Served(Served.Store.POSTGRES, ledger, url);
                ExecutorService threads = Executors.newFixedThreadPool(2)) {
            AtomicBoolean going = new AtomicBoolean(true);
            AtomicInteger asked = new AtomicInteger();
            List<Future<?>> readers = new ArrayList<>();
            for (Served node : List.of(one, two)) {
                readers.add(threads.submit(() -> ask(node, going, asked)));
            }
            try {
                for (int round = 1; round <= 5; round++) {
                    assertThat(one.post("/api/v1/replay", "").status()).isEqualTo(202);
                    assertThat((round % 2 == 0 ? one : two)
                                    .post("/api/v1/events", renamed(round))
                                    .status())
                            .isEqualTo(201);
                    assertThat(one.replayed().text("/last/result")).isEqualTo("swapped");
                }
                int enough = asked.get() + 10;
                while (asked.get() < enough && readers.stream().noneMatch(Future::isDone)) {
                    Thread.sleep(10);
                }
            } finally {
                going.set(false);
            }
            for (Future<?> reader : readers) {
                reader.get();
            }
            assertThat(one.get("/api/v1/replay").text("/serving/generation")).isEqualTo("6");
            assertThat(two.get("/api/v1/replay").text("/serving/generation")).isEqualTo("1");
            one.post("/api/v1/replay/rollback", "");
            await().untilAsserted(() -> assertThat(name(one)).isEqualTo("Number 5"));
            // what the other node recorded last arrives within a second
            await().untilAsserted(() -> assertThat(name(two)).isEqualTo("Number 5"));
        }
    }

    /** Both operations are renamed in one change set, so that they bear one name at every moment. */
    private static void ask(Served node, AtomicBoolean going, AtomicInteger asked) {
        int furthest = 0;
        while (going.get()) {
            Served.Answer world = node.get("/api/v1/as-of/2020-01-01");
            assertThat(world.status()).isEqualTo(200);
            assertThat(world.text(NAME)).isEqualTo(world.text("/operations/1/name"));
            int position = world.json().at("/head/position").asInt();
            assertThat(position).isGreaterThanOrEqualTo(furthest);
            furthest = position;
            asked.incrementAndGet();
        }
    }

    /** Or says, where what is written to is not what the index was built from, what to do. */
    private static void assertWrites(Served served, boolean does) {
        Served.Answer written =
                served.post("/api/v1/events", """
                {"changeSet": "test/other", "why": "as the test has it", "events": [%s]}""".formatted(renaming("op", 9).replace("2014-", "2022-")));
        assertThat(written.status()).as(written.json().toString()).isEqualTo(does ? 201 : 503);
        assertThat(written.text("/detail")).contains(does ? "" : "Remedy: start");
    }

    private static String name(Served served) {
        return served.get("/api/v1/as-of/2020-01-01/operations/op").text(NAME);
    }

    private static void exchange(Served.Store store, Path ledger, Path other, String url) throws Exception {
        if (store == Served.Store.FILES) {
            Files.copy(other.resolve("0001-test.jsonl"), ledger.resolve("0001-test.jsonl"), REPLACE_EXISTING);
            return;
        }
        Postgres.execute(url, """
                ALTER TABLE domainevententry DISABLE TRIGGER ALL;
                ALTER TABLE headseen DISABLE TRIGGER ALL;
                TRUNCATE domainevententry, headseen""");
        Served.stored(other, url);
    }

    private Path ledger(String folder, String... names) {
        Given given = new Given().then("[" + established("op") + "]");
        int day = 0;
        for (String name : names) {
            day++;
            given.then(
                    "[{id: 'op-%1$d', type: 'OperationRenamed', operation: 'op', effective: '2011-01-0%1$d', names: [{language: 'en', name: '%2$s'}]}]"
                            .formatted(day, name));
        }
        return given.in(temporary.resolve(folder));
    }

    private static String established(String id) {
        return "{id: '%1$s', type: 'OperationEstablished', operation: '%1$s', effective: '2010-01-01', names: [{language: 'en', name: 'Newborn'}], kind: 'regional', lead: ['African Union'], hostAreas: ['MLI']}"
                .formatted(id);
    }

    private static String renamed(int round) {
        return """
                {"changeSet": "test/op", "why": "as the test has it", "events": [
                 %s,%s]}""".formatted(renaming("op", round), renaming("pair", round));
    }

    private static String renaming(String operation, int round) {
        return """
                {"id": "%1$s-renamed-%2$d", "type": "OperationRenamed", "operation": "%1$s", "effective": "2014-01-0%2$d",
                 "names": [{"language": "en", "name": "Number %2$d"}], "sources": [{"source": "a-source"}]}""".formatted(operation, round);
    }
}
