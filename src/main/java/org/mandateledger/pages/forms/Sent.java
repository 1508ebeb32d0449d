package org.mandateledger.pages.forms;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The fields of a form as they were sent. */
public record Sent(Map<String, String[]> parameters) {
    private static final int MOST_ROWS = 200;

    /** What was typed, without blanks around it; empty where nothing was. */
    public Optional<String> text(String name) {
        return all(name).stream().findFirst();
    }

    /** Of a field that is there several times: all that is not blank. */
    public List<String> all(String name) {
        return Arrays.stream(parameters.getOrDefault(name, new String[0]))
                .map(String::strip)
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** How many rows of a list were sent, blank ones included. */
    int rows(String name) {
        int rows = 0;
        while (rows < MOST_ROWS && isThere("%s[%d]".formatted(name, rows))) {
            rows++;
        }
        return rows;
    }

    private boolean isThere(String name) {
        return parameters.keySet().stream()
                .anyMatch(
                        it -> it.startsWith(name) && (it.length() == name.length() || it.charAt(name.length()) == '.'));
    }
}
