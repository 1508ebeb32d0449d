package org.mandateledger.pages.claims;

import java.util.Arrays;
import java.util.List;
import org.mandateledger.claims.ClaimsAnswer.Checked;
import org.mandateledger.claims.Verdict;
import org.mandateledger.operation.Label;

/**
 * How claims came out.
 *
 * @param counts in one order, those of nothing left out
 */
record Tally(int total, List<Count> counts) {
    private static final List<Verdict> ORDER =
            List.of(Verdict.SUPPORTED, Verdict.CONTRADICTED, Verdict.INTERPRETIVE, Verdict.UNDECIDABLE);

    /**
     * @param before how many are in the counts before this
     * @param meaning of the verdict
     */
    record Count(String verdict, int number, int before, String meaning) {}

    static Tally of(List<Checked> claims) {
        int[] numbers = new int[Verdict.values().length];
        claims.forEach(claim -> numbers[claim.verdict().ordinal()]++);
        return new Tally(
                claims.size(),
                ORDER.stream()
                        .filter(verdict -> numbers[verdict.ordinal()] > 0)
                        .map(verdict -> new Count(
                                Label.of(verdict),
                                numbers[verdict.ordinal()],
                                before(verdict, numbers),
                                meaning(verdict)))
                        .toList());
    }

    /** Of that verdict; 0 where there is none. */
    public int number(String verdict) {
        return counts.stream()
                .filter(it -> it.verdict().equals(verdict))
                .mapToInt(Count::number)
                .sum();
    }

    private static int before(Verdict verdict, int[] numbers) {
        return Arrays.stream(Verdict.values())
                .filter(other -> ORDER.indexOf(other) < ORDER.indexOf(verdict))
                .mapToInt(other -> numbers[other.ordinal()])
                .sum();
    }

    private static String meaning(Verdict verdict) {
        return switch (verdict) {
            case SUPPORTED -> "the events and their sources bear it out";
            case CONTRADICTED -> "they say otherwise";
            case INTERPRETIVE -> "a judgement, on which a record of mandates has nothing to say";
            case UNDECIDABLE -> "the ledger does not hold enough to decide it";
        };
    }
}
