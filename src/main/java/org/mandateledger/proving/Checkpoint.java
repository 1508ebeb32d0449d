package org.mandateledger.proving;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.store.MerkleTree;

/**
 * What a ledger says of itself at a size (C2SP tlog-checkpoint).
 *
 * @param origin names the ledger; one line
 * @param size how many lines it has
 * @param root of the tree over them, 64 hexadecimal digits
 */
record Checkpoint(String origin, long size, String root) {
    /** Of a ledger that nobody has given a name. */
    static final String ORIGIN = "mandate-ledger";

    Checkpoint {
        if (origin.isBlank() || origin.chars().anyMatch(c -> c < ' ')) {
            throw new InvalidQuestion(
                    "'%s' is no origin; write one line that names the ledger, such as ledger.example.org/mandates"
                            .formatted(origin));
        }
    }

    /**
     * What a ledger is, as a note: signed where somebody signs.
     *
     * @param tree over its lines
     * @param origin empty: the key's name, where there is a key
     */
    static SignedNote note(MerkleTree tree, Optional<String> origin, Optional<SignerKey> signer) {
        String name = origin.or(() -> signer.map(it -> it.verifier().name())).orElse(ORIGIN);
        String text = new Checkpoint(name, tree.size(), tree.root()).text();
        return signer.map(it -> it.sign(text)).orElseGet(() -> new SignedNote(text, List.of()));
    }

    /**
     * From the text of a note; lines after the third, which others may add, are passed over.
     *
     * @throws InvalidQuestion where it is none
     */
    static Checkpoint parse(String text) {
        List<String> lines = text.lines().toList();
        if (lines.size() < 3 || !text.endsWith("\n") || !lines.get(1).matches("0|[1-9]\\d{0,17}")) {
            throw none("it has no line each for origin, size and root");
        }
        try {
            return new Checkpoint(lines.get(0), Long.parseLong(lines.get(1)), Hashes.hex(lines.get(2)));
        } catch (IllegalArgumentException e) {
            throw none(String.valueOf(e.getMessage()));
        }
    }

    private static InvalidQuestion none(String why) {
        return new InvalidQuestion(
                "this is no checkpoint: %s; one is written by: ./mandates checkpoint --key FILE".formatted(why));
    }

    String text() {
        return "%s\n%d\n%s\n".formatted(origin, size, Hashes.base64(root));
    }
}
