package org.mandateledger.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.time.Reading;

/**
 * What a rebuilt index answers differently from the one that served when it was built.
 *
 * @param compared how many operations and instruments were laid side by side, in every state of knowledge
 * @param firstOtherLine the first position at which the store holds another line than the index that served
 * @param endsBefore the store's last position, where that is before what the index that served knows
 * @param differing how many operations and instruments are answered differently
 * @param differences the first of them, each with its first difference
 */
public record ReplayReport(
        long compared,
        Optional<Long> firstOtherLine,
        Optional<Long> endsBefore,
        long differing,
        long expected,
        List<Difference> differences) {
    /**
     * @param knownAt the position of the first state of knowledge that is answered differently
     * @param on the first day in it
     * @param expected whether the index that served lacked events of this subject, which the rebuilt one has
     * @param fields what differs on that day; empty where there is nothing to lay side by side
     */
    public record Difference(
            String subject, long knownAt, LocalDate on, Reading reading, boolean expected, List<Field> fields) {}

    /** @param serving and {@code rebuilt}: the values, empty where there is none */
    public record Field(String field, String serving, String rebuilt) {}

    public boolean same() {
        return firstOtherLine.isEmpty() && endsBefore.isEmpty() && differing == 0;
    }

    /** Whether the rebuilt index may serve without anybody's leave: at most it has what the other was known to lack. */
    public boolean harmless() {
        return firstOtherLine.isEmpty() && endsBefore.isEmpty() && differing == expected;
    }
}
