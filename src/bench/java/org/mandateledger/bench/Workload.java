package org.mandateledger.bench;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/** The workload of docs/performance.md: the same events for the same number of operations, always. */
final class Workload {
    private static final long SEED = 2719;
    private static final LocalDate FIRST = LocalDate.of(1948, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 1, 1);
    private static final Instant FROM = Instant.parse("2015-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-01-01T00:00:00Z");

    /** An event and the day on which somebody would have entered it. */
    private record Entered(double when, Event event) {}

    private final Random random = new Random(SEED);
    private final List<Entered> log = new ArrayList<>();

    private Workload() {}

    static String operation(int number) {
        return "op-" + number;
    }

    /** All events in order of recording, each a batch of its own, without hashes. */
    static List<RecordedEvent> of(int operations) {
        Workload workload = new Workload();
        for (int i = 0; i < operations; i++) {
            workload.operation(operation(i));
        }
        workload.log.sort(Comparator.comparingDouble(Entered::when));
        long micros = ChronoUnit.MICROS.between(FROM, TO);
        int count = workload.log.size();
        return IntStream.range(0, count)
                .mapToObj(i ->
                        recorded(i + 1L, FROM.plus(micros / count * i, ChronoUnit.MICROS), workload.log.get(i).event))
                .toList();
    }

    static RecordedEvent recorded(long position, Instant at, Event event) {
        return new RecordedEvent(position, at, 1, 1, event, "maintainer", "a benchmark", "bench/workload", "");
    }

    private void operation(String id) {
        int events = 20 + random.nextInt(37);
        boolean closes = random.nextInt(10) < 7;
        long span = ChronoUnit.DAYS.between(FIRST, LAST);
        long begin = random.nextLong(span - 400);
        long length = Math.min(span - begin, 365 + random.nextLong(30 * 365));
        List<Entered> told = new ArrayList<>();
        for (int i = 0; i < events; i++) {
            long day = begin + length * i / events;
            Fact fact =
                    i == 0 ? established(id) : i == events - 1 && closes ? new Fact.OperationClosed() : fact(i, day);
            double late = random.nextInt(10) == 0 ? random.nextInt(61) : 0;
            told.add(new Entered(day + late + random.nextDouble() / 2, event(id, id + "-" + i, day, fact)));
        }
        log.addAll(told);
        int corrections = random.nextInt(5);
        for (int i = 0; i < corrections; i++) {
            correction(id, i, told, begin, length);
        }
    }

    /** Each answers another event, so that none answers what no longer stands. */
    private void correction(String operation, int number, List<Entered> told, long begin, long length) {
        Entered target = told.get(1 + (number * 7 + random.nextInt(7)) % (told.size() - 2));
        told.remove(target);
        String id = operation + "-c" + number;
        Event wrong = target.event;
        double when = target.when + 1 + random.nextDouble() * (ChronoUnit.DAYS.between(FIRST, LAST) - target.when);
        long day = ChronoUnit.DAYS.between(FIRST, wrong.effective().earliest());
        Fact fact;
        if (random.nextInt(10) == 0) {
            fact = new Fact.EventRetracted(wrong.id());
        } else {
            long corrected = random.nextBoolean() ? day : begin + random.nextLong(length);
            fact = new Fact.EventCorrected(
                    wrong.id(), event(operation, wrong.id(), corrected, fact(number + 1, corrected)));
        }
        log.add(new Entered(when, event(operation, id, day, fact)));
    }

    static Event event(String operation, String id, long day, Fact fact) {
        return new Event(
                id,
                operation,
                date(day),
                fact instanceof Fact.OfLedger
                        ? Optional.empty()
                        : Optional.of(new Citation("S/RES/" + (day % 2800 + 1), date(day), Optional.empty())),
                List.of(new SourceReference("un-official-list", Optional.of("p. " + day % 90), Optional.empty())),
                Optional.of("made up"),
                Optional.empty(),
                Optional.empty(),
                fact);
    }

    private Fact established(String id) {
        return new Fact.OperationEstablished(
                List.of(name(id, 0)), Kind.UN_PEACEKEEPING, List.of("United Nations"), List.of(area()));
    }

    private Fact fact(int number, long day) {
        int what = random.nextInt(100);
        if (what < 8) {
            return new Fact.OperationRenamed(List.of(name("operation", number)), false);
        }
        if (what < 58) {
            return new Fact.MandateExtended(
                    Fact.CORE, "un-security-council", new Until.Dated(date(day + 180), false), false);
        }
        if (what < 90) {
            return new Fact.StrengthAuthorised(
                    List.of(new Fact.StrengthLine(
                            Fact.Category.MILITARY,
                            100 * random.nextInt(200),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty())),
                    List.of());
        }
        return new Fact.HostAreaChanged(List.of(area()));
    }

    private static Fact.Name name(String of, int number) {
        return new Fact.Name("en", "Mission of " + of + ", " + number, Optional.of("M" + number));
    }

    private String area() {
        return "" + (char) ('A' + random.nextInt(26)) + (char) ('A' + random.nextInt(26)) + "X";
    }

    private static HistoricalDate date(long day) {
        return HistoricalDate.parse(FIRST.plusDays(day).toString());
    }
}
