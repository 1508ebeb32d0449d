package org.mandateledger.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.mandateledger.history.Divergence;
import org.mandateledger.operation.Ledger;

/**
 * Lays a rebuilt index beside the one that serves, as far as both have come.
 *
 * @param target how far the one that serves had come before the store was read
 */
record SideBySide(Generation serving, Generation rebuilt, long target, Telling telling) {
    private static final int MOST_TOLD = 20;

    /** @param compared is told how many of how many have been compared */
    ReplayReport report(BiConsumer<Long, Long> compared) {
        Ledger before = serving.ledger();
        Ledger after = rebuilt.ledger();
        List<String> subjects = Stream.concat(
                        before.now().subjects(), after.now().subjects())
                .distinct()
                .toList();
        List<ReplayReport.Difference> told = new ArrayList<>();
        long differing = 0;
        long expected = 0;
        for (int i = 0; i < subjects.size(); i++) {
            String subject = subjects.get(i);
            Optional<Divergence> divergence = before.divergence(after, subject);
            if (divergence.isPresent()) {
                boolean mended = isMended(subject);
                differing++;
                expected += mended ? 1 : 0;
                if (told.size() < MOST_TOLD) {
                    told.add(difference(subject, divergence.get(), mended));
                }
            }
            compared.accept(i + 1L, (long) subjects.size());
        }
        return new ReplayReport(
                subjects.size(), serving.firstOtherLine(rebuilt), shorter(), differing, expected, List.copyOf(told));
    }

    private boolean isMended(String subject) {
        return serving.deadLetters().holds(subject) && !rebuilt.deadLetters().holds(subject);
    }

    private Optional<Long> shorter() {
        return Optional.of(rebuilt.position()).filter(end -> end < target);
    }

    private ReplayReport.Difference difference(String subject, Divergence where, boolean mended) {
        return new ReplayReport.Difference(
                subject,
                where.position(),
                where.day(),
                where.reading(),
                mended,
                telling.fields(serving.ledger(), rebuilt.ledger(), subject, where));
    }
}
