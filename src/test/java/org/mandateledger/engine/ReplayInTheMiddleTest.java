package org.mandateledger.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.asking.NotNow;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.testing.Given;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is asked of replays while one is under way or waits; the store is held up for as long as a test wants. */
class ReplayInTheMiddleTest {
    @TempDir
    private Path directory;

    private volatile List<RecordedEvent> stored = events("Before");
    private volatile CompletableFuture<Void> gate = CompletableFuture.completedFuture(null);
    private ServingLedger serving;
    private Replay replay;

    @BeforeEach
    void serve() {
        serving = new ServingLedger(
                (ledger, _, _) -> {
                    ledger.apply(stored);
                    gate.join();
                },
                Clock.systemUTC());
        replay = replay();
    }

    private Replay replay() {
        return new Replay(
                serving,
                (_, _, _, _) -> List.of(),
                Clock.systemUTC(),
                new StaticListableBeanFactory(Map.of("note", FileNote.in(directory)))
                        .getBeanProvider(ReplayNote.class));
    }

    @AfterEach
    void letGo() {
        gate.complete(null);
    }

    @Test
    void whileOneIsUnderWayWhatServesIsNotChanged() throws Exception {
        replay.start(false).get(60, SECONDS);
        CompletableFuture<Replay.Finished> done = heldUp();

        assertThatThrownBy(replay::rollBack).isInstanceOf(NotNow.class).hasMessageContaining("wait until");
        assertThatThrownBy(() -> replay.accept(Optional.empty())).isInstanceOf(NotNow.class);
        assertThatThrownBy(replay::forget).isInstanceOf(NotNow.class);
        assertThatThrownBy(() -> replay.start(true)).isInstanceOf(NotNow.class);
        assertThat(replay.start(false)).isSameAs(done);

        gate.complete(null);
        assertThat(done.get(60, SECONDS).result()).isEqualTo(Replay.Result.SWAPPED);
        assertThat(replay.rollBack()).isTrue();
    }

    @Test
    void oneThatWaitsIsNotThrownAwayUnseenAndIsAcceptedByItsNumber() throws Exception {
        stored = events("Otherwise");
        replay.start(false).get(60, SECONDS);
        int waiting = replay.waiting().orElseThrow().number();

        assertThatThrownBy(() -> replay.start(false)).isInstanceOf(NotNow.class).hasMessageContaining("accept");
        assertThatThrownBy(() -> replay.accept(Optional.of(waiting - 1)))
                .isInstanceOf(NotNow.class)
                .hasMessageContaining("generation " + waiting);
        assertThat(replay.waiting()).isPresent();
        assertThat(replay.accept(Optional.of(waiting))).isTrue();
        assertThat(serving.serving().number()).isEqualTo(waiting);

        String accepted = serving.edition();
        assertThat(accepted).as("what tells it from the one before").isNotEmpty();
        assertThat(replay.rollBack()).isTrue();
        assertThat(serving.edition()).isEmpty();
        assertThat(replay.rollBack()).isTrue();
        assertThat(serving.edition()).isEqualTo(accepted);
    }

    @Test
    void whatWasReadAnewMeanwhileIsComparedAgain() {
        Generation compared = serving.serving();
        Generation rebuilt = serving.build(_ -> {}, _ -> {});
        serving.replaceBy(serving.build(_ -> {}, _ -> {}));

        assertThat(serving.replace(compared, rebuilt, true)).isFalse();
        assertThat(serving.replace(serving.serving(), rebuilt, true)).isTrue();
    }

    @Test
    void whatWasCutShortIsBegunAgainOnceAndNotEachTime() {
        heldUp();
        Replay second = replay();
        second.again();
        assertThat(second.progress()).isPresent();

        Replay third = replay();
        third.again();
        assertThat(third.progress()).isEmpty();
        assertThat(third.last()).isEmpty();
    }

    @Test
    void aNoteThatCannotBeWrittenOrReadKeepsNobodyFromServingOrReplaying() throws Exception {
        Files.createDirectories(directory.resolve(".replay/in-its-way"));
        replay.again();
        assertThat(replay.start(false).get(60, SECONDS).result()).isEqualTo(Replay.Result.SWAPPED);
    }

    @Test
    void everybodyMayReadWhyOneFailedAndSoTheInsideOfTheProgramIsNotInIt() {
        CompletableFuture<Replay.Finished> done = heldUp();
        gate.completeExceptionally(new IllegalStateException("jdbc:postgresql://inside"));
        assertThatThrownBy(() -> done.get(60, SECONDS)).hasStackTraceContaining("inside");
        assertThat(replay.last().orElseThrow().failure()).contains("the program failed; its log says why");
    }

    private CompletableFuture<Replay.Finished> heldUp() {
        gate = new CompletableFuture<>();
        return replay.start(false);
    }

    private static List<RecordedEvent> events(String name) {
        return Given.events(
                        "[{id: 'op', type: 'OperationEstablished', operation: 'op', effective: '2010-01-01', kind: 'regional',"
                                + " lead: ['African Union'], hostAreas: ['MLI'], names: [{language: 'en', name: '"
                                + name
                                + "'}]}]")
                .now()
                .events()
                .toList();
    }
}
