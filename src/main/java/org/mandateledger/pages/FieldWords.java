package org.mandateledger.pages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the fields of an operation's state are called, by their paths: {@code mandate.until} is the end of its mandate. */
public final class FieldWords {
    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private static final Map<String, String> FIELDS = Map.ofEntries(
            Map.entry("hostAreas", "host areas"),
            Map.entry("lead", "led by"),
            Map.entry("establishedBy", "established by"),
            Map.entry("established", "day it was established"),
            Map.entry("since", "at work since"),
            Map.entry("commenced", "start of its work"),
            Map.entry("commenced-civilian", "start of its civilian work"),
            Map.entry("commenced-military", "start of its military work"),
            Map.entry("end", "last day of operations"),
            Map.entry("ceased", "last day of operations"),
            Map.entry("closed", "withdrawal complete"),
            Map.entry("liquidated", "liquidation complete"),
            Map.entry("completeTo", "complete to"),
            Map.entry("supportedBy", "support received"),
            Map.entry("supports", "support given"),
            Map.entry("posture", "use of force"),
            Map.entry("frameworks", "accountability and joint planning"),
            Map.entry("strands", "mandates"),
            Map.entry("strength", "authorised strength"),
            Map.entry("militaryObservers", "military observers"),
            Map.entry("until", "last day by its terms"),
            Map.entry("untilKind", "kind of term"),
            Map.entry("untilDerived", "last day computed"),
            Map.entry("untilCondition", "condition of its term"),
            Map.entry("lastDay", "day on which it was ended"),
            Map.entry("endReason", "why it was ended"),
            Map.entry("on", "day"),
            Map.entry("includedIn", "included in"),
            Map.entry("predecessors", "whom it followed"),
            Map.entry("successors", "who followed it"));

    private FieldWords() {}

    public static String of(String path) {
        int dot = path.indexOf('.');
        if (dot < 0) {
            return Say.capital(name(path));
        }
        String head = path.substring(0, dot);
        String rest = path.substring(dot + 1);
        return switch (head) {
            case "uncertain" -> "Doubt about: " + of(rest).toLowerCase(Locale.ROOT);
            case "mandate" -> "Mandate: " + inMandate(rest);
            case "strands" -> strand(rest);
            case "names" -> "Name in " + Locale.forLanguageTag(first(rest)).getDisplayLanguage(Locale.UK) + tail(rest);
            case "supports" -> "Support to " + party(rest);
            case "supportedBy" -> "Support from " + party(rest);
            case "predecessors" -> "Followed " + party(rest);
            case "successors" -> "Followed by " + party(rest);
            case "ceilings" -> "Ceiling: " + parts(rest);
            default -> Say.capital(name(head)) + ": " + parts(rest);
        };
    }

    /** What one part of a value is called, within a sentence. */
    static String part(String field) {
        return field.equals("since") ? field : name(field);
    }

    /** The same where it stands below the field that it is within: the end, not the mandate's end. */
    public static String within(String whole, String path) {
        String words = of(path);
        String before = of(whole) + ": ";
        return words.startsWith(before) ? Say.capital(words.substring(before.length())) : words;
    }

    private static String strand(String path) {
        String name = first(path);
        String which = name.equals("core") ? "Mandate" : "Mandate for " + Say.label(name);
        int dot = path.indexOf('.');
        return dot < 0 ? which : which + ": " + inMandate(path.substring(dot + 1));
    }

    private static String inMandate(String path) {
        return path.startsWith("tasks.")
                ? "task, " + Say.task(path.substring(6)).toLowerCase(Locale.ROOT)
                : parts(path);
    }

    /** Whom, an operation or another, and which part of the arrangement. */
    private static String party(String path) {
        String party = first(path);
        return (ID.matcher(party).matches() ? party.toUpperCase(Locale.ROOT) : party) + tail(path);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    private static String tail(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? "" : ": " + parts(path.substring(dot + 1));
    }

    private static String parts(String path) {
        return Arrays.stream(path.split("\\.")).map(FieldWords::part).collect(Collectors.joining(", "));
    }

    /** One step of a path: a field, a country's code, or a label. */
    private static String name(String step) {
        String words = FIELDS.getOrDefault(step, Say.label(step));
        return step.matches("[A-Z]{3}") ? Say.area(step) : words;
    }
}
