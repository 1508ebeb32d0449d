package org.mandateledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * Every batch tells each of the subjects the same (an event at the end, one at the beginning, or a correction of the
 * one before), and brings a new subject. Whoever sees two subjects differ, or one missing, has seen half a batch.
 */
class ConcurrentReadersTest {
    private static final int BATCHES = 3_000;
    private static final LocalDate DAY_ONE = LocalDate.of(1948, 5, 29);
    private static final List<String> SUBJECTS =
            List.of("untso", "unmogip", "unef", "onuc", "unsf", "unyom", "unficyp", "domrep");

    /** The sum and the number of what was told. */
    private record Told(int number, long sum) {}

    private record Saying(HistoricalDate effective, int value) {}

    private static final Chronicle<Saying, Told> ADDING = new Chronicle<>() {
        @Override
        public HistoricalDate effective(Saying event) {
            return event.effective;
        }

        @Override
        public int compareSameDay(Saying one, Saying other) {
            return 0;
        }

        @Override
        public Optional<String> revokes(Saying event) {
            return Optional.empty();
        }

        @Override
        public Told beginning(String subject) {
            return new Told(0, 0);
        }

        @Override
        public Told evolve(Told state, Placed<Saying> event) {
            return new Told(state.number + 1, state.sum + event.event().value);
        }
    };

    @Test
    @Timeout(60)
    void aPinnedReaderSeesEveryBatchWhollyOrNotAtAllAndAlwaysTheSame() throws Exception {
        HistoryIndex<Saying, Told> index = new HistoryIndex<>(ADDING);
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService threads = Executors.newFixedThreadPool(3)) {
            Callable<Integer> reader = () -> {
                int views = 0;
                while (!done.get()) {
                    views += lookTwice(index);
                }
                return views;
            };
            List<Future<Integer>> readers = List.of(threads.submit(reader), threads.submit(reader));
            Future<?> writer = threads.submit(() -> write(index, done));
            writer.get(50, TimeUnit.SECONDS);
            for (Future<Integer> views : readers) {
                assertThat(views.get(5, TimeUnit.SECONDS)).isGreaterThan(10);
            }
        }
        assertThat(batchSeen(index.now())).isEqualTo(BATCHES);
    }

    @Test
    @Timeout(60)
    void theSubjectsOfAViewAreThoseOfItsPositionHoweverFastTheyCome() throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 400; round++) {
                HistoryIndex<Saying, Told> index = new HistoryIndex<>(ADDING);
                AtomicBoolean done = new AtomicBoolean();
                Future<?> writer = threads.submit(() -> {
                    for (int position = 1; position <= 150; position++) {
                        index.apply(List.of(newcomer(position)));
                    }
                    done.set(true);
                });
                while (!done.get()) {
                    View<Saying, Told> view = index.now();
                    assertThat(view.subjects().count()).isEqualTo(view.position());
                }
                writer.get(10, TimeUnit.SECONDS);
            }
        }
    }

    private static Entry<Saying> newcomer(long position) {
        String id = "new-" + position;
        return new Entry.Assertion<>(
                position,
                Instant.EPOCH.plusSeconds(position),
                id,
                id,
                new Saying(HistoricalDate.parse(DAY_ONE.toString()), 1));
    }

    private static void write(HistoryIndex<Saying, Told> index, AtomicBoolean done) {
        try {
            for (int batch = 1; batch <= BATCHES; batch++) {
                index.apply(batch(batch));
            }
        } finally {
            done.set(true);
        }
    }

    private static List<Entry<Saying>> batch(int batch) {
        List<Entry<Saying>> entries = new ArrayList<>();
        Instant recorded = Instant.EPOCH.plusSeconds(batch);
        for (String subject : SUBJECTS) {
            long position = end(batch - 1) + entries.size() + 1;
            String id = subject + "-" + batch;
            boolean late = batch % 50 == 0;
            Saying saying = new Saying(
                    HistoricalDate.parse(DAY_ONE.plusDays(late ? 0 : batch).toString()), batch);
            entries.add(
                    batch % 70 == 0
                            ? new Entry.Correction<>(
                                    position, recorded, id, subject, subject + "-" + (batch - 1), saying)
                            : new Entry.Assertion<>(position, recorded, id, subject, saying));
        }
        Saying first = new Saying(HistoricalDate.parse(DAY_ONE.toString()), batch);
        entries.add(new Entry.Assertion<>(end(batch), recorded, "new-" + batch, "new-" + batch, first));
        return entries;
    }

    private static long end(int batch) {
        return batch * (SUBJECTS.size() + 1L);
    }

    /** What one subject should tell once that many batches were told. */
    private static Told after(int batches) {
        int number = 0;
        long sum = 0;
        for (int batch = 1; batch <= batches; batch++) {
            boolean correction = batch % 70 == 0;
            number += correction ? 0 : 1;
            sum += correction ? 1 : batch;
        }
        return new Told(number, sum);
    }

    private static int lookTwice(HistoryIndex<Saying, Told> index) {
        View<Saying, Told> view = index.now();
        int batch = batchSeen(view);
        View<Saying, Told> past = index.at(end(batch / 2));
        assertThat(batchSeen(past)).isEqualTo(batch / 2);
        assertThat(batchSeen(view)).isEqualTo(batch);
        View<Saying, Told> known = index.knownAt(Instant.EPOCH.plusSeconds(batch));
        assertThat(batchSeen(known)).isEqualTo(batch);
        return 1;
    }

    private static int batchSeen(View<Saying, Told> view) {
        int batch = Math.toIntExact(view.position() / end(1));
        assertThat(view.position()).isEqualTo(end(batch));
        assertThat(view.subjects().count()).isEqualTo(batch == 0 ? 0 : SUBJECTS.size() + batch);
        Optional<Told> expected = batch == 0 ? Optional.empty() : Optional.of(after(batch));
        for (String subject : SUBJECTS) {
            assertThat(view.state(subject, LocalDate.MAX, Reading.LATEST)).isEqualTo(expected);
        }
        return batch;
    }
}
