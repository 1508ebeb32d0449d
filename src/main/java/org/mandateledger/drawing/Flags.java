package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words hung under points of a row. They are placed from right to left, each in the highest line that is free: so a
 * thread down to a lower line passes to the left of what hangs there already.
 */
final class Flags {
    private static final double GAP = 3;

    private final double size;
    private final double line;
    private final int deepest;
    private final List<Double> passing;
    private final List<Flag> hung = new ArrayList<>();

    record Flag(double x, String text, int row, double left) {}

    private record Wish(double x, String text) {}

    private final List<Wish> wishes = new ArrayList<>();

    /** @param passing where lines from row to row pass through, which words keep clear of where they can */
    Flags(double size, int deepest, List<Double> passing) {
        this.passing = passing;
        this.size = size;
        this.line = size + 3;
        this.deepest = deepest;
    }

    void add(double x, String text) {
        wishes.add(new Wish(x, text));
    }

    /** Those for which there is room, and how deep they hang. */
    List<Flag> hang() {
        wishes.stream()
                .sorted(Comparator.comparingDouble(Wish::x).reversed())
                .forEach(this::hang);
        return List.copyOf(hung);
    }

    double depth() {
        return (hung.stream().mapToInt(Flag::row).max().orElse(-1) + 1) * line;
    }

    double baseline(Flag flag, double top) {
        return top + flag.row() * line + size;
    }

    private void hang(Wish wish) {
        double width = Letters.width(wish.text(), size);
        double right = wish.x() + GAP;
        double left = wish.x() - GAP - width;
        boolean roomRight = right + width <= Canvas.RIGHT + 34;
        boolean roomLeft = left >= Canvas.LEFT - 4;
        for (List<Double> lines : List.of(passing, List.<Double>of())) {
            if (roomRight && hang(wish, right, width, lines) || roomLeft && hang(wish, left, width, lines)) {
                return;
            }
        }
    }

    private boolean hang(Wish wish, double left, double width, List<Double> lines) {
        for (int row = 0; row < deepest; row++) {
            if (clear(left, width, lines) && free(wish.x(), left, width, row)) {
                hung.add(new Flag(wish.x(), wish.text(), row, left));
                return true;
            }
        }
        return false;
    }

    private boolean free(double x, double left, double width, int row) {
        for (Flag other : hung) {
            double from = other.left() - 5;
            double to = other.left() + Letters.width(other.text(), size) + 5;
            boolean sameLine = other.row() == row && left < to && from < left + width;
            boolean threadThroughOther = other.row() < row && x > from + 3 && x < to - 3;
            boolean otherThreadThrough = other.row() > row && other.x() > left - 2 && other.x() < left + width + 2;
            if (sameLine || threadThroughOther || otherThreadThrough) {
                return false;
            }
        }
        return true;
    }

    private static boolean clear(double left, double width, List<Double> lines) {
        return lines.stream().noneMatch(line -> line > left - 3 && line < left + width + 3);
    }
}
