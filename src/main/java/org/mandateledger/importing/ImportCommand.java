package org.mandateledger.importing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerCommand;
import org.mandateledger.store.Import;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.SegmentFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "import",
        description = "Bring the ledger's files into PostgreSQL or Axon Server, byte for byte.",
        footer = {
            "",
            "FILE is a segment, or a folder of them (default: those of --ledger). Lines that are there already are compared",
            "and passed over, so that an import can be repeated; where another line stands, nothing more is imported.",
            "",
            "Examples:",
            "  ./mandates import --store postgres --url 'jdbc:postgresql://localhost:5432/mandates?user=mandates'",
            "  ./mandates import events/0062-new.jsonl --store postgres --url … --dry-run",
            "  ./mandates export --format events --out copy --store postgres --url …    (the way back)"
        })
public final class ImportCommand extends LedgerCommand {
    private static final long TOLD_EVERY = 50_000;

    @Parameters(paramLabel = "FILE", description = "Segments, or folders of them, in their order")
    private List<Path> files = List.of();

    @Option(names = "--dry-run", description = "Write nothing; say how many lines are new")
    private boolean dryRun;

    private long told;

    @Override
    public Integer call() {
        Import.Target target = target();
        Import.Result done = Import.of(source(target), dryRun ? new TriedTarget(target) : target, this::tell);
        out().println("%s %d events, %d were there already; %s%s"
                .formatted(dryRun ? "would import" : "imported", done.taken(), done.known(), target, end(target)));
        out().flush();
        return ExitCode.OK;
    }

    private Import.Target target() {
        LedgerStore store = ledger.store();
        if (store instanceof Import.Target target) {
            return target;
        }
        throw new InvalidQuestion("a folder of segments is a ledger already: name it with --ledger;"
                + " to bring it elsewhere, add --store postgres --url …");
    }

    private Import.Source source(Import.Target target) {
        files.stream().filter(file -> !Files.exists(file)).findFirst().ifPresent(file -> {
            throw new NotFound("there is no file " + file);
        });
        return files.isEmpty() ? new LedgerFolder(ledger.directory())::read : SegmentFiles.of(files, target);
    }

    private String end(Import.Target target) {
        return dryRun ? "" : " stands at position " + target.position();
    }

    private void tell(long position) {
        if (position >= told + TOLD_EVERY) {
            told = position;
            err().printf("at position %d%n", position).flush();
        }
    }
}
