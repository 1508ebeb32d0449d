package org.mandateledger.reconciling;

import static org.mandateledger.reconciling.Mapping.refuse;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;

/**
 * How a table is written.
 *
 * @param delimiter a character, or comma, semicolon, tab or pipe; empty: a tab in .tsv files, a comma in others
 * @param quote the character that encloses cells, or none; empty: a double quote
 * @param empty what stands for an empty cell, beside nothing
 */
record Format(Optional<String> delimiter, Optional<String> quote, Optional<String> encoding, List<String> empty) {
    static final Format PLAIN = new Format(Optional.empty(), Optional.empty(), Optional.empty(), List.of());

    private static final Map<String, Character> NAMED =
            Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe", '|');

    Format {
        delimiter.ifPresent(it -> refuse(
                it.length() != 1 && !NAMED.containsKey(it),
                "delimiter is comma, semicolon, tab, pipe or one character, not '%s'".formatted(it)));
        quote.ifPresent(it -> refuse(
                it.length() != 1 && !it.equals("none"), "quote is one character or none, not '%s'".formatted(it)));
        encoding.ifPresent(Format::charset);
    }

    char separator(String file) {
        return delimiter.map(it -> NAMED.getOrDefault(it, it.charAt(0))).orElse(file.endsWith(".tsv") ? '\t' : ',');
    }

    char quotes() {
        return quote.map(it -> it.equals("none") ? '\0' : it.charAt(0)).orElse('"');
    }

    Charset charset() {
        return encoding.map(Format::charset).orElse(StandardCharsets.UTF_8);
    }

    boolean isEmpty(String cell) {
        return cell.isEmpty() || empty.contains(cell);
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw new InvalidQuestion(
                    "encoding: there is no '%s'; write UTF-8, windows-1252 or another".formatted(name));
        }
    }
}
