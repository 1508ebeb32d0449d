package org.mandateledger.drawing;

import java.util.ArrayList;
import java.util.List;

/** What is taken on the paper, so that words never lie on words. */
final class Room {
    record Box(double left, double top, double right, double bottom) {
        boolean meets(Box other) {
            return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
        }
    }

    private final List<Box> taken = new ArrayList<>();

    boolean free(Box box) {
        return taken.stream().noneMatch(box::meets);
    }

    void take(Box box) {
        taken.add(box);
    }
}
