package org.mandateledger.proving;

import java.util.List;
import org.mandateledger.store.MerkleProof;
import org.mandateledger.store.MerkleTree;

/**
 * That a tree begins with an earlier one.
 *
 * @param from the earlier size
 * @param fromRoot {@code toRoot} and {@code hashes}: in base64
 */
record ConsistencyProof(long from, String fromRoot, long to, String toRoot, List<String> hashes) implements Proof {
    ConsistencyProof {
        hashes = List.copyOf(hashes);
        Hashes.hex(fromRoot);
        Hashes.hex(toRoot);
        Hashes.hex(hashes);
    }

    static ConsistencyProof of(MerkleTree tree, int from, int to) {
        return new ConsistencyProof(
                from,
                Hashes.base64(tree.root(from)),
                to,
                Hashes.base64(tree.root(to)),
                Hashes.base64(tree.consistencyProof(from, to)));
    }

    @Override
    public String claim() {
        return "the first %d lines begin with the first %d".formatted(to, from);
    }

    @Override
    public List<String> faults() {
        return MerkleProof.verifiesConsistency(from, Hashes.hex(fromRoot), to, Hashes.hex(toRoot), Hashes.hex(hashes))
                ? List.of()
                : List.of("the hashes do not lead from the one root to the other");
    }

    @Override
    public List<Tree> trees() {
        return List.of(new Tree(from, fromRoot), new Tree(to, toRoot));
    }
}
