package org.mandateledger.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names near a mistyped one. */
public final class Near {
    private Near() {}

    /** At most three candidates within reach of a slip or two, the nearest first. */
    public static List<String> to(String typed, Collection<String> known) {
        int reach = Math.max(2, typed.length() / 3);
        return known.stream()
                .distinct()
                .filter(name -> distance(typed, name) <= reach || (typed.length() > 2 && name.contains(typed)))
                .sorted(Comparator.comparingInt((String name) -> distance(typed, name))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(3)
                .toList();
    }

    /** As {@code "; near it: a, b"}, or nothing. */
    public static String hint(String typed, Collection<String> known) {
        List<String> near = to(typed, known);
        return near.isEmpty() ? "" : "; near it: " + String.join(", ", near);
    }

    private static int distance(String one, String other) {
        int[] previous = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] current = new int[other.length() + 1];
            current[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = previous[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(changed, Math.min(previous[j], current[j - 1]) + 1);
            }
            previous = current;
        }
        return previous[other.length()];
    }
}
