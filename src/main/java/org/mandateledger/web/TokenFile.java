package org.mandateledger.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Maintainers' tokens, of which the file holds only salted hashes. A token is 256 random bits, so that one round of
 * SHA-256 is enough: there is nothing to guess.
 */
public final class TokenFile {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PREFIX = "mandate_";
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'@_-]{0,99}");

    private final Path file;

    /** @param salt and {@code hash}: hexadecimal */
    record Stored(String name, String salt, String hash) {}

    /** @param proof what the file holds of the token that was shown */
    public record Maintainer(String name, String proof) {}

    public TokenFile(Path file) {
        this.file = file;
    }

    /** Makes a token for a maintainer and keeps its hash. It cannot be shown again. */
    public String create(String name, SecureRandom random) {
        if (!NAME.matcher(name).matches()) {
            throw new InvalidQuestion(
                    "'%s' is no maintainer's name; write 1 to 100 letters, digits, spaces, dots and hyphens"
                            .formatted(name));
        }
        byte[] secret = new byte[32];
        byte[] salt = new byte[16];
        random.nextBytes(secret);
        random.nextBytes(salt);
        String token = PREFIX + Base64.getUrlEncoder().withoutPadding().encodeToString(secret);
        List<Stored> all = new ArrayList<>(stored());
        all.removeIf(old -> old.name().equals(name));
        all.add(new Stored(name, hex(salt), hash(salt, token)));
        write(all);
        return token;
    }

    /** Whose token it is. Every stored hash is compared, and each in constant time. */
    public Optional<Maintainer> owner(String token) {
        Optional<Maintainer> owner = Optional.empty();
        for (Stored stored : stored()) {
            byte[] expected = stored.hash().getBytes(StandardCharsets.US_ASCII);
            byte[] given = hash(HexFormat.of().parseHex(stored.salt()), token).getBytes(StandardCharsets.US_ASCII);
            if (MessageDigest.isEqual(expected, given)) {
                owner = Optional.of(new Maintainer(stored.name(), stored.hash()));
            }
        }
        return owner;
    }

    /** Whether the token that a maintainer once showed is still theirs. */
    boolean holds(Maintainer maintainer) {
        return stored().stream()
                .anyMatch(it -> it.name().equals(maintainer.name()) && it.hash().equals(maintainer.proof()));
    }

    private List<Stored> stored() {
        try {
            return Files.exists(file) ? List.of(JSON.readValue(Files.readString(file), Stored[].class)) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException("the token file " + file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new InvalidQuestion(
                    "the token file %s is damaged (%s); mend it, or delete it and make the tokens anew"
                            .formatted(file, e.getOriginalMessage()));
        }
    }

    private void write(List<Stored> all) {
        try {
            Path parent = Optional.ofNullable(file.toAbsolutePath().getParent()).orElseThrow();
            Files.createDirectories(parent);
            Path temporary = Files.createTempFile(
                    parent,
                    "tokens",
                    ".json",
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(temporary, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(all) + "\n");
            Files.move(temporary, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("the token file " + file + " cannot be written", e);
        }
    }

    private static String hash(byte[] salt, String token) {
        try {
            MessageDigest sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update(salt);
            return hex(sha256.digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
