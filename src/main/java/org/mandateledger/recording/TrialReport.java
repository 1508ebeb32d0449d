package org.mandateledger.recording;

import java.io.PrintWriter;
import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.comparing.Preview;
import org.mandateledger.operation.ChangeSet;
import tools.jackson.databind.JsonNode;

/** A trial run, told to a person: under each operation and field the days on which its answer would change, and how. */
final class TrialReport {
    private TrialReport() {}

    static void print(Preview preview, ChangeSet changeSet, PrintWriter out) {
        out.println("%s would be recorded as %s; nothing was written."
                .formatted(events(changeSet.events().size()), changeSet.name()));
        if (preview.isEmpty()) {
            out.println("No answer about any operation would change.");
        }
        String operation = "";
        String field = "";
        for (Preview.Change change : preview.changes()) {
            if (!change.operation().equals(operation)) {
                operation = change.operation();
                field = "";
                out.println();
                out.println(operation);
            }
            if (!change.field().equals(field)) {
                field = change.field();
                out.println("  " + field);
            }
            out.println("    %s: %s → %s".formatted(days(change), text(change.before()), text(change.after())));
        }
        out.flush();
    }

    static String events(int count) {
        return count + (count == 1 ? " event" : " events");
    }

    /** Both days inclusive, as people say it. */
    private static String days(Preview.Change change) {
        String from = change.from().orElse("");
        String to = change.to()
                .map(after -> LocalDate.parse(after).minusDays(1).toString())
                .orElse("");
        if (from.isEmpty() || to.isEmpty()) {
            return from.isEmpty() ? to.isEmpty() ? "always" : "until " + to : "from " + from;
        }
        return from.equals(to) ? from : from + " – " + to;
    }

    private static String text(Optional<JsonNode> value) {
        return value.map(node -> node.isString() ? node.asString() : node.toString())
                .orElse("nothing");
    }
}
