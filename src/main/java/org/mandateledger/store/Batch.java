package org.mandateledger.store;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sealed lines, ready to be written, and the head they make. */
@SuppressWarnings("ArrayRecordComponent")
record Batch(byte[] bytes, Head head) {
    /** Seals each body, and refuses what a reader would refuse. */
    static Batch sealed(Head before, List<byte[]> bodies) {
        if (bodies.isEmpty()) {
            throw new IllegalArgumentException("a batch has at least one line");
        }
        Chain chain = new Chain(before);
        Seal seal = new Seal();
        byte[] previous = before.hash().getBytes(US_ASCII);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < bodies.size(); i++) {
            byte[] line = seal(seal, previous, bodies.get(i));
            Optional<String> fault =
                    chain.accept(line, 0, line.length).or(() -> CanonicalForm.fault(line, 0, line.length));
            if (fault.isPresent()) {
                throw new IllegalArgumentException("line " + (i + 1) + " of the batch: " + fault.get());
            }
            if (chain.betweenBatches() != (i == bodies.size() - 1)) {
                throw new IllegalArgumentException("the parts do not count the batch's " + bodies.size() + " lines");
            }
            previous = Arrays.copyOfRange(line, Seal.hashIn(line.length), Seal.hashIn(line.length) + Seal.HASH_LENGTH);
            bytes.writeBytes(line);
            bytes.write('\n');
        }
        chain.endBatch();
        return new Batch(bytes.toByteArray(), chain.head());
    }

    private static byte[] seal(Seal seal, byte[] previous, byte[] body) {
        if (body.length == 0 || body[body.length - 1] != '}') {
            throw new IllegalArgumentException("a line without its hash ends with a closing brace");
        }
        int end = body.length - 1;
        byte[] line = Arrays.copyOf(body, end + Seal.LENGTH);
        System.arraycopy(seal.over(previous, body, 0, end), 0, line, end, Seal.LENGTH);
        return line;
    }
}
