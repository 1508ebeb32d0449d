package org.mandateledger.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.store.WholeFile;

/** The secret with which checkpoints are signed: {@code PRIVATE+KEY+NAME+HASH+BASE64}. Never shown. */
final class SignerKey {
    private static final String OPENING = "PRIVATE+KEY+";

    private final byte[] secret;
    private final VerifierKey verifier;

    private SignerKey(String name, byte[] secret) {
        this.secret = secret;
        this.verifier = new VerifierKey(name, Ed25519.publicKey(secret));
    }

    /** Makes a key and keeps it in a file that only its owner reads; one that is there stays. */
    static SignerKey create(Path file, String name, SecureRandom random) {
        byte[] secret = new byte[Ed25519.KEY_LENGTH];
        random.nextBytes(secret);
        SignerKey key = new SignerKey(name, secret);
        try (SeekableByteChannel channel = Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), WholeFile.forOwnerOnly(file))) {
            ByteBuffer bytes = ByteBuffer.wrap((key.written() + "\n").getBytes(UTF_8));
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            return key;
        } catch (FileAlreadyExistsException _) {
            throw new InvalidQuestion(
                    "--new-key: %s is there already, and is not overwritten; name another file".formatted(file));
        } catch (IOException e) {
            throw new InvalidQuestion(
                    "--new-key: %s cannot be written (%s); name a file in a folder that is there, and yours to write to"
                            .formatted(file, e.getClass().getSimpleName()));
        }
    }

    /** Messages never repeat what the file holds. */
    static SignerKey read(Path file) {
        if (!Files.isRegularFile(file)) {
            throw new NotFound("there is no key %s; make one: ./mandates checkpoint --new-key %s --origin NAME"
                    .formatted(file, file));
        }
        try {
            return parse(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("the key " + file + " cannot be read", e);
        } catch (IllegalArgumentException | InvalidQuestion _) {
            throw new InvalidQuestion(
                    "%s holds no signer key of Ed25519; make one in a new file: ./mandates checkpoint --new-key FILE"
                            .formatted(file));
        }
    }

    private static SignerKey parse(String written) {
        String[] parts = written.startsWith(OPENING)
                ? written.substring(OPENING.length()).split("\\+", 3)
                : new String[0];
        if (parts.length == 3) {
            SignerKey key = new SignerKey(parts[0], VerifierKey.unwrapped(parts[2]));
            if (HexFormat.of().formatHex(key.verifier.hash()).equals(parts[1])) {
                return key;
            }
        }
        throw new IllegalArgumentException("it does not bear its own hash");
    }

    VerifierKey verifier() {
        return verifier;
    }

    SignedNote sign(String text) {
        byte[] signed = Ed25519.joined(verifier.hash(), Ed25519.sign(secret, text.getBytes(UTF_8)));
        return new SignedNote(
                text,
                List.of(new SignedNote.Signature(
                        verifier.name(), Base64.getEncoder().encodeToString(signed))));
    }

    private String written() {
        return "%s%s+%s+%s"
                .formatted(
                        OPENING,
                        verifier.name(),
                        HexFormat.of().formatHex(verifier.hash()),
                        VerifierKey.wrapped(secret));
    }
}
