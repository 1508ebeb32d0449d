package org.mandateledger.proving;

import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** Hashes as the tree has them, hexadecimal, and as checkpoints and proofs write them, base64 (RFC 4648, section 4). */
final class Hashes {
    private static final int LENGTH = 32;

    private Hashes() {}

    static String base64(String hex) {
        return Base64.getEncoder().encodeToString(HexFormat.of().parseHex(hex));
    }

    static List<String> base64(List<String> hex) {
        return hex.stream().map(Hashes::base64).toList();
    }

    /** @throws IllegalArgumentException where it is no SHA-256 in base64 */
    static String hex(String base64) {
        byte[] hash = bytes(base64);
        if (hash.length != LENGTH) {
            throw new IllegalArgumentException("'%s' is no SHA-256 in base64".formatted(base64));
        }
        return HexFormat.of().formatHex(hash);
    }

    static List<String> hex(List<String> base64) {
        return base64.stream().map(Hashes::hex).toList();
    }

    /**
     * One text for some bytes, and no other: Java's decoder would take more.
     *
     * @throws IllegalArgumentException where it is no base64
     */
    static byte[] bytes(String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (!Base64.getEncoder().encodeToString(bytes).equals(base64)) {
            throw new IllegalArgumentException("'%s' is no base64 with its padding".formatted(base64));
        }
        return bytes;
    }
}
