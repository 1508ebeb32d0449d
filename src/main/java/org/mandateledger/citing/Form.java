package org.mandateledger.citing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.mandateledger.asking.ParameterName;

/**
 * How a command's words stand in an address below {@code /api/v1}.
 *
 * @param path its segments: {@code {}} is the next word, {@code {*}} all words, {@code {claim}} the option of that name
 * @param parameters of the address, that on the command line are words by their place, after those in the path
 */
record Form(String command, List<String> path, List<String> parameters) {
    /** The first that fits is taken. */
    static final List<Form> ALL = List.of(
            form("as-of", "/as-of/{}/operations/{}"),
            form("as-of", "/as-of/{}"),
            form("timeline", "/operations/{*}/timeline"),
            form("diff", "/diff", "from", "to"),
            form("explain", "/operations/{}/explain/{}"),
            form("lineage", "/lineage/{}"),
            form("supports", "/supports"),
            form("eligible", "/eligibility", "operation"),
            form("eligible", "/eligibility"),
            form("expiring", "/expiring"),
            form("drift", "/drift"),
            form("survey", "/survey/{}"),
            form("claims", "/claims/{claim}"),
            form("claims", "/claims"));

    private static final String WORD = "{}";
    private static final String WORDS = "{*}";

    private static Form form(String command, String path, String... parameters) {
        return new Form(command, segments(path), List.of(parameters));
    }

    static List<String> segments(String path) {
        return Arrays.stream(path.split("/", -1)).skip(1).toList();
    }

    boolean fits(Question question) {
        long words = path.stream().filter(WORD::equals).count() + parameters.size();
        return command.equals(question.command())
                && (path.contains(WORDS)
                        ? !question.words().isEmpty()
                        : words == question.words().size())
                && path.stream()
                        .filter(Form::isOption)
                        .allMatch(it -> question.options().containsKey(option(it)));
    }

    /** The address of a question that fits. */
    String address(Question question) {
        Iterator<String> words = question.words().iterator();
        Map<String, String> options = new TreeMap<>(question.options());
        StringBuilder address = new StringBuilder();
        for (String segment : path) {
            address.append('/')
                    .append(
                            switch (segment) {
                                case WORD -> Percent.encoded(words.next());
                                case WORDS ->
                                    question.words().stream()
                                            .map(Percent::encoded)
                                            .collect(Collectors.joining(","));
                                default ->
                                    isOption(segment)
                                            ? Percent.encoded(options.getOrDefault(option(segment), ""))
                                            : segment;
                            });
        }
        path.stream().filter(Form::isOption).map(Form::option).forEach(options::remove);
        Map<String, String> query = new TreeMap<>();
        parameters.forEach(name -> query.put(name, words.next()));
        options.forEach((name, value) -> query.put(ParameterName.of(name), value));
        return address
                + query.entrySet().stream()
                        .map(it -> it.getKey() + "=" + Percent.encoded(it.getValue()))
                        .collect(Collectors.joining("&", query.isEmpty() ? "" : "?", ""));
    }

    /** The question at an address, where it has this form. */
    Optional<Question> read(List<String> segments, Map<String, String> query) {
        if (segments.size() != path.size() || !query.keySet().containsAll(parameters)) {
            return Optional.empty();
        }
        List<String> words = new ArrayList<>();
        Map<String, String> options = new TreeMap<>();
        Iterator<String> given = segments.iterator();
        for (String wanted : path) {
            String segment = given.next();
            if (wanted.equals(WORDS)) {
                Arrays.stream(segment.split(",", -1)).map(Percent::decoded).forEach(words::add);
            } else if (wanted.equals(WORD)) {
                words.add(Percent.decoded(segment));
            } else if (isOption(wanted)) {
                options.put(option(wanted), Percent.decoded(segment));
            } else if (!wanted.equals(segment)) {
                return Optional.empty();
            }
        }
        query.forEach((name, value) -> {
            if (!parameters.contains(name)) {
                options.put(ParameterName.option(name), value);
            }
        });
        parameters.stream().map(name -> query.getOrDefault(name, "")).forEach(words::add);
        return Optional.of(new Question(command, words, options));
    }

    private static boolean isOption(String segment) {
        return segment.startsWith("{") && !segment.equals(WORD) && !segment.equals(WORDS);
    }

    private static String option(String segment) {
        return segment.substring(1, segment.length() - 1);
    }
}
