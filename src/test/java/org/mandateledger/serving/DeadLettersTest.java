package org.mandateledger.serving;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresSchema;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import tools.jackson.databind.JsonNode;

/** A ledger whose chain is whole, with an event in it that this program cannot apply. */
class DeadLettersTest {
    /** A correction that corrects itself: whoever has to look at all of them never ends. What comes later has to wait. */
    private static final List<String> EVENTS = List.of(
            "{id: 'torn-established', type: 'OperationEstablished', operation: 'torn', effective: '2010-01-01',"
                    + " names: [{language: 'en', name: 'Torn'}], kind: 'regional', lead: ['African Union'],"
                    + " hostAreas: ['SOM']}",
            "{id: 'torn-renamed', type: 'OperationRenamed', operation: 'torn', effective: '2011-01-01',"
                    + " names: [{language: 'en', name: 'Torn again'}]}",
            "{id: 'sound-established', type: 'OperationEstablished', operation: 'sound', effective: '2010-01-01',"
                    + " names: [{language: 'en', name: 'Sound'}], kind: 'regional', lead: ['African Union'],"
                    + " hostAreas: ['MLI']}",
            mended("torn-established"),
            mended("mended"),
            "{id: 'poison', type: 'EventRetracted', subject: 'torn', effective: '2010-01-01', target: 'mended'}",
            "{id: 'torn-closed', type: 'OperationClosed', operation: 'torn', effective: '2015-01-01'}",
            "{id: 'sound-renamed', type: 'OperationRenamed', operation: 'sound', effective: '2012-01-01',"
                    + " names: [{language: 'en', name: 'Sound still'}]}");

    @TempDir
    Path temporary;

    @ParameterizedTest
    @EnumSource
    void theOthersGoOnAndEveryAnswerSaysWhatItLacks(Served.Store store) throws Exception {
        Path ledger = poisoned();
        String url = store == Served.Store.FILES ? "" : inDatabase(ledger);
        try (Served served = new Served(store, ledger, url)) {
            JsonNode letters = served.get("/api/v1/dead-letters").json().path("deadLetters");
            assertThat(letters.valueStream().map(it -> it.path("event").asString()))
                    .containsExactly("poison", "torn-closed");
            assertThat(letters.get(0).path("position").asInt()).isEqualTo(6);
            assertThat(letters.get(0).path("cause").asString()).contains("StackOverflowError");
            assertThat(letters.get(1).path("cause").isNull()).isTrue();

            Served.Answer torn = served.get("/api/v1/as-of/2020-01-01/operations/torn");
            assertThat(torn.text("/operations/0/name")).isEqualTo("Torn again");
            assertThat(torn.text("/operations/0/warnings/0")).contains("2 recorded events", "poison, torn-closed");
            assertThat(torn.json().at("/head/setAside").valueStream().map(JsonNode::asString))
                    .containsExactly("poison", "torn-closed");
            assertThat(served.get("/api/v1/events/poison").text("/fate")).isEqualTo("set-aside");

            String page = served.get("/events").response().body();
            assertThat(page)
                    .contains(
                            "Answers lack what is recorded here.",
                            "href=\"/events/poison\"",
                            "href=\"/events/torn-closed\"");
            assertThat(served.get("/events/poison").response().body()).contains("Torn");
            assertThat(served.get("/events?knownAt=" + Given.recorded(3))
                            .response()
                            .body())
                    .doesNotContain("Answers lack what is recorded here.");

            Served.Answer sound = served.get("/api/v1/as-of/2020-01-01/operations/sound");
            assertThat(sound.text("/operations/0/name")).isEqualTo("Sound still");
            assertThat(sound.text("/operations/0/warnings")).doesNotContain("could not");

            Served.Answer before = served.get("/api/v1/as-of/2020-01-01/operations/torn?knownAt=" + Given.recorded(3));
            assertThat(before.json().at("/head/setAside").isMissingNode()).isTrue();
            assertThat(before.response().headers().firstValue("Cache-Control").orElseThrow())
                    .contains("immutable");
            assertThat(served.get("/api/v1/as-of/2020-01-01?knownAt=" + Given.recorded(8))
                            .response()
                            .headers()
                            .firstValue("Cache-Control")
                            .orElseThrow())
                    .doesNotContain("immutable");

            assertThat(served.post("/api/v1/events", renamed("sound")).status()).isEqualTo(201);
            assertThat(served.get("/api/v1/as-of/2020-01-01/operations/sound").text("/operations/0/name"))
                    .isEqualTo("Number 7");
            Served.Answer refused = served.post("/api/v1/events", renamed("torn"));
            assertThat(refused.status()).isEqualTo(422);
            assertThat(refused.text("/violations/0/rule")).isEqualTo("history-is-whole");

            served.post("/api/v1/replay", "");
            Served.Answer replayed = served.replayed();
            assertThat(replayed.text("/last/result")).isEqualTo("swapped");
            assertThat(replayed.json().at("/serving/generation").asInt()).isEqualTo(2);
            assertThat(replayed.json().at("/serving/deadLetters").asInt()).isEqualTo(2);
        }
        String[] there =
                store == Served.Store.FILES ? new String[0] : new String[] {"--store", "postgres", "--url", url};
        Cli replayed = Cli.run(ledger, with(there, "replay"));
        assertThat(replayed.exit()).isEqualTo(3);
        assertThat(replayed.err()).contains("position 6, poison: not applied to torn: StackOverflowError");
    }

    /** A database refuses the second event of an id, until somebody takes that rule away. */
    private static String inDatabase(Path ledger) {
        String url = Postgres.database();
        PostgresSchema.make(new PostgresAddress(url, Optional.empty()));
        Postgres.execute(url, "ALTER TABLE domainevententry DROP CONSTRAINT domainevententry_eventidentifier_key");
        Served.stored(ledger, url);
        return url;
    }

    private static String mended(String target) {
        return "{id: 'mended', type: 'EventCorrected', subject: 'torn', effective: '2010-01-01', target: '" + target
                + "', replacement: {type: 'OperationEstablished', operation: 'torn', effective: '2010-01-01',"
                + " names: [{language: 'en', name: 'Mended'}], kind: 'regional', lead: ['African Union'],"
                + " hostAreas: ['SOM']}}";
    }

    private static String[] with(String[] there, String... command) {
        return Stream.concat(Stream.of(command), Stream.of(there)).toArray(String[]::new);
    }

    private static String renamed(String operation) {
        return """
                {"changeSet": "test/%1$s", "why": "as the test has it", "events": [
                 {"id": "%1$s-renamed-more", "type": "OperationRenamed", "operation": "%1$s", "effective": "2014-01-01",
                  "names": [{"language": "en", "name": "Number 7"}], "sources": [{"source": "a-source"}]}]}""".formatted(operation);
    }

    /** Written past the rules, as a program might have done that could apply it. */
    private Path poisoned() {
        List<RecordedEvent> recorded = new ArrayList<>();
        for (String event : EVENTS) {
            long position = recorded.size() + 1L;
            recorded.add(new RecordedEvent(
                    position, Given.recorded((int) position), 1, 1, Given.event(event), "tester", "why", "test/1", ""));
        }
        Path directory = temporary.resolve("events");
        try (LedgerFiles files = LedgerFiles.openForWriting(directory)) {
            recorded.forEach(event -> files.append("test", List.of(EventJson.line(event))));
        }
        return directory;
    }
}
