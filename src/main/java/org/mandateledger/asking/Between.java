package org.mandateledger.asking;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Days that a question is limited to.
 *
 * @param from the first; empty: from the beginning
 * @param to the last; empty: without end
 */
public record Between(Optional<LocalDate> from, Optional<LocalDate> to) {
    /** Whenever. */
    public static final Between ANY = new Between(Optional.empty(), Optional.empty());

    /** @throws InvalidQuestion where the last is before the first */
    public Between {
        if (from.isPresent() && to.filter(from.get()::isAfter).isPresent()) {
            throw new InvalidQuestion(
                    "from %s is after to %s; give the earlier day first".formatted(from.get(), to.orElseThrow()));
        }
    }

    /** Whether a date that means a day from one to another may be one of them. */
    public boolean mayHold(LocalDate earliest, LocalDate latest) {
        return from.filter(latest::isBefore).isEmpty()
                && to.filter(earliest::isAfter).isEmpty();
    }
}
