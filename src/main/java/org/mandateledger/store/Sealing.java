package org.mandateledger.store;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/** Gives recorded events their hashes, which are the same in every store. */
public final class Sealing {
    private Sealing() {}

    /** The hash that a sealed line ends with; that before the first line, where it is no line. */
    static String hash(byte[] line) {
        return Seal.closes(line, 0, line.length)
                ? new String(line, Seal.hashIn(line.length), Seal.HASH_LENGTH, StandardCharsets.US_ASCII)
                : Head.EMPTY.hash();
    }

    /** Where what is known ends. */
    public static Head head(Knowledge known) {
        return known.head()
                .map(last -> new Head(last.position(), last.hash(), last.recorded()))
                .orElse(Head.EMPTY);
    }

    /** Where a ledger ends whose last line this is; empty where it is none. */
    static Optional<Head> head(byte[] line) {
        LineHeader header = new LineHeader();
        return header.read(line, 0, line.length).isEmpty() && Seal.closes(line, 0, line.length)
                ? RecordedInstant.parse(line, header.recordedFrom, header.recordedTo)
                        .map(recorded -> new Head(header.position, hash(line), recorded))
                : Optional.empty();
    }

    /** The event with the hash that follows from the one before it. */
    public static RecordedEvent sealed(RecordedEvent event, String previousHash) {
        return new RecordedEvent(
                event.position(),
                event.recorded(),
                event.part(),
                event.parts(),
                event.event(),
                event.by(),
                event.why(),
                event.changeSet(),
                Seal.hash(previousHash, EventJson.line(event)));
    }
}
