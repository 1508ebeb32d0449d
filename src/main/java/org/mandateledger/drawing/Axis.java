package org.mandateledger.drawing;

import java.time.LocalDate;

/** Years along the top, quarters or months between them where there is room, and lines down through the rows. */
final class Axis {
    private static final double SIZE = 11;
    static final double ROOM_FOR_LINE = 6;
    private static final double ROOM_FOR_YEAR = 40;
    private static final double ROOM_FOR_QUARTER = 60;
    private static final double ROOM_FOR_QUARTER_NAME = 150;
    private static final double ROOM_FOR_MONTH_NAME = 420;

    private Axis() {}

    static int step(Scale scale) {
        for (int step : new int[] {1, 2, 5, 10, 20, 50}) {
            if (scale.perYear() * step >= ROOM_FOR_YEAR) {
                return step;
            }
        }
        return 100;
    }

    static void paint(Svg shapes, Svg words, Scale scale, double top, double bottom) {
        paint(shapes, words, scale, top, bottom, ROOM_FOR_LINE);
    }

    /** @param roomForLine how far apart lines for years without a name must be */
    static void paint(Svg shapes, Svg words, Scale scale, double top, double bottom, double roomForLine) {
        months(shapes, words, scale, top, bottom);
        int step = step(scale);
        for (int year = scale.from().getYear(); year <= scale.to().getYear(); year++) {
            LocalDate first = LocalDate.of(year, 1, 1);
            boolean labelled = Math.floorMod(year, step) == 0;
            boolean inside = !first.isBefore(scale.from());
            double x = scale.x(first);
            double next = scale.x(first.plusYears(step));
            if (inside && (labelled || scale.perYear() > roomForLine)) {
                line(shapes, labelled ? "grid" : "grid thin", x, labelled ? top - 16 : top, bottom);
            }
            boolean last = next >= Canvas.RIGHT;
            boolean room = (last ? Canvas.RIGHT + 34 : next) - x >= Letters.width("2000", SIZE) + 8;
            if (labelled && room) {
                String name = inside ? Integer.toString(year) : edge(scale);
                words.words(name, "text", "class", "axis", "x", x + 4, "y", top - 6, "font-size", SIZE);
            }
        }
        DayAxis.paint(shapes, words, scale, top, bottom, scale.left() + 10 + Letters.width(edge(scale), SIZE));
        shapes.leaf("line", "class", "rule", "x1", scale.left(), "x2", Canvas.RIGHT, "y1", top, "y2", top);
    }

    private static void months(Svg shapes, Svg words, Scale scale, double top, double bottom) {
        int step = scale.perYear() >= ROOM_FOR_MONTH_NAME ? 1 : scale.perYear() >= ROOM_FOR_QUARTER ? 3 : 12;
        boolean named = scale.perYear() >= ROOM_FOR_QUARTER_NAME;
        for (LocalDate day = scale.from().withDayOfYear(1);
                step < 12 && day.isBefore(scale.to());
                day = day.plusMonths(step)) {
            if (day.getMonthValue() == 1 || day.isBefore(scale.from())) {
                continue;
            }
            double x = scale.x(day);
            line(shapes, "grid thin", x, top - 4, named ? bottom : top);
            boolean clearOfYear = x - scale.left() > Letters.width(edge(scale), SIZE) + 8;
            if (named && clearOfYear && scale.x(day.plusMonths(step)) - x > 24) {
                words.words(
                        Days.month(day.getMonthValue()),
                        "text",
                        "class",
                        "axis faint",
                        "x",
                        x + 4,
                        "y",
                        top - 6,
                        "font-size",
                        10);
            }
        }
    }

    /** What stands at the left, where that is not the beginning of a year. */
    private static String edge(Scale scale) {
        LocalDate next = scale.from().withDayOfMonth(1).plusMonths(1);
        String year = Integer.toString(scale.from().getYear());
        String month = Days.month(scale.from().getMonthValue()) + " " + year;
        boolean monthly = scale.cut() && scale.perYear() >= ROOM_FOR_MONTH_NAME;
        return monthly && scale.x(next) - scale.left() > Letters.width(month, SIZE) + 8 ? month : year;
    }

    static void line(Svg shapes, String style, double x, double top, double bottom) {
        shapes.leaf("line", "class", style, "x1", x, "x2", x, "y1", top, "y2", bottom);
    }
}
