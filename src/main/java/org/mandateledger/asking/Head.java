package org.mandateledger.asking;

import static org.mandateledger.store.Head.EMPTY;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/**
 * Where the ledger stood: the last position known and the hash that seals everything up to it.
 *
 * @param setAside ids of events up to there of which no answer is made, because this program could not apply them; left
 *     out where there are none, as there should be
 */
public record Head(
        long position,
        String hash,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> setAside) {
    public Head(long position, String hash) {
        this(position, hash, List.of());
    }

    public static Head of(Knowledge known) {
        return new Head(
                known.position(),
                known.head().map(RecordedEvent::hash).orElse(EMPTY.hash()),
                known.setAside().stream().map(event -> event.event().id()).toList());
    }
}
