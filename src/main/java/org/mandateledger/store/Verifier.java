package org.mandateledger.store;

import java.nio.file.Path;

/** Reads a whole ledger and collects what is wrong with it. */
final class Verifier {
    private final Path directory;
    private final Findings findings = new Findings(Problem.RESTORE);

    Verifier(Path directory) {
        this.directory = directory;
    }

    Verification verify() {
        checkNames();
        Scan.Result found = Scan.of(directory, Bookmark.START, findings, findings);
        checkTail(found);
        return findings.verification(found.end().head());
    }

    private void checkNames() {
        for (Path file : Segment.files(directory)) {
            String name = file.getFileName().toString();
            if (name.endsWith(".jsonl") && Segment.parse(file).isEmpty()) {
                findings.accept(new Problem(
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
                findings.accept(new Problem(
                        unfinished.file().getFileName().toString(),
                        0,
                        unfinished.bytes() + " bytes of an unfinished batch after position " + position
                                + ": a write was cut short, or one is under way",
                        "verify again; if it stays and " + position + " is the last position known to be recorded,"
                                + " open the ledger for writing, which removes them; otherwise " + Problem.RESTORE));
            case Tail.Unended unended ->
                findings.accept(new Problem(
                        unended.file().getFileName().toString(),
                        0,
                        "the newline after the last line is missing",
                        "open the ledger for writing, which adds it"));
        }
    }
}
