package org.mandateledger.time;

import java.util.Locale;

/** Refuses what EDTF has at level 2 only, and says how to put it at level 1. */
final class Level2 {
    private Level2() {}

    private static InvalidDate refusal(String text, String feature, String instead) {
        return InvalidDate.of(text, feature + " is EDTF level 2, and only levels 0 and 1 are read: " + instead);
    }

    static void refuseSet(String text) {
        if (text.chars().anyMatch(c -> c == '[' || c == ']' || c == '{' || c == '}' || c == ',')) {
            throw refusal(
                    text,
                    "a set of dates",
                    "write one event for each date, or the interval from the first to the last, such as 1667/1672"
                            + " or ../1984");
        }
    }

    static void refuseBoundedEnd(String end, String text) {
        if (end.startsWith("..") || end.endsWith("..")) {
            throw refusal(
                    text,
                    "an end on or before, or on or after, a date",
                    "write the date or '..', not both, such as ../2004-06-20");
        }
    }

    static void refuseComponentQualification(String bare, String date, String text) {
        if (bare.chars().noneMatch(EdtfDate::isQualifier)) {
            return;
        }
        String clean = bare.replaceAll("[?~%]", "");
        if (clean.isEmpty()) {
            throw InvalidDate.of(text, "a qualifier stands after a date: write 1984?");
        }
        boolean uncertain = date.indexOf('?') >= 0 || date.indexOf('%') >= 0;
        boolean approximate = date.indexOf('~') >= 0 || date.indexOf('%') >= 0;
        String whole = clean + (uncertain && approximate ? "%" : uncertain ? "?" : "~");
        if (bare.startsWith(clean)) {
            throw InvalidDate.of(text, "one qualifier is enough, % means both ? and ~: write " + whole);
        }
        throw refusal(text, "the qualification of a part of a date", "write the whole date qualified: " + whole);
    }

    static void refuseComputedYear(String year, String text) {
        if (year.indexOf('E') < 0 && year.indexOf('S') < 0) {
            return;
        }
        if (year.matches("-?[0-9]+E[0-9]+(S[0-9]+)?")) {
            throw refusal(text, "an exponential year", "write the year out: Y170000000 for Y17E7");
        }
        if (year.matches("-?[0-9]+S[0-9]+")) {
            throw refusal(text, "a year with significant digits", "write 19XX, 195X or 1950~ for 1950S2");
        }
    }

    static void refuseUnspecified(String date, String text) {
        if (date.indexOf('X') < 0 || date.replaceAll("[0-9]", "D").matches("DDDX|DDXX|DDDD-XX|DDDD-DD-XX|DDDD-XX-XX")) {
            return;
        }
        throw refusal(
                text,
                "an unspecified digit elsewhere than 201X, 20XX, 2004-XX, 1985-04-XX or 1985-XX-XX",
                "write the interval of the first to the last day that fits, such as 1560-12-25/1569-12-25");
    }

    /** @param year with its sign */
    static void refuseGrouping(String year, int code, String text) {
        if (code >= 25 && code <= 41) {
            throw refusal(
                    text,
                    "a sub-year grouping, 25 to 41,",
                    "write its months as an interval, such as " + example(code, year));
        }
    }

    /** Hemispheric seasons 25 to 32, quarters 33 to 36, thirds 37 to 39, halves 40 and 41. */
    private static String example(int code, String year) {
        if (code <= 32) {
            return "%s-03/%s-05 for March to May".formatted(year, year);
        }
        int length = code <= 36 ? 3 : code <= 39 ? 4 : 6;
        int first = 1 + length * (code - (code <= 36 ? 33 : code <= 39 ? 37 : 40));
        return String.format(Locale.ROOT, "%s-%02d/%s-%02d", year, first, year, first + length - 1);
    }
}
