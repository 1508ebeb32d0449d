package org.mandateledger.store;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Brings the lines of one store into another, byte for byte, in chunks of whole batches. Lines that are there already are
 * compared and passed over, so that an import can be repeated, also one that was cut short.
 */
public final class Import {
    private static final int CHUNK = 1_000;

    private final Target target;
    private final Progress progress;
    private final List<OwnLine> open = new ArrayList<>();
    private long taken;
    private long known;

    private Import(Target target, Progress progress) {
        this.target = target;
        this.progress = progress;
    }

    /** A store that takes lines as they stand elsewhere. Its text form names it to a person. */
    public interface Target {
        boolean exists();

        /** Makes it ready for the first line. */
        void prepare();

        /** Where it ends. */
        long position();

        /** The stored lines from a position on, at most so many. */
        List<byte[]> stored(long first, int most);

        /**
         * All of them or none.
         *
         * @return whether they were taken; not where another line has one of the positions, or an event one of the ids
         */
        boolean append(List<OwnLine> lines);
    }

    /** Is told the position reached. */
    @FunctionalInterface
    public interface Progress {
        void reached(long position);
    }

    /**
     * @param taken how many lines are new in the target
     * @param known how many were there already
     */
    public record Result(long taken, long known) {}

    /** A source that hands its lines to a reader. */
    @FunctionalInterface
    public interface Source {
        void read(LineReader reader);
    }

    /** @throws InvalidLedger where the target has another line at some position */
    public static Result of(Source source, Target target, Progress progress) {
        target.prepare();
        Import running = new Import(target, progress);
        source.read(running::line);
        running.flush();
        return new Result(running.taken, running.known);
    }

    private void line(Line line) {
        boolean begins =
                open.isEmpty() || !line.recorded().equals(open.getLast().recorded());
        if (begins && open.size() >= CHUNK) {
            flush();
        }
        open.add(line.own());
    }

    private void flush() {
        int before = -1;
        while (!open.isEmpty()) {
            List<byte[]> stored = target.stored(open.getFirst().position(), open.size());
            for (int i = 0; i < stored.size(); i++) {
                compare(open.get(i), stored.get(i));
            }
            List<OwnLine> missing = open.subList(stored.size(), open.size());
            if (stored.size() == before) {
                throw refused(missing.getFirst());
            }
            before = stored.size();
            if (missing.isEmpty() || target.append(List.copyOf(missing))) {
                known += stored.size();
                taken += missing.size();
                progress.reached(open.getLast().position());
                open.clear();
            }
        }
    }

    /** Not because another writer was first: then there would be more than before. */
    private InvalidLedger refused(OwnLine first) {
        return new InvalidLedger(
                target,
                new Problem(
                        "position " + first.position(),
                        0,
                        "the lines from %s line %d on are not taken, though nothing stands there"
                                .formatted(first.segment(), first.lineNumber()),
                        "look among them for an event whose id another has, in these files or in the store; none may"
                                + " have it twice"));
    }

    private void compare(OwnLine line, byte[] stored) {
        if (!Arrays.equals(line.bytes(), stored)) {
            throw new InvalidLedger(
                    target,
                    new Problem(
                            "position " + line.position(),
                            0,
                            "another line stands there than in " + line.segment() + " line " + line.lineNumber(),
                            "two ledgers cannot become one; import into an empty store, or record the events that"
                                    + " are missing"));
        }
    }
}
