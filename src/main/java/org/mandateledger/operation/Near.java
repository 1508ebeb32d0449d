package org.mandateledger.operation;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Names near a mistyped one. */
public final class Near {
    private static final int LONGEST = 100;
    private static final int SHOWN = 60;

    private Near() {}

    /** At most three candidates within reach of a slip or two, the nearest first; none of a text that is no name. */
    public static List<String> to(String typed, Collection<String> known) {
        if (typed.length() > LONGEST) {
            return List.of();
        }
        int reach = Math.max(2, typed.length() / 3);
        return known.stream()
                .distinct()
                .map(name -> new Candidate(name, distance(typed, name)))
                .filter(it -> it.distance() <= reach
                        || (typed.length() > 2 && it.name().contains(typed)))
                .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::name))
                .limit(3)
                .map(Candidate::name)
                .toList();
    }

    private record Candidate(String name, int distance) {}

    /** What was typed, as an answer repeats it: in full where it may be a name. */
    public static String shown(String typed) {
        return typed.length() <= LONGEST ? typed : typed.substring(0, SHOWN) + "…";
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
