package org.mandateledger.proving;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.MerkleTree;

/** The tree over a store's lines, which are read again only once something has been recorded. */
final class KeptTree {
    private final LedgerStore store;
    private MerkleTree tree = new MerkleTree();
    private Object index = this;

    KeptTree(LedgerStore store) {
        this.store = store;
    }

    /** @param known up to where there are lines; another index may have been made of other lines */
    synchronized <R> R with(Knowledge known, Function<MerkleTree, R> ask) {
        if (tree.size() < known.position() || index != known.index()) {
            tree = MerkleTree.of(store);
            index = known.index();
        }
        return ask.apply(tree);
    }

    /** @param size of the tree in which it is; empty: the present one */
    InclusionProof inclusion(RecordedEvent event, Knowledge known, Optional<Integer> size) {
        byte[] written = EventJson.json(event).toString().getBytes(StandardCharsets.UTF_8);
        return with(
                known,
                kept -> Proofs.inclusion(
                        kept, event, kept.has(Proofs.index(event), written) ? written : line(event), size));
    }

    /** One in an older version is not written as it is stored. */
    private byte[] line(RecordedEvent event) {
        return Proofs.line(store, event);
    }
}
