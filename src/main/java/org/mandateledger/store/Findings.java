package org.mandateledger.store;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Collects what is wrong with a ledger whose lines pass by, and makes the tree of their hashes. */
final class Findings implements LineReader, Consumer<Problem> {
    static final int MOST = 100;

    private final String remedy;
    private final MerkleTree tree = new MerkleTree();
    private final List<Problem> problems = new ArrayList<>();

    /** @param remedy for a line that is not in canonical form */
    Findings(String remedy) {
        this.remedy = remedy;
    }

    @Override
    public void line(Line line) {
        tree.add(line.bytes(), line.offset(), line.length());
        CanonicalForm.fault(line.bytes(), line.offset(), line.offset() + line.length())
                .ifPresent(what -> accept(new Problem(line.segment(), line.lineNumber(), what, remedy)));
    }

    /** One problem a line: the first is the cause, others follow from it. */
    @Override
    public void accept(Problem problem) {
        boolean known = problem.line() > 0
                && problems.stream()
                        .anyMatch(other -> other.line() == problem.line()
                                && other.segment().equals(problem.segment()));
        if (!known && problems.size() < MOST) {
            problems.add(problem);
        }
    }

    Verification verification(Head head) {
        return new Verification(head, tree.size(), tree.root(), problems);
    }
}
