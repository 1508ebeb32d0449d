package org.mandateledger;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import picocli.CommandLine;

/** Asks the usual questions of the ledger in {@code events/} and throws the answers away: the run from which Java learns. */
final class Rehearsal {
    private static final List<String> QUESTIONS = List.of(
            "as-of 2015-11-08",
            "as-of 2015-11-09 unsos --format json",
            "as-of 2015-11-08 --known-at 2026-11-22T07:00:00Z --format csv",
            "timeline unsos",
            "lineage unsos",
            "cite as-of 2015-11-08 unsos",
            "supports --as-of 2015-11-08");

    private Rehearsal() {}

    public static void main(String[] arguments) {
        PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
        for (String question : QUESTIONS) {
            String[] words = question.split(" ");
            CommandLine line = Mandates.alone(words).orElseThrow();
            line.setOut(nowhere).setErr(nowhere).execute(words);
        }
    }
}
