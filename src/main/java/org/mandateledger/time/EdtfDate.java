package org.mandateledger.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** One date of level 0 or 1, alone or as an end of an interval: the days that it spans, both inclusive. */
record EdtfDate(LocalDate earliest, LocalDate latest, boolean qualified) {
    static final EdtfDate BEGINNING = new EdtfDate(LocalDate.MIN, LocalDate.MIN, false);
    static final EdtfDate UNENDING = new EdtfDate(LocalDate.MAX, LocalDate.MAX, false);

    private static final int LAST_YEAR = 999_999_999;

    boolean exact() {
        return !qualified && earliest.equals(latest);
    }

    /** @param text the whole input, for messages */
    static EdtfDate parse(String date, String text) {
        boolean qualified = !date.isEmpty() && isQualifier(date.charAt(date.length() - 1));
        String bare = qualified ? date.substring(0, date.length() - 1) : date;
        Level2.refuseComponentQualification(bare, date, text);
        EdtfDate unqualified = bare.startsWith("Y") ? prefixedYear(bare.substring(1), text) : components(bare, text);
        return new EdtfDate(unqualified.earliest, unqualified.latest, qualified);
    }

    static boolean isQualifier(int c) {
        return c == '?' || c == '~' || c == '%';
    }

    private static EdtfDate prefixedYear(String year, String text) {
        Level2.refuseComputedYear(year, text);
        String digits = year.startsWith("-") ? year.substring(1) : year;
        if (!Digits.only(digits)) {
            throw InvalidDate.of(text, "after Y comes a year alone, such as Y170000002 or Y-170000002");
        }
        if (digits.length() < 5 || digits.startsWith("0")) {
            throw InvalidDate.of(text, "Y is for years of more than four digits: write a year as 1985 or -1985");
        }
        if (digits.length() > 9) {
            throw InvalidDate.of(text, "years go to " + LAST_YEAR + ": write '..' for an open end of an interval");
        }
        int magnitude = Digits.value(digits);
        return years(year.startsWith("-") ? -magnitude : magnitude, 1);
    }

    private static EdtfDate components(String bare, String text) {
        boolean negative = bare.startsWith("-");
        String date = negative ? bare.substring(1) : bare;
        String[] parts = date.split("-", -1);
        Level2.refuseComputedYear(parts[0], text);
        if (!wellFormed(parts)) {
            throw InvalidDate.of(text, Malformed.remedy(bare));
        }
        if (negative && parts[0].equals("0000")) {
            throw InvalidDate.of(text, "there is no year -0000: write 0000 for 1 BC");
        }
        Level2.refuseUnspecified(date, text);
        return parts.length == 1 ? yearOrDecade(parts[0], negative) : withinYear(parts, negative, text);
    }

    private static boolean wellFormed(String[] parts) {
        if (parts.length > 3 || parts[0].length() != 4) {
            return false;
        }
        for (int i = 0; i < parts.length; i++) {
            boolean twoOrYear = i == 0 || parts[i].length() == 2;
            if (!twoOrYear || !parts[i].chars().allMatch(c -> c >= '0' && c <= '9' || c == 'X')) {
                return false;
            }
        }
        return true;
    }

    private static EdtfDate yearOrDecade(String year, boolean negative) {
        int x = year.indexOf('X');
        int count = x < 0 ? 1 : x == 2 ? 100 : 10;
        int first = Digits.value(year.replace('X', '0'));
        if (!negative) {
            return years(first, count);
        }
        int nearest = Math.max(first, 1);
        int farthest = first + count - 1;
        return years(-farthest, farthest - nearest + 1);
    }

    private static EdtfDate withinYear(String[] parts, boolean negative, String text) {
        int year = negative ? -Digits.value(parts[0]) : Digits.value(parts[0]);
        if (parts[1].equals("XX")) {
            return years(year, 1);
        }
        int month = Digits.value(parts[1]);
        if (parts.length == 3 && !parts[2].equals("XX")) {
            LocalDate day = PlainDay.of(year, month, Digits.value(parts[2]), text);
            return new EdtfDate(day, day, false);
        }
        if (parts.length == 2 && month >= 21 && month <= 24) {
            return months(YearMonth.of(year, 3).plusMonths(3L * (month - 21)), 3);
        }
        if (parts.length == 2) {
            Level2.refuseGrouping((negative ? "-" : "") + parts[0], month, text);
        }
        if (month < 1 || month > 12) {
            throw InvalidDate.of(text, "months go from 01 to 12, seasons (without a day) from 21 to 24");
        }
        return months(YearMonth.of(year, month), 1);
    }

    private static EdtfDate years(int first, int count) {
        return new EdtfDate(LocalDate.of(first, 1, 1), LocalDate.of(first + count - 1, 12, 31), false);
    }

    private static EdtfDate months(YearMonth first, int count) {
        return new EdtfDate(first.atDay(1), first.plusMonths(count - 1L).atEndOfMonth(), false);
    }
}
