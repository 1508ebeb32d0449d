package org.mandateledger.proving;

import java.util.Optional;

/**
 * Whether a note is signed by whom it should be.
 *
 * @param state in two words
 */
record Signing(String state, Optional<String> problem) {
    /** @param verifier empty: nobody is asked for */
    static Signing of(SignedNote note, Optional<String> verifier) {
        return verifier.map(VerifierKey::parse)
                .map(key -> switch (key.of(note)) {
                    case GOOD -> new Signing("good", Optional.empty());
                    case FORGED ->
                        new Signing(
                                "forged",
                                Optional.of("the signature in the name of %s is not of this key over this text"
                                        .formatted(key.name())));
                    case ABSENT ->
                        new Signing("absent", Optional.of("%s has not signed it with this key".formatted(key.name())));
                })
                .orElseGet(() -> new Signing(note.signatures().isEmpty() ? "none" : "not checked", Optional.empty()));
    }
}
