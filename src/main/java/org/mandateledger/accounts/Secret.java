package org.mandateledger.accounts;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import javax.crypto.KDF;
import javax.crypto.spec.HKDFParameterSpec;

/**
 * What is kept of a token: a salt, and what HKDF-SHA-256 (RFC 5869) makes of the two. A token is 256 random bits, so that
 * there is nothing to guess and no need to be slow (docs/decisions/0012).
 *
 * @param salt and {@code hash}: hexadecimal
 */
record Secret(String salt, String hash) {
    private static final byte[] PURPOSE = "mandate-ledger token".getBytes(StandardCharsets.UTF_8);
    private static final int LENGTH = 32;

    /** Kept of no token: what is unknown takes as long to refuse as what is wrong. */
    static final Secret NOBODYS = new Secret("00".repeat(16), "00".repeat(LENGTH));

    static Secret of(String token, SecureRandom random) {
        byte[] salt = new byte[16];
        random.nextBytes(salt);
        return new Secret(HexFormat.of().formatHex(salt), HexFormat.of().formatHex(derived(salt, token)));
    }

    /** In constant time. */
    boolean isOf(String token) {
        return MessageDigest.isEqual(
                HexFormat.of().parseHex(hash), derived(HexFormat.of().parseHex(salt), token));
    }

    private static byte[] derived(byte[] salt, String token) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(token.getBytes(StandardCharsets.UTF_8))
                            .addSalt(salt)
                            .thenExpand(PURPOSE, LENGTH));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform since 25 has HKDF-SHA256", e);
        }
    }
}
