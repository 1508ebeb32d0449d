package org.mandateledger.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mandateledger.asking.NotNow;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.testing.Given;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is asked of replays while one is under way or waits; the store is held up for as long as a test wants. */
class ReplayInTheMiddleTest {
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
        replay = new Replay(
                serving,
                (_, _, _, _) -> List.of(),
                Clock.systemUTC(),
                new StaticListableBeanFactory().getBeanProvider(ReplayNote.class));
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
    }

    @Test
    void whatWasReadAnewMeanwhileIsComparedAgain() {
        Generation compared = serving.serving();
        Generation rebuilt = serving.build(_ -> {}, _ -> {});
        serving.replaceBy(serving.build(_ -> {}, _ -> {}));

        assertThat(serving.replace(compared, rebuilt)).isFalse();
        assertThat(serving.replace(serving.serving(), rebuilt)).isTrue();
    }

    private CompletableFuture<Replay.Finished> heldUp() {
        gate = new CompletableFuture<>();
        return replay.start(false);
    }

    private static List<RecordedEvent> events(String name) {
        return Given.events(
                        "[{id: 'op', type: 'OperationEstablished', operation: 'op', effective: '2010-01-01', kind: 'regional',"
                                + " lead: ['African Union'], hostAreas: ['MLI'], names: [{language: 'en', name: '" + name
                                + "'}]}]")
                .now()
                .events()
                .toList();
    }
}
