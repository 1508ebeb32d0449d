package org.mandateledger.expiring;

import java.time.LocalDate;
import java.time.Period;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mandateledger.asking.InvalidQuestion;

/** How far to look ahead: days, weeks, months or years of the calendar, written {@code 90d}, {@code 6m}, {@code 1y}. */
record Within(String written, Period period) {
    private static final Pattern FORM = Pattern.compile("([0-9]{1,4})([dwmy])");

    /** @throws InvalidQuestion for anything else */
    static Within parse(String written) {
        Matcher form = FORM.matcher(written.strip());
        if (!form.matches()) {
            throw new InvalidQuestion("within: '%s' is no span; write a number and d, w, m or y, such as 90d, 6m or 1y"
                    .formatted(written));
        }
        int count = Integer.parseInt(form.group(1));
        return new Within(
                form.group(),
                switch (form.group(2)) {
                    case "d" -> Period.ofDays(count);
                    case "w" -> Period.ofWeeks(count);
                    case "m" -> Period.ofMonths(count);
                    default -> Period.ofYears(count);
                });
    }

    /** The last day of the window that begins on a day, inclusive. */
    LocalDate lastDay(LocalDate from) {
        return from.plus(period);
    }
}
