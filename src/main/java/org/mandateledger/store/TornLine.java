package org.mandateledger.store;

import java.util.Arrays;

/**
 * Tells a write that was cut short from bytes that were changed afterwards. A cut leaves a strict prefix of a line that
 * could have come next: the position that is due, the beginning of a JSON object that has not closed, and as far as the
 * hash has got, the right one. Anything else without a final newline, such as a whole line whose newline was
 * overwritten, or zeros, is damage.
 */
final class TornLine {
    private static final byte[] HASH_FIELD = {',', '"', 'h', 'a', 's', 'h', '"'};

    private TornLine() {}

    static boolean couldFollow(Chain chain, byte[] bytes, int from, int to) {
        byte[] opening = chain.nextOpening();
        int known = Math.min(opening.length, to - from);
        if (!Arrays.equals(bytes, from, from + known, opening, 0, known)) {
            return false;
        }
        return switch (CanonicalForm.beginning(bytes, from, to)) {
            case OF_NOTHING -> false;
            case WITHOUT_SEAL -> true;
            case WITH_SEAL -> sealIsRightSoFar(chain, bytes, from, to);
        };
    }

    private static boolean sealIsRightSoFar(Chain chain, byte[] bytes, int from, int to) {
        int start = to - HASH_FIELD.length;
        while (start > from
                && !Arrays.equals(bytes, start, start + HASH_FIELD.length, HASH_FIELD, 0, HASH_FIELD.length)) {
            start--;
        }
        int written = to - start;
        byte[] seal = new Seal().over(chain.previousHash(), bytes, from, start);
        return written < Seal.LENGTH && Arrays.equals(bytes, start, to, seal, 0, written);
    }
}
