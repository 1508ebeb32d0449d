package org.mandateledger.store;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * Reads {@code 2026-11-22T10:15:30.123456Z} (fraction optional, up to nine digits). By hand, because a formatter costs
 * more than hashing the line, and starting one more than reading a small ledger.
 */
final class RecordedInstant {
    private static final int WHOLE_SECONDS = 19;
    private static final int MOST = WHOLE_SECONDS + 11;
    private static final String SHAPE = "dddd-dd-ddTdd:dd:dd";

    private RecordedInstant() {}

    static Optional<Instant> parse(byte[] bytes, int from, int to) {
        int length = to - from;
        if (length <= WHOLE_SECONDS || length > MOST || bytes[to - 1] != 'Z' || !hasShape(bytes, from)) {
            return Optional.empty();
        }
        int nanos = 0;
        if (length > WHOLE_SECONDS + 1) {
            if (bytes[from + WHOLE_SECONDS] != '.' || length == WHOLE_SECONDS + 2) {
                return Optional.empty();
            }
            int digits = to - 1 - (from + WHOLE_SECONDS + 1);
            if (!digits(bytes, from + WHOLE_SECONDS + 1, digits)) {
                return Optional.empty();
            }
            nanos = number(bytes, from + WHOLE_SECONDS + 1, digits);
            for (int i = digits; i < 9; i++) {
                nanos *= 10;
            }
        }
        return at(bytes, from, nanos);
    }

    private static Optional<Instant> at(byte[] bytes, int from, int nanos) {
        long hour = number(bytes, from + 11, 2);
        long minute = number(bytes, from + 14, 2);
        long second = number(bytes, from + 17, 2);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        try {
            long day = LocalDate.of(number(bytes, from, 4), number(bytes, from + 5, 2), number(bytes, from + 8, 2))
                    .toEpochDay();
            return Optional.of(Instant.ofEpochSecond(day * 86_400 + hour * 3600 + minute * 60 + second, nanos));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean hasShape(byte[] bytes, int from) {
        for (int i = 0; i < WHOLE_SECONDS; i++) {
            char expected = SHAPE.charAt(i);
            if (expected == 'd' ? !isDigit(bytes[from + i]) : bytes[from + i] != expected) {
                return false;
            }
        }
        return true;
    }

    private static boolean digits(byte[] bytes, int from, int count) {
        for (int i = from; i < from + count; i++) {
            if (!isDigit(bytes[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(byte b) {
        return b >= '0' && b <= '9';
    }

    private static int number(byte[] bytes, int from, int count) {
        int number = 0;
        for (int i = from; i < from + count; i++) {
            number = number * 10 + bytes[i] - '0';
        }
        return number;
    }
}
