package org.mandateledger.serving;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.engine.Generation;
import org.mandateledger.engine.Progress;
import org.mandateledger.engine.Replay;
import org.mandateledger.engine.ReplayReport;
import org.mandateledger.operation.Label;

/**
 * How a replay stands, and which indexes there are.
 *
 * @param running whether one is under way
 * @param step reading, applying or comparing, while one is
 * @param reached of {@code target}: events, or while it compares operations and instruments; where none is under way, the
 *     position that the serving index has reached
 * @param perSecond and {@code secondsLeft}: of the step, if it goes on as it went
 * @param serving the index that questions are answered from
 * @param previous the one that served before, to which can be gone back
 * @param waiting one that answers differently, until it is accepted
 * @param last the last replay that ended
 */
record ReplayState(
        boolean running,
        Optional<String> step,
        long reached,
        long target,
        Optional<Long> perSecond,
        Optional<Double> secondsLeft,
        ReplayIndex serving,
        Optional<ReplayIndex> previous,
        Optional<ReplayIndex> waiting,
        Optional<ReplayEnded> last) {

    /**
     * An index.
     *
     * @param generation counted from 1 since the server was started
     * @param deadLetters how many events it could not apply
     */
    record ReplayIndex(int generation, String built, Head head, int deadLetters) {
        static ReplayIndex of(Generation it) {
            return new ReplayIndex(
                    it.number(),
                    it.built().toString(),
                    Head.of(it.ledger().now()),
                    it.letters().size());
        }
    }

    /**
     * A replay that ended.
     *
     * @param again whether it was begun by itself, because an earlier one was cut short
     * @param result swapped, waits (for somebody to accept it) or failed
     * @param failure why it did
     */
    record ReplayEnded(
            String begun,
            String ended,
            boolean again,
            String result,
            long position,
            Optional<ReplayComparison> comparison,
            Optional<String> failure) {
        static ReplayEnded of(Replay.Finished it) {
            return new ReplayEnded(
                    it.begun().toString(),
                    it.ended().toString(),
                    it.again(),
                    Label.of(it.result()),
                    it.position(),
                    it.report().map(ReplayComparison::of),
                    it.failure());
        }
    }

    /**
     * What a rebuilt index answers differently from the one that served.
     *
     * @param compared how many operations and instruments, in every state of knowledge
     * @param firstOtherLine the first position at which the store holds another line than the index that served
     * @param endsBefore where the store ends, if before what the index that served knows
     * @param differing how many are answered differently, {@code expected} of them because the index that served lacked
     *     events of theirs
     * @param differences the first of them
     */
    record ReplayComparison(
            boolean same,
            long compared,
            Optional<Long> firstOtherLine,
            Optional<Long> endsBefore,
            long differing,
            long expected,
            List<ReplayDifference> differences) {
        static ReplayComparison of(ReplayReport it) {
            return new ReplayComparison(
                    it.same(),
                    it.compared(),
                    it.firstOtherLine(),
                    it.endsBefore(),
                    it.differing(),
                    it.expected(),
                    it.differences().stream().map(ReplayDifference::of).toList());
        }
    }

    /**
     * The first that is answered differently about one operation or instrument.
     *
     * @param knownAt the position of that state of knowledge
     * @param on the first day in it
     * @param reading of uncertain dates
     */
    record ReplayDifference(
            String subject, long knownAt, String on, String reading, boolean expected, List<ReplayField> fields) {
        static ReplayDifference of(ReplayReport.Difference it) {
            return new ReplayDifference(
                    it.subject(),
                    it.knownAt(),
                    it.on().toString(),
                    Label.of(it.reading()),
                    it.expected(),
                    it.fields().stream()
                            .map(field -> new ReplayField(field.field(), field.serving(), field.rebuilt()))
                            .toList());
        }
    }

    /** A field's value as it was served and as it was rebuilt. */
    record ReplayField(String field, String serving, String rebuilt) {}

    static ReplayState of(Replay replay) {
        Generation serving = replay.serving();
        Optional<Progress> progress = replay.progress();
        long position = serving.ledger().now().position();
        return new ReplayState(
                progress.isPresent(),
                progress.map(at -> Label.of(at.step())),
                progress.map(Progress::reached).orElse(position),
                progress.map(Progress::target).orElse(position),
                progress.map(Progress::perSecond),
                progress.flatMap(Progress::left).map(left -> left.toMillis() / 1_000.0),
                ReplayIndex.of(serving),
                replay.previous().map(ReplayIndex::of),
                replay.waiting().map(ReplayIndex::of),
                replay.last().map(ReplayEnded::of));
    }
}
