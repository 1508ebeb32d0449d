package org.mandateledger.exporting;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The lines of an iCalendar object, RFC 5545 3.1: CRLF at their ends, folded so that none has more than 75 octets. */
final class ContentLines {
    private static final int LONGEST = 75;

    private final StringBuilder lines = new StringBuilder();

    /** @param value as it stands, such as a date or an address */
    ContentLines line(String name, String value) {
        int octets = 0;
        String line = name + ":" + value;
        for (int i = 0; i < line.length(); ) {
            String character = Character.toString(line.codePointAt(i));
            int width = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + width > LONGEST) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += width;
            i += character.length();
        }
        lines.append("\r\n");
        return this;
    }

    ContentLines text(String name, String... values) {
        return line(name, Arrays.stream(values).map(ContentLines::escaped).collect(Collectors.joining(",")));
    }

    ContentLines text(String name, List<String> values) {
        return text(name, values.toArray(String[]::new));
    }

    private static String escaped(String text) {
        return text.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n");
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
