package org.mandateledger.history;

import java.util.Optional;

/**
 * What becomes of an entry that the history of its subject cannot take. The subject then stays as it was before, and all
 * that follows about it comes here as well: a history with a gap would say what nobody recorded.
 */
@FunctionalInterface
public interface Quarantine<E> {
    /** @param cause what was thrown; empty for an entry that only waits behind another */
    void take(Entry<E> entry, Optional<Throwable> cause);
}
