package org.mandateledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mandateledger.time.Reading;

/**
 * The index against the {@link Oracle}, question by question. A failure names its seed: {@code -Dhistory.seed=N} asks
 * that log alone again.
 */
class MillionQuestionsTest {
    private static final int QUESTIONS = 1_000_000;
    private static final int QUESTIONS_OF_A_LOG = 500;

    /** A view, what it should know, and how it came to be. */
    private record Asked(View<Told, String> view, List<Entry<Told>> known, String how) {}

    @Test
    void everyAnswerIsTheOneFoundByReadingTheWholeLog() {
        Optional<Long> only = Optional.ofNullable(Long.getLong("history.seed"));
        if (only.isPresent()) {
            askAbout(only.get());
            return;
        }
        long asked = 0;
        for (long seed = 1; asked < QUESTIONS; seed++) {
            asked += askAbout(seed);
        }
        assertThat(asked).isGreaterThanOrEqualTo(QUESTIONS);
    }

    private static int askAbout(long seed) {
        Random random = new Random(seed);
        HistoryIndex<Told, String> index = new HistoryIndex<>(new Telling());
        RandomLog log = new RandomLog(random);
        List<Asked> pinned = new ArrayList<>();
        int batches = 1 + random.nextInt(15);
        for (int i = 0; i < batches; i++) {
            pinned.add(new Asked(index.now(), log.entries(), "now, before batch " + i));
            long seen = log.entries().size();
            log.batch();
            long again = random.nextInt(4) == 0 ? random.nextLong(seen + 1) : seen;
            index.apply(log.entries().subList((int) again, log.entries().size()));
        }
        for (int i = 0; i < QUESTIONS_OF_A_LOG; i++) {
            Asked asked = random.nextInt(4) == 0 ? pinned.get(random.nextInt(pinned.size())) : view(random, index, log);
            ask(random, asked, seed);
        }
        return QUESTIONS_OF_A_LOG;
    }

    private static Asked view(Random random, HistoryIndex<Told, String> index, RandomLog log) {
        List<Entry<Told>> all = log.entries();
        return switch (random.nextInt(5)) {
            case 0 -> new Asked(index.now(), all, "now");
            case 1, 2 -> {
                int position = random.nextInt(all.size() + 1);
                yield new Asked(index.at(position), all.subList(0, position), "at " + position);
            }
            case 3 -> {
                Instant instant = all.get(random.nextInt(all.size())).recorded().plusNanos(random.nextInt(3000) - 1000);
                List<Entry<Told>> known = all.stream()
                        .filter(entry -> !entry.recorded().isAfter(instant))
                        .toList();
                yield new Asked(index.knownAt(instant), known, "known at " + instant);
            }
            default -> supposed(random, view(random, index, log));
        };
    }

    private static Asked supposed(Random random, Asked base) {
        RandomLog further = new RandomLog(random, base.known);
        List<Entry<Told>> batch = random.nextInt(20) == 0 ? List.of() : further.batch();
        return new Asked(base.view.with(batch), further.entries(), base.how + ", with " + batch);
    }

    private static void ask(Random random, Asked asked, long seed) {
        String subject = RandomLog.SUBJECTS.get(random.nextInt(RandomLog.SUBJECTS.size()));
        LocalDate day = new RandomLog(random).dayAsked();
        Reading reading = random.nextBoolean() ? Reading.EARLIEST : Reading.LATEST;
        Optional<String> answer = asked.view.state(subject, day, reading);
        Optional<String> truth = Oracle.state(asked.known, subject, day, reading);
        if (!answer.equals(truth)) {
            assertThat(answer)
                    .as("seed %d: %s on %s, %s, %s%nof %s", seed, subject, day, reading, asked.how, asked.known)
                    .isEqualTo(truth);
        }
        if (random.nextInt(20) == 0) {
            askMore(asked, subject, reading, seed);
        }
    }

    private static void askMore(Asked asked, String subject, Reading reading, long seed) {
        String as = "seed %d: %s, %s, %s%nof %s".formatted(seed, subject, reading, asked.how, asked.known);
        assertThat(asked.view.position()).as(as).isEqualTo(asked.known.size());
        assertThat(asked.view.standing(subject, reading))
                .as(as)
                .isEqualTo(Oracle.standing(asked.known, subject, reading).stream()
                        .map(held -> new Placed<>(held.id(), held.position(), held.given(), held.told()))
                        .toList());
        assertThat(asked.view.entries(subject))
                .as(as)
                .isEqualTo(asked.known.stream()
                        .filter(entry -> entry.subject().equals(subject))
                        .toList());
        assertThat(asked.view.subjects())
                .as(as)
                .containsExactlyElementsOf(
                        asked.known.stream().map(Entry::subject).distinct().toList());
    }
}
