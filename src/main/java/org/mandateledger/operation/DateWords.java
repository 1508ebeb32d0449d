package org.mandateledger.operation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.mandateledger.time.HistoricalDate;

/** Dates as a sentence says them: 30 November 2015. What English has no short words for stays in EDTF. */
public final class DateWords {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}(T.*)?");
    private static final Pattern MONTH = Pattern.compile("\\d{4}-(0[1-9]|1[0-2])");
    private static final DateTimeFormatter DAY_WORDS = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    private DateWords() {}

    public static String of(HistoricalDate date) {
        String[] ends = date.toString().split("/", -1);
        if (ends.length == 1) {
            return one(ends[0]);
        }
        if (dateless(ends[0])) {
            return "some day up to " + one(ends[1]);
        }
        return dateless(ends[1])
                ? "some day from " + one(ends[0]) + " on"
                : "some day from " + one(ends[0]) + " to " + one(ends[1]);
    }

    private static boolean dateless(String end) {
        return end.isEmpty() || end.equals("..");
    }

    private static String one(String edtf) {
        String bare = edtf.replaceAll("[?~%]$", "");
        return switch (edtf.charAt(edtf.length() - 1)) {
            case '?' -> plain(bare) + " (uncertain)";
            case '~' -> "about " + plain(bare);
            case '%' -> "about " + plain(bare) + " (uncertain)";
            default -> plain(bare);
        };
    }

    private static String plain(String edtf) {
        if (DAY.matcher(edtf).matches()) {
            return DAY_WORDS.format(LocalDate.parse(edtf.substring(0, 10)));
        }
        return MONTH.matcher(edtf).matches() ? MONTH_WORDS.format(YearMonth.parse(edtf)) : edtf;
    }
}
