package org.mandateledger.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.NoLedger;
import org.mandateledger.testing.Given;

/** What questions are answered from when the index cannot go on as it should. */
class ServingLedgerTest {
    @TempDir
    Path temporary;

    private final Given given = Given.events(event("first"));
    private Path directory;
    private ServingLedger serving;
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicReference<Instant> now = new AtomicReference<>(Given.START);

    @BeforeEach
    void serveOneBatch() {
        directory = given.in(temporary.resolve("events"));
        serving = new ServingLedger(
                (ledger, _, applied) -> {
                    readings.incrementAndGet();
                    LedgerLoader.read(new LedgerFolder(directory), ledger, _ -> {}, applied);
                },
                ((InstantSource) now::get).withZone(ZoneOffset.UTC));
    }

    @Test
    void aBatchIsTakenWithoutReadingTheLedgerAgain() {
        Ledger before = serving.current();
        serving.take(record("second"));

        assertThat(serving.current()).isSameAs(before);
        assertThat(serving.current().now().event("second")).isPresent();
    }

    @Test
    void aBatchThatTheIndexCannotTakeIsReadFromTheStoreWithTheOnesBeforeIt() {
        record("second");
        serving.take(record("third"));

        assertThat(serving.current().now().position()).isEqualTo(3);
        assertThat(serving.current().now().event("second")).isPresent();
        assertThat(serving.current().now().event("third")).isPresent();
        serving.take(record("fourth"));
        assertThat(serving.current().now().position()).isEqualTo(4);
    }

    @Test
    void whileTheStoreCannotBeReadNothingIsAnsweredFromAGap() throws Exception {
        record("second");
        List<RecordedEvent> third = record("third");
        Path away = Files.move(directory, temporary.resolve("away"));
        serving.take(third);

        int before = readings.get();
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(serving::current).isInstanceOf(NoLedger.class);
        }
        assertThat(readings.get() - before).as("readings for five questions").isEqualTo(1);
        now.updateAndGet(it -> it.plus(ServingLedger.PAUSE));
        Files.move(away, directory);
        assertThat(serving.current().now().position()).isEqualTo(3);
    }

    @Test
    void aLedgerBuiltBesideIsGivenWhatWasRecordedMeanwhile() {
        Generation beside = serving.build(_ -> {}, _ -> {});
        serving.take(record("second"));
        serving.replaceBy(beside);

        assertThat(serving.current()).isSameAs(beside.ledger());
        assertThat(serving.current().now().event("second")).isPresent();
    }

    @Test
    void whatServedBeforeIsGoneBackToAndForthAndHasWhatWasRecordedMeanwhile() {
        Ledger first = serving.current();
        serving.replaceBy(serving.build(_ -> {}, _ -> {}));
        Ledger second = serving.current();
        serving.take(record("second"));

        assertThat(serving.stepBack()).isTrue();
        assertThat(serving.current()).isSameAs(first);
        assertThat(first.now().event("second")).isPresent();
        assertThat(serving.stepBack()).isTrue();
        assertThat(serving.current()).isSameAs(second);
        serving.forget();
        assertThat(serving.stepBack()).isFalse();
        assertThat(serving.current()).isSameAs(second);
    }

    /** On the disk; whether it is taken is the test's affair. */
    private List<RecordedEvent> record(String id) {
        long before = given.now().position();
        given.then(event(id));
        List<RecordedEvent> batch =
                given.now().events().filter(event -> event.position() > before).toList();
        try (LedgerFiles files = LedgerFiles.openForWriting(directory)) {
            files.append("test", batch.stream().map(EventJson::line).toList());
        }
        return batch;
    }

    private static String event(String id) {
        return "[{id: '" + id + "', type: 'OperationsCeased', operation: 'op', effective: '2015'}]";
    }
}
