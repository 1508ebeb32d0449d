package org.mandateledger.drawing;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.DoubleSupplier;

/** Writes SVG elements: text escaped, coordinates to a tenth of a pixel, the same everywhere. */
final class Svg {
    private static final String FOR_PAGES = "data-";

    private final Setting setting;
    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Svg(Setting setting) {
        this.setting = setting;
    }

    /**
     * @param attributes names and values by turns; numbers are rounded, and {@code data-…} is written only in a page and
     *     where it says something
     */
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

    /** What is painted meanwhile belongs to an operation; a page is told so. */
    double of(String operation, DoubleSupplier painting) {
        if (setting == Setting.ALONE) {
            return painting.getAsDouble();
        }
        open("g", "data-operation", operation);
        double painted = painting.getAsDouble();
        close();
        return painted;
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
            if (attributes[i].toString().startsWith(FOR_PAGES)
                    && (setting == Setting.ALONE || value.toString().isEmpty())) {
                continue;
            }
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
