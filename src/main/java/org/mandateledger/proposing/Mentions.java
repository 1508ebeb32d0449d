package org.mandateledger.proposing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Naming;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.DateSpan;
import org.mandateledger.time.OpenDays;

/** Finds the operations that a text names, by the names that they ever bore, among those that lived at its time. */
final class Mentions {
    private static final int BEFORE = 200;
    private static final int AFTER = 60;

    private final Map<String, Set<String>> bearers = new LinkedHashMap<>();
    private final Map<String, DateSpan> lives = new LinkedHashMap<>();
    private final Pattern any;

    Mentions(Knowledge known) {
        for (String id : known.operations()) {
            known.operation(id).ifPresent(operation -> lives.put(id, life(operation)));
            Naming.borne(id, known)
                    .map(Mentions::plain)
                    .filter(name -> name.length() > 2)
                    .forEach(name ->
                            bearers.computeIfAbsent(name, _ -> new TreeSet<>()).add(id));
        }
        List<String> longestFirst = bearers.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .toList();
        any = Pattern.compile("(?<![a-z0-9])(" + String.join("|", longestFirst) + ")(?![a-z0-9])");
    }

    /** @param at where in the plain text the name begins */
    record Mention(String operation, int at) {}

    /** In order of the text. A name that two bore who lived then is nobody's. */
    List<Mention> in(String plain, LocalDate day) {
        List<Mention> found = new ArrayList<>();
        Matcher name = any.matcher(plain);
        while (name.find()) {
            List<String> living = bearers.getOrDefault(name.group(1), Set.of()).stream()
                    .filter(id -> lives(id, day))
                    .toList();
            if (living.size() == 1) {
                found.add(new Mention(living.getFirst(), name.start()));
            }
        }
        return found;
    }

    /** Lower case, one space between words, the organisation's name short, without hyphens and accents of copies. */
    static String plain(String text) {
        return text.toLowerCase(Locale.ROOT)
                .replace("-", "")
                .replaceAll("[^\\p{L}0-9;:.,()/]+", " ")
                .replace("united nations", "un")
                .replace("u.n.", "un");
    }

    private boolean lives(String id, LocalDate day) {
        return Optional.ofNullable(lives.get(id))
                .filter(it -> !day.isBefore(it.from()) && day.isBefore(it.to()))
                .isPresent();
    }

    private static DateSpan life(Operation operation) {
        LocalDate from = Stream.of(
                        operation.on(Milestone.ESTABLISHED).map(Sourced::value),
                        operation.begun().map(Sourced::value))
                .flatMap(Optional::stream)
                .map(date -> OpenDays.plus(date.earliest(), -BEFORE))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
        LocalDate to = operation
                .ended()
                .map(last -> OpenDays.plus(last.value().latest(), AFTER))
                .orElse(LocalDate.MAX);
        return new DateSpan(from, to);
    }
}
