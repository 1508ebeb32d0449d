package org.mandateledger.store;

/**
 * A ledger where it is kept. Every store keeps the same lines, byte for byte, and whoever reads them checks each: form,
 * position, part, recorded, hash. Its text form names it to a person.
 */
public interface LedgerStore {
    boolean exists();

    /**
     * Hands on every line of whole batches; answers where they end.
     *
     * @throws NoLedger where there is none
     * @throws InvalidLedger at the first line that is not as it was written
     * @throws StoreFailed where it cannot be read
     */
    Head read(LineReader reader);

    /** Checks everything and reports all it finds; never throws for what is stored. */
    Verification verify();
}
