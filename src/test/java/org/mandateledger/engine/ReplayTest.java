package org.mandateledger.engine;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asof.AsOfAnswer;
import org.mandateledger.asof.AsOfQuery;
import org.mandateledger.asof.OperationState;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Ledger;
import org.mandateledger.recording.EventAnswer;
import org.mandateledger.recording.EventQuery;
import org.mandateledger.recording.Outcome;
import org.mandateledger.recording.RecordChangeSet;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.testing.Given;
import org.mandateledger.timeline.TimelineAnswer;
import org.mandateledger.timeline.TimelineQuery;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Every answer is built anew beside the ones that serve, and nobody notices until they are changed over. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.NONE, properties = "axoniq.update-checker.disabled=true")
@DirtiesContext
class ReplayTest {
    private static final int OPERATIONS = 30;
    private static final int RENAMINGS = 100;
    private static final LocalDate LATE = LocalDate.parse("2020-01-01");

    @TempDir
    static Path directory;

    @Autowired
    private Replay replay;

    @Autowired
    private LedgerSource serving;

    @Autowired
    private CommandGateway commands;

    @Autowired
    private QueryGateway queries;

    @DynamicPropertySource
    static void someThousandEvents(DynamicPropertyRegistry properties) {
        Given given = new Given();
        for (int operation = 1; operation <= OPERATIONS; operation++) {
            given.then("[" + established("op-" + operation) + "]");
        }
        given.then("[" + established("left") + "," + established("right") + "]");
        for (int renaming = 1; renaming <= RENAMINGS; renaming++) {
            StringBuilder batch = new StringBuilder("[");
            for (int operation = 1; operation <= OPERATIONS; operation++) {
                batch.append(renamed("op-" + operation, "seeded-" + renaming)).append(',');
            }
            given.then(batch.append("]").toString());
        }
        given.in(directory);
        properties.add("ledger.directory", directory::toString);
    }

