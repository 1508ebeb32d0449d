package org.mandateledger.citing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;

/**
 * A question without its {@code knownAt}, which is the same in words ({@code as-of 2015-11-08 unsos}) and as an address
 * ({@code /as-of/2015-11-08/operations/unsos}).
 *
 * @param words in their places
 * @param options by their names without hyphens before them
 */
record Question(String command, List<String> words, Map<String, String> options) {
    static final String KNOWN_AT = "known-at";
    private static final String ROOT = "^(https?://[^/]+)?(/api/v1)?(?=/)";

    Question {
        words = List.copyOf(words);
        options = new TreeMap<>(options);
    }

    /**
     * From an address, with or without the server and {@code /api/v1} before it.
     *
     * @throws NotFound where nothing that can be cited is answered there
     */
    static Question at(String address) {
        String[] parts = address.strip().replaceFirst(ROOT, "").split("\\?", 2);
        List<String> segments = Form.segments(parts[0]);
        Map<String, String> query = parts.length == 1 ? Map.of() : query(parts[1]);
        return Form.ALL.stream()
                .flatMap(form -> form.read(segments, query).stream())
                .findFirst()
                .map(Question::checked)
                .orElseThrow(() -> new NotFound(
                        "no answer that can be cited is at '%s'; give an address such as /as-of/2015-11-08/operations/unsos"
                                .formatted(address)));
    }

    /** What cannot be an option on a command line that others wrote. */
    private Question checked() {
        words.stream()
                .filter(word -> word.isEmpty() || word.startsWith("-"))
                .findFirst()
                .ifPresent(word -> {
                    throw new InvalidQuestion("'%s' is no day, operation or field".formatted(word));
                });
        return this;
    }

    private static Map<String, String> query(String written) {
        return Arrays.stream(written.split("&", -1))
                .filter(pair -> !pair.isEmpty())
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(
                        pair -> Percent.decoded(pair[0]),
                        pair -> pair.length == 1 ? "true" : Percent.decoded(pair[1]),
                        (first, _) -> first,
                        TreeMap::new));
    }

    /** Below {@code /api/v1}; the same for every way of writing the question. */
    String address() {
        return Form.ALL.stream()
                .filter(form -> form.fits(this))
                .findFirst()
                .map(form -> form.address(this))
                .orElseThrow(() -> new InvalidQuestion(
                        "the answer of '%s' cannot be cited; see ./mandates cite --help".formatted(command)));
    }

    Optional<String> option(String name) {
        return Optional.ofNullable(options.get(name));
    }

    /** Without the instant at which the ledger is asked, which stands beside it. */
    Question timeless() {
        Map<String, String> others = new TreeMap<>(options);
        others.remove(KNOWN_AT);
        return new Question(command, words, others);
    }

    /** As arguments of the command line. */
    Stream<String> arguments() {
        return Stream.of(
                        Stream.of(command),
                        options.entrySet().stream().map(it -> "--%s=%s".formatted(it.getKey(), it.getValue())),
                        words.stream())
                .flatMap(it -> it);
    }
}
