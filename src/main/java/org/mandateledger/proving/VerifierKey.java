package org.mandateledger.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.Sha256;

/** What anybody may know of a key: {@code NAME+HASH+BASE64}, with Ed25519 and nothing else. */
@SuppressWarnings("ArrayRecordComponent")
record VerifierKey(String name, byte[] key) {
    static final byte[] ED25519 = {1};

    static final int HASH_LENGTH = 4;

    static final Pattern NAME = Pattern.compile("[^\\s\\p{Cntrl}\\p{Z}+]+");

    /** What a key makes of a note. */
    enum Finding {
        GOOD,
        /** Signed in the key's name, and not by it, or not this text. */
        FORGED,
        ABSENT
    }

    VerifierKey {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidQuestion(
                    "'%s' cannot name a key; write it without blanks and plus signs, such as ledger.example.org/mandates"
                            .formatted(name));
        }
    }

    /** @throws InvalidQuestion where it is none, or does not bear its own hash */
    static VerifierKey parse(String written) {
        String[] parts = written.strip().split("\\+", 3);
        try {
            if (parts.length == 3) {
                VerifierKey key = new VerifierKey(parts[0], unwrapped(parts[2]));
                if (HexFormat.of().formatHex(key.hash()).equals(parts[1])) {
                    return key;
                }
            }
        } catch (IllegalArgumentException _) {
            // It is none.
        }
        throw new InvalidQuestion(
                "--verifier: '%s' is no verifier key; it is what checkpoint --new-key printed: NAME+HASH+BASE64"
                        .formatted(written.strip()));
    }

    /** A key's 32 bytes without what says that it is one of Ed25519. */
    static byte[] unwrapped(String base64) {
        byte[] bytes = Hashes.bytes(base64);
        if (bytes.length != ED25519.length + Ed25519.KEY_LENGTH || bytes[0] != ED25519[0]) {
            throw new IllegalArgumentException("it is no key of Ed25519");
        }
        return Arrays.copyOfRange(bytes, ED25519.length, bytes.length);
    }

    static String wrapped(byte[] key) {
        return Base64.getEncoder().encodeToString(Ed25519.joined(ED25519, key));
    }

    /** Four bytes that tell keys of one name apart. */
    byte[] hash() {
        byte[] named = Ed25519.joined((name + "\n").getBytes(UTF_8), Ed25519.joined(ED25519, key));
        return Arrays.copyOf(Sha256.digest().digest(named), HASH_LENGTH);
    }

    Finding of(SignedNote note) {
        return note.signatures().stream()
                .filter(it -> it.name().equals(name))
                .map(it -> Hashes.bytes(it.base64()))
                .filter(it -> Arrays.equals(Arrays.copyOf(it, HASH_LENGTH), hash()))
                .map(it -> Ed25519.verifies(
                        key, note.text().getBytes(UTF_8), Arrays.copyOfRange(it, HASH_LENGTH, it.length)))
                .map(good -> good ? Finding.GOOD : Finding.FORGED)
                .reduce((one, other) -> one == Finding.GOOD ? other : one)
                .orElse(Finding.ABSENT);
    }

    @Override
    public String toString() {
        return "%s+%s+%s".formatted(name, HexFormat.of().formatHex(hash()), wrapped(key));
    }
}