    @Test
    @Timeout(180)
    void underQuestionsAndWritesEveryReplayEndsWithWhatTheFilesHoldAndNobodySeesHalfOfAnything() throws Exception {
        correctSomething();
        AtomicBoolean going = new AtomicBoolean(true);
        AtomicLong asked = new AtomicLong();
        List<String> acknowledged = new ArrayList<>();
        List<Progress> progress = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            List<Future<?>> running = new ArrayList<>();
            running.add(threads.submit(() -> askAbout("left", "right", going, asked)));
            running.add(threads.submit(() -> askAbout("right", "left", going, asked)));
            running.add(threads.submit(() -> writeBoth(going, acknowledged)));
            for (int round = 1; round <= 5; round++) {
                Ledger before = serving.current();
                CompletableFuture<Replay.Finished> done = replay.start(false);
                while (!done.isDone()) {
                    replay.progress().ifPresent(progress::add);
                    Thread.sleep(1);
                }
                Replay.Finished finished = done.get(60, SECONDS);
                assertThat(finished.result()).isEqualTo(Replay.Result.SWAPPED);
                assertThat(finished.position()).isGreaterThanOrEqualTo((long) OPERATIONS * RENAMINGS);
                assertThat(finished.report().orElseThrow())
                        .returns(true, ReplayReport::same)
                        .returns(OPERATIONS + 2L, ReplayReport::compared);
                assertThat(serving.current()).as("round " + round).isNotSameAs(before);
                if (round == 3) {
                    assertThat(replay.rollBack()).isTrue();
                    assertThat(serving.current()).isSameAs(before);
                }
            }
            going.set(false);
            for (Future<?> each : running) {
                each.get(60, SECONDS);
            }
        }
        assertThat(asked.get()).as("questions asked meanwhile").isGreaterThan(20);
        assertThat(acknowledged).as("batches recorded meanwhile").hasSizeGreaterThan(4);
        assertThat(serving.current().now().events().map(event -> event.event().id()))
                .containsAll(acknowledged);
        assertThat(progress)
                .isNotEmpty()
                .allSatisfy(at -> assertThat(at.reached()).isBetween(0L, at.target()))
                .anySatisfy(at -> assertThat(at.left()).isPresent());
        assertAnswersAreThoseOfTheFiles();
    }

    private void correctSomething() {
        record("{id: 'op-1-corrected', type: 'EventCorrected', subject: 'op-1', effective: '2011-05-05',"
                + " target: 'op-1-seeded-5', replacement: {type: 'OperationRenamed', operation: 'op-1',"
                + " effective: '2011-05-05', names: [{language: 'en', name: 'Corrected'}]}}");
        record("{id: 'op-2-retracted', type: 'EventRetracted', subject: 'op-2', effective: '2011-01-06',"
                + " target: 'op-2-seeded-6'}");
    }

    /** The two operations are renamed together, so that they bear one name at every moment. */
    private void askAbout(String one, String other, AtomicBoolean going, AtomicLong asked) {
        long furthest = 0;
        while (going.get()) {
            AsOfAnswer world =
                    queries.query(AsOfQuery.world(LATE), AsOfAnswer.class).join();
            assertThat(name(world, one)).isEqualTo(name(world, other));
            assertThat(world.head().position()).as("knowledge only grows").isGreaterThanOrEqualTo(furthest);
            assertThat(world.operations()).hasSize(OPERATIONS + 2);
            furthest = world.head().position();
            asked.incrementAndGet();
        }
    }

    private void writeBoth(AtomicBoolean going, List<String> acknowledged) {
        for (int i = 1; going.get(); i++) {
            Outcome.Recorded recorded = record(renamed("left", "written-" + i), renamed("right", "written-" + i));
            acknowledged.addAll(recorded.events());
            EventAnswer own = queries.query(new EventQuery("right-written-" + i, Optional.empty()), EventAnswer.class)
                    .join();
            assertThat(own.head().position())
                    .isGreaterThanOrEqualTo(recorded.head().position());
        }
    }

    private void assertAnswersAreThoseOfTheFiles() {
        Ledger fresh = LedgerLoader.read(directory);
        Ledger now = serving.current();
        assertThat(now.now().events())
                .containsExactlyElementsOf(fresh.now().events().toList());
        List<Instant> instants = List.of(
                Given.recorded(40),
                Given.recorded(90),
                fresh.now().head().orElseThrow().recorded().minusNanos(1_000),
                fresh.now().head().orElseThrow().recorded());
        for (Instant knownAt : instants) {
            for (String day : List.of("2009-12-31", "2010-06-01", "2011-05-05", "2020-01-01")) {
                AsOfQuery query = AsOfQuery.world(LocalDate.parse(day)).knownAt(knownAt);
                assertThat(json(AsOfAnswer.to(query, now))).isEqualTo(json(AsOfAnswer.to(query, fresh)));
            }
            for (String operation : fresh.knownAt(knownAt).operations()) {
                TimelineQuery query = new TimelineQuery(
                        List.of(operation), Optional.of(knownAt), Optional.empty(), Optional.empty(), true, true);
                assertThat(json(TimelineAnswer.to(query, now))).isEqualTo(json(TimelineAnswer.to(query, fresh)));
            }
        }
    }

    private static String json(Object answer) {
        return AnswerJson.mapper().writeValueAsString(answer);
    }

    private static String name(AsOfAnswer world, String operation) {
        return world.operations().stream()
                .filter(state -> state.id().equals(operation))
                .map(OperationState::name)
                .findFirst()
                .orElseThrow();
    }

    private Outcome.Recorded record(String... events) {
        List<Event> parsed = java.util.Arrays.stream(events).map(Given::event).toList();
        return (Outcome.Recorded) commands.<Outcome>sendAndWait(
                new RecordChangeSet(new ChangeSet("test/replay", "tester", "as the test has it", parsed)));
    }

    private static String established(String operation) {
        return """
                {id: '%1$s-established', type: 'OperationEstablished', operation: '%1$s', effective: '2010-01-01',
                 names: [{language: 'en', name: 'Newborn'}], kind: 'regional', lead: ['United Nations'],
                 hostAreas: ['SOM']}""".formatted(operation);
    }

    private static String renamed(String operation, String which) {
        int day = Integer.parseInt(which.substring(which.indexOf('-') + 1));
        return """
                {id: '%1$s-%2$s', type: 'OperationRenamed', operation: '%1$s', effective: '%3$s',
                 names: [{language: 'en', name: 'Name %2$s'}]}""".formatted(operation, which, LocalDate.parse("2011-01-01").plusDays(day));
    }
}
