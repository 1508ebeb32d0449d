package org.mandateledger.drawing;

import java.time.LocalDate;

/** Days of the month between the months, where the line of time is stretched that far: all of them, or one a week. */
final class DayAxis {
    private static final double SIZE = 10;
    private static final double ROOM_FOR_WEEK = 7;
    private static final double ROOM_FOR_DAY = 20;

    private DayAxis() {}

    /** @param clear where words may begin */
    static void paint(Svg shapes, Svg words, Scale scale, double top, double bottom, double clear) {
        double perDay = scale.perYear() / 365.2425;
        if (perDay < ROOM_FOR_WEEK) {
            return;
        }
        for (LocalDate day = scale.from(); day.isBefore(scale.to()); day = day.plusDays(1)) {
            boolean weekly = day.getDayOfMonth() % 7 == 1 && day.getDayOfMonth() < 28;
            if (day.getDayOfMonth() == 1 || !weekly && perDay < ROOM_FOR_DAY) {
                continue;
            }
            double x = scale.x(day);
            Axis.line(shapes, "grid thin", x, top - 4, weekly ? bottom : top);
            double begin = Math.max(clear, afterMonth(scale, day));
            String number = Integer.toString(day.getDayOfMonth());
            if (x + 4 >= begin && x + 4 + Letters.width(number, SIZE) < Canvas.RIGHT + 20) {
                words.words(number, "text", "class", "axis faint", "x", x + 4, "y", top - 6, "font-size", SIZE);
            }
        }
    }

    private static double afterMonth(Scale scale, LocalDate day) {
        LocalDate first = day.withDayOfMonth(1);
        return first.isBefore(scale.from()) ? scale.left() : scale.x(first) + 10 + Letters.width("2000", 11);
    }
}
