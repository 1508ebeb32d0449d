package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.mandateledger.format.Sha256;

/**
 * The hash that closes a line, <code>,"hash":"…"&#125;</code>: lower-case SHA-256 of the previous line's hash as 64 ASCII
 * digits followed by the line's bytes up to the seal and a closing brace. One object is reused for all lines.
 */
public final class Seal {
    static final int HASH_LENGTH = 64;
    private static final byte[] OPENING = ",\"hash\":\"".getBytes(US_ASCII);
    private static final byte[] DIGITS = "0123456789abcdef".getBytes(US_ASCII);
    static final int LENGTH = OPENING.length + HASH_LENGTH + 2;

    private final MessageDigest sha256 = Sha256.digest();
    private final byte[] digest = new byte[HASH_LENGTH / 2];
    private final byte[] seal = new byte[LENGTH];

    Seal() {
        System.arraycopy(OPENING, 0, seal, 0, OPENING.length);
        seal[LENGTH - 2] = '"';
        seal[LENGTH - 1] = '}';
    }

    /** The hash, in hexadecimal, of a line given without its seal, as it is after a line with {@code previousHash}. */
    public static String hash(String previousHash, byte[] body) {
        byte[] seal = new Seal().over(previousHash.getBytes(US_ASCII), body, 0, body.length - 1);
        return new String(seal, OPENING.length, HASH_LENGTH, US_ASCII);
    }

    /** Whether the bytes end as a sealed line does, whatever the hash. */
    static boolean closes(byte[] bytes, int from, int to) {
        int start = to - LENGTH;
        return start > from
                && Arrays.equals(bytes, start, start + OPENING.length, OPENING, 0, OPENING.length)
                && bytes[to - 2] == '"'
                && bytes[to - 1] == '}';
    }

    static int hashIn(int lineEnd) {
        return lineEnd - LENGTH + OPENING.length;
    }

    /** The seal that belongs to a line's bytes, given without their closing brace. Valid until the next call. */
    byte[] over(byte[] previousHash, byte[] bytes, int from, int to) {
        sha256.update(previousHash, 0, HASH_LENGTH);
        sha256.update(bytes, from, to - from);
        sha256.update((byte) '}');
        try {
            sha256.digest(digest, 0, digest.length);
        } catch (DigestException e) {
            throw new IllegalStateException(e);
        }
        int at = OPENING.length;
        for (byte b : digest) {
            seal[at++] = DIGITS[(b >> 4) & 0xf];
            seal[at++] = DIGITS[b & 0xf];
        }
        return seal;
    }
}
