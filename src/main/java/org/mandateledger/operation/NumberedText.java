package org.mandateledger.operation;

import java.math.BigInteger;
import java.util.Comparator;

/** Orders symbols and paragraphs as a reader does: S/RES/985 before S/RES/1001, paragraph 9 before 10. */
public final class NumberedText implements Comparator<String> {
    @Override
    public int compare(String one, String other) {
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int endOfI = endOfRun(one, i);
            int endOfJ = endOfRun(other, j);
            String left = one.substring(i, endOfI);
            String right = other.substring(j, endOfJ);
            int order = isDigit(left.charAt(0)) && isDigit(right.charAt(0))
                    ? new BigInteger(left).compareTo(new BigInteger(right))
                    : left.compareTo(right);
            if (order != 0) {
                return order;
            }
            i = endOfI;
            j = endOfJ;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int endOfRun(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end)) == digits) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
