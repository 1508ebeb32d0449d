package org.mandateledger.asking;

import static org.mandateledger.store.Head.EMPTY;

import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/** Where the ledger stood: the last position known and the hash that seals everything up to it. */
public record Head(long position, String hash) {
    public static Head of(Knowledge known) {
        return new Head(known.position(), known.head().map(RecordedEvent::hash).orElse(EMPTY.hash()));
    }
}
