package org.mandateledger.citing;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What an answer is called in a footnote: {@code unsos on 8 November 2015}. */
final class Title {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private final List<String> words;
    private final Map<String, String> options;

    private Title(Question question) {
        words = question.words();
        options = new TreeMap<>(question.options());
    }

    static String of(Question question) {
        Title title = new Title(question);
        return title.named(question.command()) + title.rest();
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String named(String command) {
        return switch (command) {
            case "as-of" ->
                words.size() == 1
                        ? "Operations in force on " + day(words.getFirst())
                        : "%s on %s".formatted(words.get(1), day(words.getFirst()));
            case "timeline" -> "Timeline of " + String.join(", ", words);
            case "diff" -> "What changed between %s and %s".formatted(day(words.getFirst()), day(words.get(1)));
            case "explain" ->
                "Why %s of %s is as it is on %s".formatted(words.get(1), words.getFirst(), dayOf("as-of"));
            case "lineage" -> "Lineage of " + words.getFirst();
            case "supports" -> "Who supported whom on " + dayOf("as-of");
            case "eligible" ->
                "Eligibility%s under S/RES/2719 (2023) on %s"
                        .formatted(words.isEmpty() ? "" : " of " + words.getFirst(), dayOf("as-of"));
            case "expiring" -> "Mandates expiring after " + dayOf("as-of");
            case "drift" -> "Operations by sort, %s to %s".formatted(taken("from"), taken("to"));
            case "survey" -> "Survey of all operations: " + words.getFirst();
            default -> "Claims of the sources";
        };
    }

    /** What narrows the question, in parentheses. */
    private String rest() {
        return options.isEmpty()
                ? ""
                : options.entrySet().stream()
                        .map(it -> it.getValue().equals("true") ? it.getKey() : it.getKey() + " " + it.getValue())
                        .collect(Collectors.joining(", ", " (", ")"));
    }

    private String dayOf(String option) {
        return day(taken(option));
    }

    private String taken(String option) {
        String value = options.remove(option);
        return value == null ? "" : value;
    }

    private static String day(String written) {
        try {
            return day(LocalDate.parse(written));
        } catch (DateTimeParseException e) {
            return written;
        }
    }
}
