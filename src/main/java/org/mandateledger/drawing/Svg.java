package org.mandateledger.drawing;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes SVG elements: text escaped, coordinates to a tenth of a pixel, the same everywhere. */
final class Svg {
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** @param attributes names and values by turns; numbers are rounded */
    Svg open(String element, Object... attributes) {
        start(element, attributes).append(">\n");
        open.push(element);
        return this;
    }

    Svg close() {
        String element = open.pop();
        indent().append("</").append(element).append(">\n");
        return this;
    }

    Svg leaf(String element, Object... attributes) {
        start(element, attributes).append("/>\n");
        return this;
    }

    /** An element with words in it. */
    Svg words(String words, String element, Object... attributes) {
        start(element, attributes).append('>').append(escaped(words));
        out.append("</").append(element).append(">\n");
        return this;
    }

    /** A shape that tells more when pointed at. */
    Svg telling(String tip, String element, Object... attributes) {
        start(element, attributes).append("><title>").append(escaped(tip)).append("</title>");
        out.append("</").append(element).append(">\n");
        return this;
    }

    Svg take(Svg other) {
        out.append(other.out);
        return this;
    }

    @Override
    public String toString() {
        return out.toString();
    }

    private StringBuilder start(String element, Object... attributes) {
        indent().append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            Object value = attributes[i + 1];
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(value instanceof Number number ? number(number.doubleValue()) : escaped(value.toString()));
            out.append('"');
        }
        return out;
    }

    private StringBuilder indent() {
        return out.repeat(' ', open.size());
    }

    static String number(double value) {
        long tenths = Math.round(value * 10);
        String sign = tenths < 0 ? "-" : "";
        long size = Math.abs(tenths);
        return sign + size / 10 + (size % 10 == 0 ? "" : "." + size % 10);
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
        return safe.toString();
    }

    /** XML 1.0, production 2. */
    private static boolean allowed(int c) {
        return c == '\t'
                || c == '\n'
                || (c >= 0x20 && c <= 0xD7FF)
                || (c >= 0xE000 && c <= 0xFFFD)
                || (c >= 0x10000 && c <= 0x10FFFF);
    }
}
