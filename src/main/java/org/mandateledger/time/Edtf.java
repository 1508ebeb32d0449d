package org.mandateledger.time;

import java.time.LocalDate;

/** Reads everything but the plain day: splits intervals and date-times, and leaves their dates to {@link EdtfDate}. */
final class Edtf {
    private static final int LONGEST = 64;
    private static final String OPEN = "..";

    private Edtf() {}

    static HistoricalDate parse(String text) {
        refuseUnreadable(text);
        Level2.refuseSet(text);
        int slash = text.indexOf('/');
        if (slash < 0) {
            return dateOrDateTime(text);
        }
        return interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    private static void refuseUnreadable(String text) {
        if (text.isEmpty()) {
            throw InvalidDate.of(text, "a date is missing: write a day such as 2015-11-09, a month or a year");
        }
        if (text.length() > LONGEST) {
            throw InvalidDate.of(
                    text,
                    "has " + text.length() + " characters, a date at most " + LONGEST
                            + ": keep the date alone and put the rest into a note");
        }
        if (text.chars().anyMatch(Character::isWhitespace)) {
            throw InvalidDate.of(text, "a date has no spaces: remove them, and write it as 2015-11-09");
        }
    }

    private static HistoricalDate dateOrDateTime(String text) {
        int time = text.indexOf('T');
        EdtfDate date;
        if (time < 0) {
            date = EdtfDate.parse(text, text);
        } else {
            EdtfTime.check(text, time + 1);
            date = EdtfDate.parse(text.substring(0, time), text);
            if (!date.exact()) {
                throw InvalidDate.of(text, "a time needs an unqualified day before it, such as 1985-04-12T23:20:30");
            }
        }
        return new HistoricalDate(text, date.earliest(), date.latest(), date.qualified());
    }

    private static HistoricalDate interval(String text, String start, String end) {
        if (end.indexOf('/') >= 0) {
            throw InvalidDate.of(text, "an interval has one '/', between two dates; inside a date write hyphens");
        }
        if (text.indexOf('T') >= 0) {
            throw InvalidDate.of(text, "an interval runs between days without times: write 2004-02-01/2005-02-08");
        }
        if (dateless(start) && dateless(end)) {
            throw InvalidDate.of(text, "an interval needs a date on one side, such as 1985-04-12/.. or /1985");
        }
        EdtfDate from = dateless(start) ? EdtfDate.BEGINNING : end(start, text);
        EdtfDate to = dateless(end) ? EdtfDate.UNENDING : end(end, text);
        LocalDate earliest = from.earliest();
        LocalDate latest = to.latest();
        if (latest.isBefore(earliest)) {
            throw InvalidDate.of(text, "ends before it starts: write the earlier date first");
        }
        return new HistoricalDate(text, earliest, latest, from.qualified() || to.qualified());
    }

    private static boolean dateless(String end) {
        return end.isEmpty() || end.equals(OPEN);
    }

    private static EdtfDate end(String end, String text) {
        Level2.refuseBoundedEnd(end, text);
        return EdtfDate.parse(end, text);
    }
}
