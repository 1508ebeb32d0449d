package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;

/** Checks line after line against the one before: form, position, part, recorded, hash. */
final class Chain {
    private final LineHeader header = new LineHeader();
    private final Seal seal = new Seal();
    private final byte[] hash = new byte[Seal.HASH_LENGTH];
    private byte[] recordedText = new byte[0];
    private Instant recorded;
    private long position;
    private int part;
    private int parts;
    /** After a line that could not be read, the next one has nothing to be compared with. */
    private boolean lost;

    private final byte[] batchHash = new byte[Seal.HASH_LENGTH];
    private Instant batchRecorded;
    private long batchPosition;

    Chain(Head from) {
        System.arraycopy(from.hash().getBytes(US_ASCII), 0, hash, 0, hash.length);
        recorded = from.recorded();
        batchRecorded = recorded;
        position = from.position();
        endBatch();
    }

    /**
     * Takes the next line, given without its newline, and answers what is wrong with it. A faulty line is taken as it
     * states itself, so that one fault is not reported again for every line after it.
     */
    Optional<String> accept(byte[] bytes, int from, int to) {
        Optional<String> fault = form(bytes, from, to);
        if (fault.isPresent()) {
            position++;
            part = 1;
            parts = 1;
            lost = true;
            return fault;
        }
        if (!lost) {
            fault = order();
        }
        Optional<String> time = recorded(bytes);
        if (fault.isEmpty()) {
            fault = time;
        }
        if (fault.isEmpty() && !lost) {
            fault = hash(bytes, from, to);
        }
        System.arraycopy(bytes, Seal.hashIn(to), hash, 0, hash.length);
        position = header.position;
        part = header.part;
        parts = header.parts;
        lost = false;
        return fault;
    }

    boolean betweenBatches() {
        return part == parts;
    }

    /** Notes that the batch ends with the line taken last. */
    void endBatch() {
        System.arraycopy(hash, 0, batchHash, 0, hash.length);
        batchRecorded = recorded;
        batchPosition = position;
    }

    /** The end of the last batch noted. */
    Head head() {
        return new Head(batchPosition, new String(batchHash, US_ASCII), batchRecorded);
    }

    long position() {
        return position;
    }

    /** What the line taken last states. */
    Instant recorded() {
        return recorded;
    }

    byte[] previousHash() {
        return hash;
    }

    /** As much of the next line as is known beforehand. */
    byte[] nextOpening() {
        return betweenBatches()
                ? LineHeader.opening(position + 1)
                : LineHeader.opening(position + 1, new String(recordedText, US_ASCII), part + 1, parts);
    }

    private Optional<String> form(byte[] bytes, int from, int to) {
        if (to > from && bytes[to - 1] == '\r') {
            return Optional.of("the line ends with a carriage return: line ends were converted");
        }
        Optional<String> fault = header.read(bytes, from, to);
        if (fault.isPresent() || !Seal.closes(bytes, from, to)) {
            String what = fault.orElse("the line does not end with ,\"hash\":\"<64 hex digits>\"}");
            return Optional.of(CanonicalForm.fault(bytes, from, to)
                    .map(json -> what + "; " + json)
                    .orElse(what));
        }
        return Optional.empty();
    }

    private Optional<String> order() {
        long expected = position + 1;
        if (header.position > expected) {
            return Optional.of((header.position == expected + 1
                            ? "position " + expected
                            : "positions " + expected + " to " + (header.position - 1))
                    + " missing: this line has position " + header.position);
        }
        if (header.position < expected) {
            return Optional.of("position " + expected + " expected, this line has position " + header.position);
        }
        int nextPart = betweenBatches() ? 1 : part + 1;
        if (header.part != nextPart || (!betweenBatches() && header.parts != parts)) {
            return Optional.of("part " + nextPart + " of " + (betweenBatches() ? "a batch" : parts)
                    + " expected, this line is part " + header.part + " of " + header.parts);
        }
        return Optional.empty();
    }

    private Optional<String> recorded(byte[] bytes) {
        int from = header.recordedFrom;
        int to = header.recordedTo;
        boolean same = Arrays.equals(bytes, from, to, recordedText, 0, recordedText.length);
        if (header.part > 1 && !lost) {
            return same ? Optional.empty() : Optional.of("recorded differs from the rest of its batch");
        }
        Optional<Instant> stated = RecordedInstant.parse(bytes, from, to);
        if (stated.isEmpty()) {
            return Optional.of("malformed field \"recorded\" (an instant such as 2026-11-22T10:15:30.123456Z)");
        }
        boolean later = lost || stated.get().isAfter(recorded);
        Instant before = recorded;
        recorded = stated.get();
        recordedText = Arrays.copyOfRange(bytes, from, to);
        return later
                ? Optional.empty()
                : Optional.of(
                        "recorded " + recorded + " is not later than " + before + ", when the batch before it was");
    }

    private Optional<String> hash(byte[] bytes, int from, int to) {
        byte[] expected = seal.over(hash, bytes, from, to - Seal.LENGTH);
        if (Arrays.equals(bytes, to - Seal.LENGTH, to, expected, 0, Seal.LENGTH)) {
            return Optional.empty();
        }
        String what = "wrong hash: this line, or the one before it, is not as it was written";
        return Optional.of(CanonicalForm.fault(bytes, from, to)
                .map(json -> what + "; " + json)
                .orElse(what));
    }
}
