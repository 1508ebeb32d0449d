package org.mandateledger.proving;

import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.MerkleTree;

/** Makes proofs from a ledger's lines. */
final class Proofs {
    private Proofs() {}

    /** @param size of the tree in which it is; empty: the present one */
    static InclusionProof inclusion(LedgerStore ledger, RecordedEvent event, Optional<Integer> size) {
        MerkleTree tree = new MerkleTree();
        byte[][] found = new byte[1][];
        ledger.read(line -> {
            tree.add(line.bytes(), line.offset(), line.length());
            if (line.position() == event.position()) {
                found[0] = line.copy();
            }
        });
        int index = Math.toIntExact(event.position()) - 1;
        return InclusionProof.of(
                event.event().id(), found[0], tree, index, size("size", size.orElse(tree.size()), index + 1, tree));
    }

    /** @param to the later size; empty: the present one */
    static ConsistencyProof consistency(LedgerStore ledger, int from, Optional<Integer> to) {
        MerkleTree tree = MerkleTree.of(ledger);
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
