package org.mandateledger.operation;

import java.util.List;

/** Checks on the words of an event, made once, where a value is built. */
final class Text {
    private static final int LONGEST_ID = 120;
    private static final int MOST_ENTRIES = 200;

    private Text() {}

    static String id(String field, String value) {
        if (!isId(value)) {
            throw new InvalidEvent("%s: '%s' is no id; write lower-case letters, digits and hyphens, at most 120"
                    .formatted(field, shortened(value)));
        }
        return value;
    }

    static boolean isId(String value) {
        if (value.isEmpty() || value.length() > LONGEST_ID || value.charAt(0) == '-') {
            return false;
        }
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if ((c < 'a' || c > 'z') && (c < '0' || c > '9') && c != '-') {
                return false;
            }
        }
        return true;
    }

    private static boolean isUnwritable(String value) {
        int c;
        for (int i = 0; i < value.length(); i += Character.charCount(c)) {
            c = value.codePointAt(i);
            if (Character.isISOControl(c) || isLoneSurrogate(c)) {
                return true;
            }
        }
        return false;
    }

    static String required(String field, String value, int longest) {
        if (value.isBlank()) {
            throw new InvalidEvent(field + " is empty; leave it out or fill it in");
        }
        if (value.length() > longest) {
            throw new InvalidEvent("%s has %d characters; %d are allowed".formatted(field, value.length(), longest));
        }
        if (isUnwritable(value)) {
            throw new InvalidEvent(field + " has control characters; write it as one line of plain text");
        }
        return value;
    }

    /** Half a character, which UTF-8 cannot write: it would come back from the ledger as another one. */
    private static boolean isLoneSurrogate(int c) {
        return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
    }

    /** Words in a list, each of them checked. */
    static List<String> each(String field, List<String> values, int longest) {
        values.forEach(value -> required(field, value, longest));
        return atMost(field, values);
    }

    static <T> List<T> some(String field, List<T> values) {
        if (values.isEmpty()) {
            throw new InvalidEvent(field + " is missing or empty; it needs at least one entry");
        }
        return atMost(field, values);
    }

    /** Any number of entries within reason, none included. */
    static <T> List<T> atMost(String field, List<T> values) {
        if (values.size() > MOST_ENTRIES) {
            throw new InvalidEvent("%s has %d entries; %d are allowed".formatted(field, values.size(), MOST_ENTRIES));
        }
        return List.copyOf(values);
    }

    private static String shortened(String value) {
        return value.length() <= 60 ? value : value.substring(0, 57) + "...";
    }
}
