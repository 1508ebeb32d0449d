package org.mandateledger.proving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.Verdict;
import org.mandateledger.store.LedgerStore;

/**
 * Whether a proof holds, and under what.
 *
 * @param claim what it shows, if so
 * @param against a ledger, or a checkpoint
 * @param origin of the checkpoint: which ledger it is of
 * @param signature what is known of that of the checkpoint
 */
public record ProofAnswer(
        boolean valid,
        String claim,
        String against,
        Optional<String> origin,
        Optional<String> signature,
        List<String> problems)
        implements Verdict {
    public static ProofAnswer in(LedgerStore ledger, String json) {
        Proof proof = Proof.parse(json);
        Roots roots = Roots.of(ledger);
        List<String> problems = faults(proof, roots);
        return new ProofAnswer(
                problems.isEmpty(), proof.claim(), roots.name(), Optional.empty(), Optional.empty(), problems);
    }

    /** Needs no ledger. */
    public static ProofAnswer under(String checkpoint, Vouching wanted, String json) {
        Proof proof = Proof.parse(json);
        SignedNote note = SignedNote.parse(checkpoint);
        Checkpoint signed = Checkpoint.parse(note.text());
        Signing signing = Signing.of(note, signed, wanted);
        Roots roots = Roots.of(signed);
        List<String> problems = Stream.concat(faults(proof, roots).stream(), signing.problems().stream())
                .toList();
        return new ProofAnswer(
                problems.isEmpty(),
                proof.claim(),
                roots.name(),
                Optional.of(signed.origin()),
                Optional.of(signing.state()),
                problems);
    }

    private static List<String> faults(Proof proof, Roots roots) {
        List<String> problems = new ArrayList<>(proof.faults());
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
        return problems;
    }

    @Override
    public List<?> items() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("valid", "claim", "against", "origin", "signature"),
                List.of(List.of(valid ? "yes" : "NO", claim, against, origin.orElse(""), signature.orElse(""))));
    }
}
