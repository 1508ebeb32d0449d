package org.mandateledger.time;

/** The time of a level 0 date-time. It is checked and then forgotten: a historical date is a matter of days. */
final class EdtfTime {
    private static final int CLOCK = "hh:mm:ss".length();

    private EdtfTime() {}

    static void check(String text, int from) {
        String time = text.substring(from);
        if (!isClock(time) || !isShift(time.substring(CLOCK))) {
            throw InvalidDate.of(
                    text,
                    "a time is hh:mm:ss, 00:00:00 to 23:59:60, then nothing, Z, +hh or +hh:mm: write"
                            + " 1985-04-12T23:20:30Z, or the day alone");
        }
    }

    private static boolean isClock(String time) {
        return time.length() >= CLOCK
                && time.charAt(2) == ':'
                && time.charAt(5) == ':'
                && within(time, 0, 23)
                && within(time, 3, 59)
                && within(time, 6, 60); // a leap second
    }

    private static boolean isShift(String shift) {
        if (shift.isEmpty() || shift.equals("Z")) {
            return true;
        }
        boolean signed = shift.startsWith("+") || shift.startsWith("-");
        boolean hours = shift.length() == 3 && within(shift, 1, 23);
        boolean minutes = shift.length() == 6 && within(shift, 1, 23) && shift.charAt(3) == ':' && within(shift, 4, 59);
        boolean negativeZero = shift.equals("-00") || shift.equals("-00:00");
        return signed && (hours || minutes) && !negativeZero;
    }

    private static boolean within(String text, int at, int most) {
        return Digits.in(text, at, at + 2) && Digits.value(text, at, at + 2) <= most;
    }
}
