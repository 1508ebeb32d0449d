package org.mandateledger.proposing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Authorised numbers in a decision, with what they count. Increments are not read: they say no total. */
final class WrittenStrength {
    private static final Map<String, String> COUNTED = Map.ofEntries(
            Map.entry("military personnel", "military"),
            Map.entry("troops", "military"),
            Map.entry("soldiers", "military"),
            Map.entry("military observers", "military-observers"),
            Map.entry("observers", "military-observers"),
            Map.entry("civilian police", "police"),
            Map.entry("civilian police officers", "police"),
            Map.entry("police", "police"),
            Map.entry("police officers", "police"),
            Map.entry("police personnel", "police"),
            Map.entry("uniformed personnel", "uniformed"));

    private static final Pattern LIMIT = Pattern.compile(
            "(?:up to|maximum(?: authorized)?(?: strength)? of|ceiling of|strength of(?: up to)?|consist(?:s|ing)? of(?: up to)?|compris(?:e|es|ing)(?: of)?(?: up to)?|level of|not (?:to )?exceed(?:ing)?|total of|include(?:s)?(?: up to)?)"
                    + " (?:a (?:maximum|total) of )?(?:approximately |about )?(\\d{1,3}(?:[, ]\\d{3})+|\\d{2,5}) "
                    + "((?:un )?(?:unarmed )?(?:military personnel|troops|soldiers|military observers|observers|civilian police officers|civilian police|police officers|police personnel|police|uniformed personnel))");

    private static final Pattern MORE =
            Pattern.compile("additional|increase[sd]? (?:of|by)|reinforce|reduc(?:e|tion)s? (?:of|by)");

    private WrittenStrength() {}

    /** As {@code 7500 military}. */
    static List<String> in(String plain) {
        List<String> found = new ArrayList<>();
        Matcher limit = LIMIT.matcher(plain);
        while (limit.find()) {
            String before = plain.substring(Math.max(0, limit.start() - 40), limit.end());
            String counted = limit.group(2).replaceFirst("^(un )?(unarmed )?", "");
            if (!MORE.matcher(before).find()) {
                found.add(limit.group(1).replaceAll("[, ]", "") + " " + COUNTED.get(counted));
            }
        }
        return found;
    }
}
