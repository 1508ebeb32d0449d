package org.mandateledger.proving;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether a checkpoint is signed by whom it should be, and of the ledger that it should be of.
 *
 * @param state of the signature, in two words
 */
record Signing(String state, List<String> problems) {
    static Signing of(SignedNote note, Checkpoint checkpoint, Vouching wanted) {
        Optional<VerifierKey> key = wanted.verifier().map(VerifierKey::parse);
        Optional<String> another = wanted.origin()
                .or(() -> key.map(VerifierKey::name))
                .filter(origin -> !origin.equals(checkpoint.origin()))
                .map(origin ->
                        "the checkpoint is of %s, not of %s. Remedy: ask for one of that ledger, or, if it is the other that you mean, say so: --origin %1$s"
                                .formatted(checkpoint.origin(), origin));
        Signing signing = key.map(it -> signed(it, note))
                .orElseGet(() -> new Signing(note.signatures().isEmpty() ? "none" : "not checked", List.of()));
        return new Signing(
                signing.state(),
                Stream.concat(signing.problems().stream(), another.stream()).toList());
    }

    private static Signing signed(VerifierKey key, SignedNote note) {
        return switch (key.of(note)) {
            case GOOD -> new Signing("good", List.of());
            case FORGED ->
                new Signing(
                        "forged",
                        List.of("the signature in the name of %s is not of this key over this text"
                                .formatted(key.name())));
            case ABSENT -> new Signing("absent", List.of("%s has not signed it with this key".formatted(key.name())));
        };
    }
}
