package org.mandateledger.bench;

import java.time.LocalDate;
import java.util.Random;

/** Prepared questions, asked round and round. */
final class Questions {
    private static final int COUNT = 1 << 16;
    private static final LocalDate FIRST = LocalDate.of(1948, 1, 1);

    private final String[] subjects = new String[COUNT];
    private final LocalDate[] days = new LocalDate[COUNT];
    private final long[] positions = new long[COUNT];
    private int at;

    Questions(int operations, long head) {
        Random random = new Random(42);
        for (int i = 0; i < COUNT; i++) {
            subjects[i] = Workload.operation(random.nextInt(operations));
            days[i] = day(random);
            positions[i] = random.nextLong(head + 1);
        }
    }

    static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(78 * 365));
    }

    void next() {
        at = (at + 1) & (COUNT - 1);
    }

    String subject() {
        return subjects[at];
    }

    LocalDate day() {
        return days[at];
    }

    long position() {
        return positions[at];
    }
}
