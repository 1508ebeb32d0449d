package org.mandateledger.proving;

import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.MerkleTree;
import org.mandateledger.store.StoreFailed;

/** Makes proofs from a ledger's lines. */
final class Proofs {
    private Proofs() {}

    /**
     * @param line as it is stored
     * @param size of the tree in which it is; empty: the present one
     */
    static InclusionProof inclusion(MerkleTree tree, RecordedEvent event, byte[] line, Optional<Integer> size) {
        int index = index(event);
        return InclusionProof.of(
                event.event().id(), line, tree, index, size("size", size.orElse(tree.size()), index + 1, tree));
    }

    static int index(RecordedEvent event) {
        return Math.toIntExact(event.position()) - 1;
    }

    static byte[] line(LedgerStore ledger, RecordedEvent event) {
        byte[][] found = new byte[1][];
        ledger.read(line -> {
            if (line.position() == event.position()) {
                found[0] = line.copy();
            }
        });
        return Optional.ofNullable(found[0])
                .orElseThrow(() -> new StoreFailed(
                        "%s does not have position %d, though it was read from there"
                                .formatted(ledger, event.position()),
                        "start the program again to read the ledger anew; was a backup put back, restore the lines"));
    }

    /** @param to the later size; empty: the present one */
    static ConsistencyProof consistency(MerkleTree tree, int from, Optional<Integer> to) {
        int earlier = size("from", from, 1, tree);
        return ConsistencyProof.of(tree, earlier, size("to", to.orElse(tree.size()), earlier, tree));
    }

    private static int size(String name, int given, int least, MerkleTree tree) {
        if (given < least || given > tree.size()) {
            throw new InvalidQuestion(
                    "%s is %d; give a number of lines from %d to %d".formatted(name, given, least, tree.size()));
        }
        return given;
    }
}
