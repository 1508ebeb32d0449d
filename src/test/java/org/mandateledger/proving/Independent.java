package org.mandateledger.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/** What an outsider would write from RFC 9162 and the signed-note specification; shares nothing with the program. */
final class Independent {
    private Independent() {}

    static List<String> lines(Path ledger) throws IOException {
        List<String> lines = new ArrayList<>();
        try (var files = Files.list(ledger)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                lines.addAll(Files.readAllLines(file));
            }
        }
        return lines;
    }

    /** The root over lines, as the definition has it, in base64. */
    static String root(List<String> lines) {
        return base64(head(lines));
    }

    /** The audit path, as the definition has it, in base64. */
    static List<String> path(int index, List<String> lines) {
        if (lines.size() == 1) {
            return List.of();
        }
        int split = split(lines.size());
        List<String> left = lines.subList(0, split);
        List<String> right = lines.subList(split, lines.size());
        List<String> path = new ArrayList<>(index < split ? path(index, left) : path(index - split, right));
        path.add(base64(head(index < split ? right : left)));
        return path;
    }

    /** The consistency proof, as the definition has it, in base64. */
    static List<String> grown(int from, List<String> lines, boolean whole) {
        if (from == lines.size()) {
            return whole ? List.of() : List.of(base64(head(lines)));
        }
        int split = split(lines.size());
        List<String> left = lines.subList(0, split);
        List<String> right = lines.subList(split, lines.size());
        List<String> proof =
                new ArrayList<>(from <= split ? grown(from, left, whole) : grown(from - split, right, false));
        proof.add(base64(head(from <= split ? right : left)));
        return proof;
    }

    /** Whether the note bears exactly one signature, and that is the key's. */
    static boolean isSigned(String note, String verifierKey) throws GeneralSecurityException {
        String[] key = verifierKey.strip().split("\\+", 3);
        byte[] typed = Base64.getDecoder().decode(key[2]);
        String[] parts = note.split("\n\n", -1);
        String[] line = parts[1].split(" ", -1);
        byte[] signature = Base64.getDecoder().decode(line[2].strip());
        byte[] hash = Arrays.copyOf(sha256((key[0] + "\n").getBytes(UTF_8), typed), 4);
        Signature verifier = Signature.getInstance("Ed25519");
        verifier.initVerify(KeyFactory.getInstance("Ed25519")
                .generatePublic(new X509EncodedKeySpec(HexFormat.of()
                        .parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(typed, 1, typed.length)))));
        verifier.update((parts[0] + "\n").getBytes(UTF_8));
        return parts.length == 2
                && line.length == 3
                && line[0].equals("—")
                && line[1].equals(key[0])
                && line[2].endsWith("\n")
                && HexFormat.of().formatHex(hash).equals(key[1])
                && Arrays.equals(Arrays.copyOf(signature, 4), hash)
                && verifier.verify(signature, 4, signature.length - 4);
    }

    private static byte[] head(List<String> lines) {
        if (lines.isEmpty()) {
            return sha256();
        }
        if (lines.size() == 1) {
            return sha256(new byte[] {0}, lines.getFirst().getBytes(UTF_8));
        }
        int split = split(lines.size());
        return sha256(new byte[] {1}, head(lines.subList(0, split)), head(lines.subList(split, lines.size())));
    }

    private static int split(int size) {
        int split = 1;
        while (split * 2 < size) {
            split *= 2;
        }
        return split;
    }

    private static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }

    private static byte[] sha256(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Arrays.stream(parts).forEach(digest::update);
            return digest.digest();
        } catch (GeneralSecurityException e) {
            throw new AssertionError(e);
        }
    }
}
