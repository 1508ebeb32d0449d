package org.mandateledger.time;

import java.time.LocalDate;
import java.time.YearMonth;

/** {@code YYYY-MM-DD}, the form of nearly every date in a ledger: read by its digits, without a formatter. */
final class PlainDay {
    private PlainDay() {}

    static boolean matches(String text) {
        return text.length() == 10
                && text.charAt(4) == '-'
                && text.charAt(7) == '-'
                && Digits.in(text, 0, 4)
                && Digits.in(text, 5, 7)
                && Digits.in(text, 8, 10);
    }

    /** Of a text that {@link #matches}. */
    static LocalDate parse(String text) {
        return of(Digits.value(text, 0, 4), Digits.value(text, 5, 7), Digits.value(text, 8, 10), text);
    }

    static LocalDate of(int year, int month, int day, String text) {
        if (month < 1 || month > 12) {
            throw InvalidDate.of(text, "months of a day go from 01 to 12");
        }
        if (day < 1 || day > 28 && day > YearMonth.of(year, month).lengthOfMonth()) {
            YearMonth within = YearMonth.of(year, month);
            throw InvalidDate.of(
                    text,
                    "the month has days 01 to " + within.lengthOfMonth()
                            + "; write the month where the day is not known");
        }
        return LocalDate.of(year, month, day);
    }
}
