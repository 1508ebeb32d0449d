package org.mandateledger.proving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Lookup;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerCommand;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.store.MerkleTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "prove",
        description = "Prove that an event is in the ledger, or that the ledger has only grown.",
        footer = {
            "",
            "The answer is JSON that anybody can check against a checkpoint, without the ledger and without this",
            "program (RFC 9162, section 2.1).",
            "",
            "Examples:",
            "  ./mandates prove seed-amisom-undated-established > proof.json",
            "  ./mandates prove --from 1000",
            "  ./mandates verify --proof proof.json --checkpoint checkpoint.txt"
        })
public final class ProveCommand extends LedgerCommand {
    @Parameters(index = "0", arity = "0..1", paramLabel = "EVENT-ID", description = "The event that is in the ledger")
    private @Nullable String event;

    @Option(names = "--size", paramLabel = "N", description = "In the tree of the first N lines (default: all)")
    private @Nullable Integer size;

    @Option(names = "--from", paramLabel = "N", description = "That the ledger begins with its first N lines")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "M", description = "And that its first M lines do (default: all)")
    private @Nullable Integer to;

    @Override
    public Integer call() {
        ledger.requireExisting();
        out().println(AnswerJson.indented().writeValueAsString(proof()));
        out().flush();
        return ExitCode.OK;
    }

    private Proof proof() {
        if (event != null && from == null && to == null) {
            Knowledge known = ledger.read().now();
            return new KeptTree(ledger.store()).inclusion(Lookup.event(event, known), known, Optional.ofNullable(size));
        }
        if (event == null && from != null && size == null) {
            return Proofs.consistency(MerkleTree.of(ledger.store()), from, Optional.ofNullable(to));
        }
        throw new InvalidQuestion("say what to prove: EVENT-ID, with --size if you like, or --from N, with --to M");
    }
}
