package org.mandateledger.proving;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import org.mandateledger.store.MerkleProof;
import org.mandateledger.store.MerkleTree;

/**
 * That an event's line is in a tree.
 *
 * @param index of the line, from 0
 * @param size of the tree
 * @param root in base64
 * @param hashes the nodes beside the way from the leaf up to the root, in base64
 * @param line as it stands in the ledger, without its newline
 */
record InclusionProof(String event, long index, long size, String root, List<String> hashes, String line)
        implements Proof {
    InclusionProof {
        hashes = List.copyOf(hashes);
        Hashes.hex(root);
        Hashes.hex(hashes);
    }

    static InclusionProof of(String event, byte[] line, MerkleTree tree, int index, int size) {
        return new InclusionProof(
                event,
                index,
                size,
                Hashes.base64(tree.root(size)),
                Hashes.base64(tree.inclusionProof(index, size)),
                new String(line, UTF_8));
    }

    @Override
    public String claim() {
        return "event %s is line %d of the first %d".formatted(event, index + 1, size);
    }

    @Override
    public List<String> faults() {
        if (!bears(event)) {
            return List.of("the line is not that of event " + event);
        }
        return MerkleProof.verifiesInclusion(line.getBytes(UTF_8), index, size, Hashes.hex(hashes), Hashes.hex(root))
                ? List.of()
                : List.of("the hashes do not lead from the line to the root");
    }

    private boolean bears(String id) {
        try {
            return EventJson.recorded(line.getBytes(UTF_8)).event().id().equals(id);
        } catch (InvalidLine _) {
            return false;
        }
    }

    @Override
    public List<Tree> trees() {
        return List.of(new Tree(size, root));
    }
}
