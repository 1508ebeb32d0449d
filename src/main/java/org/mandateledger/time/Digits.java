package org.mandateledger.time;

/** ASCII digits only: {@link Character#isDigit} would let other scripts' digits through. */
final class Digits {
    private Digits() {}

    static boolean in(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return false;
            }
        }
        return true;
    }

    static boolean only(String text) {
        return !text.isEmpty() && in(text, 0, text.length());
    }

    static int value(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + (text.charAt(i) - '0');
        }
        return value;
    }

    static int value(String text) {
        return value(text, 0, text.length());
    }
}
