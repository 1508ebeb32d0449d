package org.mandateledger.pages.claims;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/** The ledger's answer as a reader is told it: days in words, operations by what they were called then, with links. */
final class Told {
    private static final String SUCCESSORS = "successors.";
    private static final String NOTHING = "nothing";
    private static final Pattern FIELD =
            Pattern.compile("(?<field>\\S+) of (?<id>\\S+) on (?<day>\\d{4}-\\d\\d-\\d\\d): (?<value>.*)");
    private static final Pattern WORLD = Pattern.compile("on (?<day>\\d{4}-\\d\\d-\\d\\d): ");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");
    private static final Pattern DATE_FIRST = Pattern.compile("(?<=^|; )[-\\d.~?%/]*\\d{4}[-\\d.~?%/]*(?= [A-Z])");
    private static final Pattern JUDGED = Pattern.compile("(met|not-met|undecidable), .*");
    /** A day; a name that may be an operation's id; what is given, before who pays for it. */
    private static final Pattern TOKEN = Pattern.compile(
            "(?<day>\\d{4}-\\d\\d-\\d\\d)|(?<![\\w/.-])(?<name>[a-z][a-z0-9]*(-[a-z0-9]+)*)(?![\\w/-])");

    /**
     * @param address of a page that shows what these words are about
     * @param why whether that page explains a value
     */
    record Part(String words, Optional<String> address, boolean why) {}

    private final To to;
    private final Knowledge known;
    private final String day;
    private final List<Part> parts = new ArrayList<>();

    private Told(To to, Knowledge known, String day) {
        this.to = to;
        this.known = known;
        this.day = day;
    }

    static List<Part> of(String answer, LocalDate latest, To to, Knowledge known) {
        Matcher day = DAY.matcher(answer);
        Told told = new Told(to, known, day.find() ? day.group() : latest.toString());
        told.tell(answer);
        return List.copyOf(told.parts);
    }

    private void tell(String answer) {
        Matcher field = FIELD.matcher(answer);
        Matcher world = WORLD.matcher(answer);
        if (field.matches() && known.operations().contains(field.group("id"))) {
            field(field);
        } else if (world.lookingAt()) {
            say("On ");
            link(Say.date(day), to.world(day), false);
            say(": ");
            rest(answer.substring(world.end()));
        } else {
            rest(DATE_FIRST.matcher(answer).replaceAll(it -> Say.date(it.group()) + " –"));
        }
    }

    private void field(Matcher it) {
        String id = it.group("id");
        String value = it.group("value");
        if (it.group("field").startsWith(SUCCESSORS) && value.equals(NOTHING)) {
            nobodyFollowed(id);
            return;
        }
        boolean judged = JUDGED.matcher(value).matches();
        String words = fieldWords(it.group("field"));
        if (judged) {
            link(words, to.eligibility(day), false);
        } else if (value.equals(NOTHING)) {
            say(words);
        } else {
            link(words, to.explain(id, it.group("field"), day), true);
        }
        say(" of ");
        operation(id);
        say(" on " + Say.date(day) + ": ");
        rest(judged ? value.replaceFirst("not-met", "not met") : value(it.group("field"), value));
    }

    private void nobodyFollowed(String id) {
        say("On " + Say.date(day) + " nobody had followed ");
        operation(id);
        say(", first listed as " + id.toUpperCase(Locale.ROOT));
    }

    private static String fieldWords(String field) {
        String last = field.substring(field.lastIndexOf('.') + 1);
        String words = Say.label(field.startsWith(SUCCESSORS) ? "succession" : last)
                .replace("hostAreas", "host areas")
                .replace("au psc", "AU PSC");
        return Say.capital(words);
    }

    private static String value(String field, String value) {
        if (value.startsWith("[")) {
            return Arrays.stream(value.replaceAll("[\\[\\]\"]", "").split(",", -1))
                    .map(it -> field.equals("hostAreas") ? Say.area(it) : it)
                    .collect(Collectors.joining(", "));
        }
        return switch (value) {
            case "true" -> "yes";
            case "false" -> "no";
            default -> field.equals("kind") ? Say.kind(value) : field.endsWith("force") ? Say.label(value) : value;
        };
    }

    private void rest(String words) {
        Matcher token = TOKEN.matcher(words);
        int from = 0;
        while (token.find()) {
            String name = Optional.ofNullable(token.group("name")).orElse("");
            if (name.isEmpty()) {
                say(words.substring(from, token.start()) + Say.date(token.group()));
            } else if (known.operations().contains(name)) {
                say(words.substring(from, token.start()));
                operation(name);
            } else {
                boolean given = words.startsWith(" (", token.end());
                say(words.substring(from, token.start()) + (given ? Say.label(name) : name));
            }
            from = token.end();
        }
        say(words.substring(from));
    }

    private void operation(String id) {
        link(Acronyms.of(id, LocalDate.parse(day), known), to.operation(id, day), false);
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            parts.add(new Part(words, Optional.empty(), false));
        }
    }

    private void link(String words, String address, boolean why) {
        parts.add(new Part(words, Optional.of(address), why));
    }
}
