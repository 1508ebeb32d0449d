package org.mandateledger.history;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.mandateledger.time.HistoricalDate;

/** Logs as people make them, only worse: late, corrected, corrected again, retracted, revoked, hardly dated. */
final class RandomLog {
    static final List<String> SUBJECTS = List.of("unef", "onuc", "unficyp");
    private static final LocalDate FIRST = LocalDate.of(2011, 2, 20);
    private static final int DAYS = 25;

    private final Random random;
    private final List<Entry<Told>> entries = new ArrayList<>();
    private Instant recorded = Instant.parse("2026-01-01T00:00:00Z");

    RandomLog(Random random) {
        this.random = random;
    }

    /** A log that has the entries of another, and can go on in its own way. */
    RandomLog(Random random, List<Entry<Told>> known) {
        this.random = random;
        this.entries.addAll(known);
        if (!known.isEmpty()) {
            recorded = known.getLast().recorded();
        }
    }

    List<Entry<Told>> entries() {
        return List.copyOf(entries);
    }

    /** A batch of one to four entries that share their instant. */
    List<Entry<Told>> batch() {
        int from = entries.size();
        recorded = recorded.plusNanos(1_000L * (1 + random.nextInt(3)));
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            entries.add(entry());
        }
        return List.copyOf(entries.subList(from, entries.size()));
    }

    private Entry<Told> entry() {
        long position = entries.size() + 1L;
        String subject = SUBJECTS.get(random.nextInt(SUBJECTS.size()));
        List<Entry<Told>> earlier = entries.stream()
                .filter(entry -> entry.subject().equals(subject))
                .toList();
        String id = "e" + position;
        int what = random.nextInt(100);
        if (earlier.isEmpty() || what < 55) {
            return new Entry.Assertion<>(position, recorded, id, subject, told(id, position));
        }
        Entry<Told> target = earlier.get(random.nextInt(earlier.size()));
        if (what < 85 && !(target instanceof Entry.Retraction<Told>)) {
            Told replacement = told(id, asserted(target));
            return new Entry.Correction<>(position, recorded, id, subject, target.id(), replacement);
        }
        return new Entry.Retraction<>(position, recorded, id, subject, target.id());
    }

    /** Now and then it revokes something: told before, or only later, or never. */
    private Told told(String words, long asserted) {
        long other = Math.max(1, entries.size() + 1 - random.nextInt(12) + random.nextInt(4));
        boolean revokes = random.nextInt(5) == 0 && rank(other) < rank(asserted);
        return new Told(
                HistoricalDate.parse(date()),
                random.nextInt(3),
                revokes ? Optional.of("e" + other) : Optional.empty(),
                words);
    }

    /** Some order of the positions below 1009: who revokes only what ranks lower runs in no circle. */
    private static long rank(long position) {
        return position * 619 % 1009;
    }

    /** Where the event was asserted that an entry speaks of in the end. */
    private long asserted(Entry<Told> entry) {
        Entry<Told> at = entry;
        while (at instanceof Entry.Correction<Told> correction) {
            at = entries.stream()
                    .filter(other -> other.id().equals(correction.target()))
                    .findFirst()
                    .orElseThrow();
        }
        return at.position();
    }

    private String date() {
        LocalDate day = day();
        LocalDate later = day.plusDays(random.nextInt(9));
        return switch (random.nextInt(20)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> day.toString().substring(0, 4);
            case 2 -> day.toString().substring(0, 8) + "XX";
            case 3 -> day + "/" + later;
            case 4 -> day + "/..";
            case 5 -> "/" + day;
            case 6 -> day + "?";
            default -> day.toString();
        };
    }

    LocalDate day() {
        return switch (random.nextInt(200)) {
            case 0 -> LocalDate.of(2011, 1, 1);
            case 1 -> LocalDate.of(2011, 12, 31);
            default -> FIRST.plusDays(random.nextInt(DAYS));
        };
    }

    /** Of a question: also where no event can be, the ends of time included. */
    LocalDate dayAsked() {
        return switch (random.nextInt(50)) {
            case 0 -> LocalDate.MIN;
            case 1 -> LocalDate.MAX;
            case 2 -> LocalDate.of(2010, 12, 31);
            case 3 -> LocalDate.of(2012, 1, 1);
            default -> FIRST.minusDays(2).plusDays(random.nextInt(DAYS + 4));
        };
    }
}
