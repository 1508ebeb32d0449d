package org.mandateledger.recording;

import java.io.PrintWriter;
import org.mandateledger.operation.ChangeSet;

/** A trial run, told to a person. */
final class TrialReport {
    private TrialReport() {}

    static void print(Object changes, ChangeSet changeSet, PrintWriter out) {
        out.println("%d event%s would be recorded as %s; nothing was written."
                .formatted(changeSet.events().size(), changeSet.events().size() == 1 ? "" : "s", changeSet.name()));
    }
}
