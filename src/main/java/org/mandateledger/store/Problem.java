package org.mandateledger.store;

/**
 * Something wrong in a ledger's files.
 *
 * @param segment file name
 * @param line counted from 1; 0 where it concerns the whole file
 */
public record Problem(String segment, int line, String what, String remedy) {
    static final String RESTORE =
            "restore the file from version control or a backup; stored lines are never edited, corrections are new events";

    static final String UNREADABLE =
            "read it with a program that knows this form of event; was the line changed, restore the file from a backup";

    /** One sentence for people: place, problem, remedy. */
    @Override
    public String toString() {
        return segment + (line > 0 ? " line " + line : "") + ": " + what + ". Remedy: " + remedy;
    }
}
