package org.mandateledger.proposing;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The term in a decision: the day to which it runs, else how long. */
final class WrittenTerm {
    private static final List<String> NUMBERS = List.of(
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    private static final String DAY = "(\\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\\.?,?(?: (\\d{4}))?";
    private static final Pattern LAST = Pattern.compile(
            "(?:until|till|through|ending(?: on)?|expir(?:ing|es?)(?: on)?|up to|to) (?:midnight )?(?:on )?(?:the )?"
                    + DAY);
    private static final Pattern LENGTH = Pattern.compile(
            "(?:period of|for|of|by) (?:(?:a|an|another|one|the|up to) )?(?:(?:further|additional|final|interim|initial|new|last|limited|first|more) )*"
                    + "(?:period (?:of )?(?:up to )?)?(?:a )?(?:further )?([a-z]+|\\d{1,2}) (?:(?:additional|more|further) )?(month|year|week)s?\\b");
    private static final Pattern YEAR = Pattern.compile("for (?:a|one|another) (?:(?:further|additional) )?year\\b");

    private WrittenTerm() {}

    /** @param plain as {@link Mentions#plain} makes it */
    static Optional<String> in(String plain, LocalDate decided) {
        return lastDay(plain, decided).map(LocalDate::toString).or(() -> length(plain));
    }

    private static Optional<LocalDate> lastDay(String plain, LocalDate decided) {
        return LAST.matcher(plain)
                .results()
                .flatMap(date -> day(date, decided).stream())
                .filter(day -> !day.isBefore(decided.minusDays(7)))
                .findFirst();
    }

    private static Optional<LocalDate> day(MatchResult date, LocalDate decided) {
        return month(date.group(2)).flatMap(month -> {
            try {
                int day = Integer.parseInt(date.group(1));
                if (date.group(3) != null) {
                    return Optional.of(LocalDate.of(Integer.parseInt(date.group(3)), month, day));
                }
                LocalDate thatYear = LocalDate.of(decided.getYear(), month, day);
                return Optional.of(thatYear.isBefore(decided) ? thatYear.plusYears(1) : thatYear);
            } catch (DateTimeException e) {
                // Copies have misread digits.
                return Optional.empty();
            }
        });
    }

    /** By its name or the beginning of it. */
    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.name().toLowerCase(Locale.ROOT).startsWith(name))
                .findFirst();
    }

    private static Optional<String> length(String plain) {
        Matcher length = LENGTH.matcher(plain);
        while (length.find()) {
            int count = count(length.group(1));
            if (count > 0) {
                return Optional.of(
                        switch (length.group(2)) {
                            case "year" -> "P" + 12 * count + "M";
                            case "week" -> "P" + 7 * count + "D";
                            default -> "P" + count + "M";
                        });
            }
        }
        return YEAR.matcher(plain).find() ? Optional.of("P12M") : Optional.empty();
    }

    private static int count(String word) {
        return word.chars().allMatch(Character::isDigit) ? Integer.parseInt(word) : Math.max(0, NUMBERS.indexOf(word));
    }
}
