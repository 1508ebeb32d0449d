package org.mandateledger.format;

/**
 * Something in an event's JSON that is not as it has to be.
 *
 * @param path of the field, as {@code lines[0].number}; empty where it cannot be told
 * @param message what is wrong and what to write, naming the field
 * @param said the same for who sees the field
 */
public record Mistake(String path, String message, String said) {
    static Mistake of(String path, String said) {
        return new Mistake(path, path + (said.startsWith("is ") ? " " : ": ") + said, said);
    }

    public boolean isMissing() {
        return said.startsWith("is missing");
    }
}
