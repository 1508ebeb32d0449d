package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.util.Arrays;
import java.util.Optional;

/**
 * What every line begins with, <code>&#123;"position":N,"recorded":"…","part":[k,n]</code>, in this order and without
 * spaces, so that it is read without parsing JSON. One object is reused for all lines.
 */
final class LineHeader {
    private static final byte[] POSITION = "{\"position\":".getBytes(US_ASCII);
    private static final byte[] RECORDED = ",\"recorded\":\"".getBytes(US_ASCII);
    private static final byte[] PART = "\",\"part\":[".getBytes(US_ASCII);
    private static final int MOST_DIGITS = 18;
    /** More than any has. */
    static final int MOST_BYTES = 256;

    long position;
    int recordedFrom;
    int recordedTo;
    int part;
    int parts;
    private int at;

    /** Reads a line; answers what is wrong with its beginning. */
    Optional<String> read(byte[] bytes, int from, int to) {
        at = from;
        position = skip(bytes, to, POSITION) ? number(bytes, to, Long.MAX_VALUE) : 0;
        if (position == 0) {
            return malformed("position");
        }
        if (!skip(bytes, to, RECORDED)) {
            return malformed("recorded");
        }
        recordedFrom = at;
        while (at < to && bytes[at] != '"') {
            at++;
        }
        recordedTo = at;
        if (!skip(bytes, to, PART)) {
            return malformed("part");
        }
        part = (int) number(bytes, to, Integer.MAX_VALUE);
        boolean comma = skip(bytes, to, ',');
        parts = (int) number(bytes, to, Integer.MAX_VALUE);
        return part > 0 && part <= parts && comma && skip(bytes, to, ']') ? Optional.empty() : malformed("part");
    }

    /** How a line begins whose position, and for a later line of a batch whose batch, is known. */
    static byte[] opening(long position) {
        return ("{\"position\":" + position + ",\"recorded\":\"").getBytes(US_ASCII);
    }

    static byte[] opening(long position, String recorded, int part, int parts) {
        return ("{\"position\":" + position + ",\"recorded\":\"" + recorded + "\",\"part\":[" + part + "," + parts
                        + "]")
                .getBytes(US_ASCII);
    }

    private boolean skip(byte[] bytes, int to, byte[] literal) {
        int end = at + literal.length;
        if (end > to || !Arrays.equals(bytes, at, end, literal, 0, literal.length)) {
            return false;
        }
        at = end;
        return true;
    }

    private boolean skip(byte[] bytes, int to, char literal) {
        if (at >= to || bytes[at] != literal) {
            return false;
        }
        at++;
        return true;
    }

    /** A number from 1, written without leading zeros; 0 where there is none. */
    private long number(byte[] bytes, int to, long most) {
        int start = at;
        long number = 0;
        while (at < to && at - start < MOST_DIGITS && bytes[at] >= '0' && bytes[at] <= '9') {
            number = number * 10 + bytes[at++] - '0';
        }
        return at == start || bytes[start] == '0' || number > most ? 0 : number;
    }

    private static Optional<String> malformed(String field) {
        return Optional.of("malformed field \"" + field
                + "\" (a line begins {\"position\":N,\"recorded\":\"…Z\",\"part\":[k,n], without spaces)");
    }
}
