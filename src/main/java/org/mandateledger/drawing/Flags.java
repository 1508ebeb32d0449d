package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Words hung under points of a row, to the right of their point or else to the left. They are placed from right to left,
 * each in the highest line that is free: so a thread down to a lower line passes to the left of what hangs there
 * already. Words for which there is no room are left out.
 */
final class Flags {
    private static final double GAP = 3;

    private final double size;
    private final double line;
    private final int deepest;
    private final List<Double> passing;
    private final List<Wish> wishes = new ArrayList<>();

    record Flag(double x, String text, int row, double left, double width) {
        double right() {
            return left + width;
        }
    }

    private record Wish(double x, String text, double width) {}

    /** @param passing where lines from row to row pass through, which words keep clear of where that costs no words */
    Flags(double size, int deepest, List<Double> passing) {
        this.size = size;
        this.line = size + 3;
        this.deepest = deepest;
        this.passing = passing;
    }

    void add(double x, String text) {
        wishes.add(new Wish(x, text, Letters.width(text, size)));
    }

    List<Flag> hang() {
        wishes.sort(Comparator.comparingDouble(Wish::x).reversed());
        List<Flag> clear = hang(passing);
        List<Flag> across = hang(List.of());
        return clear.size() >= across.size() ? clear : across;
    }

    double depth(List<Flag> hung) {
        return (hung.stream().mapToInt(Flag::row).max().orElse(-1) + 1) * line;
    }

    double baseline(Flag flag, double top) {
        return top + flag.row() * line + size;
    }

    private List<Flag> hang(List<Double> lines) {
        List<Flag> hung = new ArrayList<>();
        for (Wish wish : wishes) {
            double right = wish.x() + GAP;
            double left = wish.x() - GAP - wish.width();
            boolean placed = right + wish.width() <= Canvas.RIGHT + 34 && hang(wish, right, 0, lines, hung);
            if (!placed && left >= Canvas.LEFT - 4) {
                hang(wish, left, pointsWithin(left, wish.x()), lines, hung);
            }
        }
        return List.copyOf(hung);
    }

    /** Words to the left hang low enough for those that will hang above them. */
    private int pointsWithin(double left, double x) {
        return (int) wishes.stream()
                .filter(other -> other.x() > left - 5 && other.x() < x - 1)
                .count();
    }

    private boolean hang(Wish wish, double left, int above, List<Double> lines, List<Flag> hung) {
        for (int i = 0; i < deepest; i++) {
            int row = (Math.min(above, deepest - 1) + i) % deepest;
            Flag flag = new Flag(wish.x(), wish.text(), row, left, wish.width());
            if (lines.stream().noneMatch(line -> line > left - 3 && line < flag.right() + 3)
                    && hung.stream().noneMatch(other -> meet(flag, other))) {
                hung.add(flag);
                return true;
            }
        }
        return false;
    }

    private static boolean meet(Flag one, Flag other) {
        boolean words = one.row() == other.row() && one.left() < other.right() + 5 && other.left() - 5 < one.right();
        return words || threaded(one, other) || threaded(other, one);
    }

    /** Whether the thread of {@code low} runs through the words of {@code high}. */
    private static boolean threaded(Flag low, Flag high) {
        return high.row() < low.row() && low.x() > high.left() - 2 && low.x() < high.right() + 2;
    }
}
