package org.mandateledger.verifying;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Verdict;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.proving.CheckpointAnswer;
import org.mandateledger.proving.ProofAnswer;
import org.mandateledger.proving.Vouching;
import picocli.CommandLine.Option;

/** A checkpoint or a proof: in the ledger, or the one under the other and without any ledger. */
final class EvidenceCheck implements Check {
    @Option(names = "--checkpoint", paramLabel = "FILE", description = "A checkpoint that the ledger must continue")
    private @Nullable Path checkpoint;

    @Option(
            names = "--verifier",
            paramLabel = "KEY",
            description = "Who must have signed the checkpoint: NAME+HASH+BASE64, as checkpoint --new-key printed it")
    private @Nullable String verifier;

    @Option(
            names = "--origin",
            paramLabel = "NAME",
            description =
                    "Which ledger the checkpoint must be of (default: the one that the verifier's key is named after)")
    private @Nullable String origin;

    @Option(names = "--proof", paramLabel = "FILE", description = "A proof to check, as prove prints it")
    private @Nullable Path proof;

    @Override
    public Optional<String> asked() {
        return Check.given("--proof", proof)
                .or(() -> Check.given("--checkpoint", checkpoint))
                .or(() -> Check.given("--verifier", verifier))
                .or(() -> Check.given("--origin", origin));
    }

    @Override
    public Verdict verdict(LedgerOptions ledger, PrintWriter hints) {
        if (checkpoint != null) {
            return under(NamedFile.text(checkpoint), ledger, hints);
        }
        if (proof == null || verifier != null || origin != null) {
            throw new InvalidQuestion("--verifier and --origin: say what was signed: --checkpoint FILE");
        }
        ledger.requireExisting();
        return ProofAnswer.in(ledger.store(), NamedFile.text(proof));
    }

    private Verdict under(String signed, LedgerOptions ledger, PrintWriter hints) {
        if (verifier == null) {
            hints.println("nobody's signature was checked; say who must have signed: --verifier NAME+HASH+BASE64");
        }
        Vouching vouching = new Vouching(Optional.ofNullable(verifier), Optional.ofNullable(origin));
        if (proof != null) {
            return ProofAnswer.under(signed, vouching, NamedFile.text(proof));
        }
        ledger.requireExisting();
        return CheckpointAnswer.of(signed, vouching, ledger.store());
    }
}
