package org.mandateledger.store;

import java.nio.file.Path;

/** What stands after the last complete batch. */
sealed interface Tail {
    Tail NONE = new None();

    record None() implements Tail {}

    /** The beginning of a batch whose write was cut short, or a segment created for one; {@code keep} bytes come first. */
    record Unfinished(Path file, long keep, long bytes) implements Tail {}

    /** A batch that is whole but for its last newline. */
    record Unended(Path file, long bytes) implements Tail {}
}
