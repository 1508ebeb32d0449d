package org.mandateledger.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.store.LedgerStore;

/**
 * Whether a proof holds, and under what.
 *
 * @param claim what it shows, if so
 * @param against a ledger, or a checkpoint
 */
public record ProofAnswer(boolean valid, String claim, String against, List<String> problems) implements Listing {
    public static ProofAnswer in(LedgerStore ledger, String json) {
        return of(Proof.parse(json), Roots.of(ledger), Optional.empty());
    }

    /** Needs no ledger. */
    public static ProofAnswer under(String checkpoint, Optional<String> verifier, String json) {
        SignedNote note = SignedNote.parse(checkpoint);
        return of(
                Proof.parse(json),
                Roots.of(Checkpoint.parse(note.text())),
                Signing.of(note, verifier).problem());
    }

    private static ProofAnswer of(Proof proof, Roots roots, Optional<String> signing) {
        List<String> problems = new ArrayList<>(proof.faults());
        signing.ifPresent(problems::add);
        Map<Boolean, List<Proof.Tree>> trees = proof.trees().stream()
                .collect(Collectors.partitioningBy(tree -> roots.at(tree.size()).isPresent()));
        List<Proof.Tree> known = trees.getOrDefault(true, List.of());
        if (roots.whole()) {
            trees.getOrDefault(false, List.of()).stream()
                    .map(tree ->
                            "the proof speaks of the first %d lines, which %s does not have. Remedy: restore the lines that are missing"
                                    .formatted(tree.size(), roots.name()))
                    .forEach(problems::add);
        } else if (known.isEmpty()) {
            problems.add("nothing of what the proof speaks of is known to %s. Remedy: ask for a proof at its size"
                    .formatted(roots.name()));
        }
        known.stream()
                .filter(tree -> roots.at(tree.size()).stream()
                        .noneMatch(root -> Hashes.base64(root).equals(tree.root())))
                .map(tree -> "%s has another root at size %d than the proof says".formatted(roots.name(), tree.size()))
                .forEach(problems::add);
        return new ProofAnswer(problems.isEmpty(), proof.claim(), roots.name(), List.copyOf(problems));
    }

    @Override
    public List<?> items() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return new Table(List.of("valid", "claim", "against"), List.of(List.of(valid ? "yes" : "NO", claim, against)));
    }
}
