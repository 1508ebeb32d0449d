package org.mandateledger.format;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import tools.jackson.databind.node.ObjectNode;

/** The id of an event that was given none: the same content always derives the same one. */
final class DerivedId {
    private DerivedId() {}

    static String of(String subject, ObjectNode json) {
        String type = json.path("type").asString("").replaceAll("(?<=[a-z])(?=[A-Z])", "-");
        String readable = (subject + "-" + json.path("effective").asString("") + "-" + type)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+", "");
        String shortened = readable.length() <= 100 ? readable : readable.substring(0, 100);
        return shortened + "-" + digest(json.toString()).substring(0, 8);
    }

    private static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
