package org.mandateledger.store;

import java.time.Instant;

/**
 * Where a ledger ends.
 *
 * @param position position of the last line, counted from 1; 0 in an empty ledger
 * @param hash the last line's hash, 64 lower-case hexadecimal digits; zeros in an empty ledger
 * @param recorded when the last batch was recorded; the epoch in an empty ledger
 */
public record Head(long position, String hash, Instant recorded) {
    public static final Head EMPTY = new Head(0, "0".repeat(Seal.HASH_LENGTH), Instant.EPOCH);

    public Head {
        if (position < 0 || hash.length() != Seal.HASH_LENGTH) {
            throw new IllegalArgumentException("not a head: position " + position + ", hash " + hash);
        }
    }
}
