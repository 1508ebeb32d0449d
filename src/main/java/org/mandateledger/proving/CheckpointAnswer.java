package org.mandateledger.proving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.Verdict;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.MerkleTree;

/**
 * Whether a ledger is an honest continuation of what it was when a checkpoint was signed.
 *
 * @param size of the checkpoint
 * @param root of the checkpoint, in base64
 * @param events how many lines the ledger has
 * @param signature what is known of it
 */
public record CheckpointAnswer(
        boolean valid, String origin, long size, String root, long events, String signature, List<String> problems)
        implements Verdict {
    public static CheckpointAnswer of(String written, Vouching wanted, LedgerStore ledger) {
        SignedNote note = SignedNote.parse(written);
        Checkpoint checkpoint = Checkpoint.parse(note.text());
        Signing signing = Signing.of(note, checkpoint, wanted);
        MerkleTree tree = MerkleTree.of(ledger);
        List<String> problems = Stream.concat(fault(checkpoint, tree).stream(), signing.problems().stream())
                .toList();
        return new CheckpointAnswer(
                problems.isEmpty(),
                checkpoint.origin(),
                checkpoint.size(),
                Hashes.base64(checkpoint.root()),
                tree.size(),
                signing.state(),
                problems);
    }

    private static Optional<String> fault(Checkpoint checkpoint, MerkleTree tree) {
        if (checkpoint.size() > tree.size()) {
            return Optional.of(
                    "the checkpoint has %d lines, this ledger only %d. Remedy: restore the lines that are missing"
                            .formatted(checkpoint.size(), tree.size()));
        }
        String root = tree.root((int) checkpoint.size());
        return root.equals(checkpoint.root())
                ? Optional.empty()
                : Optional.of(
                        "the first %d lines have the root %s, the checkpoint says %s: they are not those that were signed. Remedy: keep both, and ask whoever signed"
                                .formatted(checkpoint.size(), Hashes.base64(root), Hashes.base64(checkpoint.root())));
    }

    @Override
    public List<?> items() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("valid", "origin", "size", "root", "events", "signature"),
                List.of(List.of(
                        valid ? "yes" : "NO", origin, Long.toString(size), root, Long.toString(events), signature)));
    }
}
