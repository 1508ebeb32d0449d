package org.mandateledger.citing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import org.mandateledger.asking.InvalidQuestion;

/** Words in addresses: letters, digits and {@code -._:} as they are, so that nothing else can be lost on paper. */
final class Percent {
    private static final String PLAIN = "-._:";

    private Percent() {}

    static String encoded(String word) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : word.getBytes(StandardCharsets.UTF_8)) {
            char plain = (char) (octet & 0xff);
            if (plain < 0x80 && (Character.isLetterOrDigit(plain) || PLAIN.indexOf(plain) >= 0)) {
                encoded.append(plain);
            } else {
                encoded.append("%%%02X".formatted(octet & 0xff));
            }
        }
        return encoded.toString();
    }

    /** @throws InvalidQuestion where it is not well encoded */
    static String decoded(String encoded) {
        try {
            return URLDecoder.decode(encoded, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new InvalidQuestion("'%s' is not well encoded; write a percent sign as %%25".formatted(encoded));
        }
    }
}
