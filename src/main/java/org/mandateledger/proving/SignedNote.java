package org.mandateledger.proving;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;

/**
 * A text and who signed it (C2SP signed-note).
 *
 * @param text what is signed, its last newline included
 * @param signatures none: a text that nobody signed
 */
record SignedNote(String text, List<Signature> signatures) {
    private static final Pattern LINE = Pattern.compile("— (" + VerifierKey.NAME + ") ([A-Za-z0-9+/]+={0,2})");

    /** @param base64 of the key's hash, four bytes, and what the key made of the text */
    record Signature(String name, String base64) {
        private static Signature parse(String line) {
            Matcher matcher = LINE.matcher(line);
            if (!matcher.matches() || !holds(matcher.group(2))) {
                throw new InvalidQuestion(
                        "'%s' is no signature; after the empty line stands: — NAME BASE64".formatted(line));
            }
            return new Signature(matcher.group(1), matcher.group(2));
        }

        private static boolean holds(String base64) {
            try {
                return Hashes.bytes(base64).length > VerifierKey.HASH_LENGTH;
            } catch (IllegalArgumentException _) {
                return false;
            }
        }
    }

    SignedNote {
        signatures = List.copyOf(signatures);
    }

    /** @throws InvalidQuestion where there are control characters, or a line after the last empty one is no signature */
    static SignedNote parse(String note) {
        if (note.chars().anyMatch(c -> c < ' ' && c != '\n')) {
            throw new InvalidQuestion(
                    "a note has no control characters; fetch it anew, byte for byte (lines end with a newline alone)");
        }
        int end = note.lastIndexOf("\n\n");
        return end < 0
                ? new SignedNote(note, List.of())
                : new SignedNote(
                        note.substring(0, end + 1),
                        note.substring(end + 2).lines().map(Signature::parse).toList());
    }

    @Override
    public String toString() {
        StringBuilder note = new StringBuilder(text);
        if (!signatures.isEmpty()) {
            note.append('\n');
        }
        signatures.forEach(it -> note.append("— %s %s\n".formatted(it.name(), it.base64())));
        return note.toString();
    }
}
