package org.mandateledger.time;

import java.time.LocalDate;

/**
 * A date as history gives it: a day, a month, a year, a season, something doubtful, or an interval between two of
 * these. Written in EDTF level 0 and 1 (ISO 8601-2:2019, Annex A; Library of Congress, Extended Date/Time Format
 * Specification, 2019), in the proleptic Gregorian calendar.
 *
 * <ul>
 *   <li>{@code 2009-01-16}, {@code 2009-01}, {@code 2009}; {@code -0043} is 44 BC; years beyond four digits are
 *       {@code Y170000002}, up to nine digits.
 *   <li>{@code 1985-04-12T23:20:30+04:30} is the day as written, whatever its offset.
 *   <li>Seasons: {@code 2001-21} is March to May 2001, {@code -22} June to August, {@code -23} September to November,
 *       {@code -24} December 2001 to February 2002. EDTF leaves the months open; these are the northern meteorological
 *       ones.
 *   <li>{@code ?} uncertain, {@code ~} approximate, {@code %} both, after the whole date. They do not widen it: the
 *       doubt shows in {@link #qualified()}, the days are those of the date without them.
 *   <li>{@code 201X}, {@code 20XX}, {@code 2004-XX}, {@code 1985-04-XX}, {@code 1985-XX-XX}: any day that fits.
 *   <li>{@code 2004-06/2006-08}: from the first day of the start to the last day of the end; {@code ..} is an open end,
 *       nothing an unknown one. One end must be a date. A start that may precede the end is enough:
 *       {@code 2004-06-20/2004-06} is accepted.
 * </ul>
 *
 * <p>Two dates are equal when they are written alike: {@code 2009-01} is not {@code 2009-01-XX}.
 */
public final class HistoricalDate {
    private final String edtf;
    private final LocalDate earliest;
    private final LocalDate latest;
    private final boolean qualified;

    HistoricalDate(String edtf, LocalDate earliest, LocalDate latest, boolean qualified) {
        this.edtf = edtf;
        this.earliest = earliest;
        this.latest = latest;
        this.qualified = qualified;
    }

    /** @throws InvalidDate when the text is not EDTF level 0 or 1, or names a day that does not exist */
    public static HistoricalDate parse(String edtf) {
        if (PlainDay.matches(edtf)) {
            LocalDate day = PlainDay.parse(edtf);
            return new HistoricalDate(edtf, day, day, false);
        }
        return Edtf.parse(edtf);
    }

    /** The first day that the date may mean; {@link LocalDate#MIN} when its start is open or unknown. */
    public LocalDate earliest() {
        return earliest;
    }

    /** The last day that the date may mean; {@link LocalDate#MAX} when its end is open or unknown. */
    public LocalDate latest() {
        return latest;
    }

    public LocalDate on(Reading reading) {
        return switch (reading) {
            case EARLIEST -> earliest;
            case LATEST -> latest;
        };
    }

    /** Whether the date, or an end of the interval, carries {@code ?}, {@code ~} or {@code %}. */
    public boolean qualified() {
        return qualified;
    }

    /** Whether it means one day without doubt. */
    public boolean exact() {
        return !qualified && earliest.equals(latest);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof HistoricalDate that && edtf.equals(that.edtf);
    }

    @Override
    public int hashCode() {
        return edtf.hashCode();
    }

    /** The EDTF text, exactly as parsed. */
    @Override
    public String toString() {
        return edtf;
    }
}
