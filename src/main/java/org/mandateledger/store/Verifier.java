package org.mandateledger.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a whole ledger and collects what is wrong with it. */
final class Verifier {
    static final int MOST_PROBLEMS = 100;

    private final Path directory;
    private final MerkleTree tree = new MerkleTree();
    private final List<Problem> problems = new ArrayList<>();

    Verifier(Path directory) {
        this.directory = directory;
    }

    Verification verify() {
        checkNames();
        Scan.Result found = Scan.of(directory, Bookmark.START, this::line, this::add);
        checkTail(found);
        return new Verification(found.end().head(), tree.size(), tree.root(), problems);
    }

    private void line(Line line) {
        tree.add(line.bytes(), line.offset(), line.length());
        CanonicalForm.fault(line.bytes(), line.offset(), line.offset() + line.length())
                .ifPresent(what -> add(new Problem(line.segment(), line.lineNumber(), what, Problem.RESTORE)));
    }

    private void checkNames() {
        for (Path file : Segment.files(directory)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jsonl") && Segment.parse(file).isEmpty()) {
                add(new Problem(
                        name,
                        0,
                        "not the name of a segment, so it is not read",
                        "give it back its name (0001-subject.jsonl), or move it elsewhere"));
            }
        }
    }

    private void checkTail(Scan.Result found) {
        long position = found.end().head().position();
        switch (found.tail()) {
            case Tail.None _ -> {}
            case Tail.Unfinished unfinished ->
                add(new Problem(
                        unfinished.file().getFileName().toString(),
                        0,
                        unfinished.bytes() + " bytes of an unfinished batch after position " + position
                                + ": a write was cut short, or one is under way",
                        "verify again; if it stays and " + position + " is the last position known to be recorded,"
                                + " open the ledger for writing, which removes them; otherwise " + Problem.RESTORE));
            case Tail.Unended unended ->
                add(new Problem(
                        unended.file().getFileName().toString(),
                        0,
                        "the newline after the last line is missing",
                        "open the ledger for writing, which adds it"));
        }
    }

    /** One problem a line: the first is the cause, others follow from it. */
    private void add(Problem problem) {
        boolean known = problem.line() > 0
                && problems.stream()
                        .anyMatch(other -> other.line() == problem.line()
                                && other.segment().equals(problem.segment()));
        if (!known && problems.size() < MOST_PROBLEMS) {
            problems.add(problem);
        }
    }
}
