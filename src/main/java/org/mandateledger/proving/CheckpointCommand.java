package org.mandateledger.proving;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerCommand;
import org.mandateledger.store.MerkleTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
        name = "checkpoint",
        description = "Sign what the ledger is now, so that nobody can say later that it was something else.",
        footer = {
            "",
            "The answer is a signed note (C2SP tlog-checkpoint): keep it elsewhere, or give it to others, and check with",
            "verify --checkpoint whether the ledger has only grown since. Without --key it is not signed.",
            "",
            "Examples:",
            "  ./mandates checkpoint --new-key ledger.key --origin ledger.example.org/mandates",
            "  ./mandates checkpoint --key ledger.key > checkpoint.txt"
        })
public final class CheckpointCommand extends LedgerCommand {
    @Option(names = "--key", paramLabel = "FILE", description = "The key to sign with, from --new-key")
    private @Nullable Path key;

    @Option(
            names = "--new-key",
            paramLabel = "FILE",
            description = "Make a key instead, keep it in that file, and print what others verify with")
    private @Nullable Path newKey;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description = "What the ledger is called (default: the key's name, else " + Checkpoint.ORIGIN + ")")
    private @Nullable String origin;

    @Override
    public Integer call() {
        if (key != null && newKey != null) {
            throw new InvalidQuestion("--new-key makes a key, --key signs with one; give one of them");
        }
        if (newKey != null) {
            SignerKey made =
                    SignerKey.create(newKey, Optional.ofNullable(origin).orElse(Checkpoint.ORIGIN), new SecureRandom());
            print(made.verifier() + "\n");
            err().println("Publish this line where the ledger is not; keep %s to yourself.".formatted(newKey));
        } else {
            ledger.requireExisting();
            print(Checkpoint.note(
                            MerkleTree.of(ledger.store()),
                            Optional.ofNullable(origin),
                            Optional.ofNullable(key).map(SignerKey::read))
                    .toString());
        }
        return ExitCode.OK;
    }

    private void print(String text) {
        out().print(text);
        out().flush();
    }
}
