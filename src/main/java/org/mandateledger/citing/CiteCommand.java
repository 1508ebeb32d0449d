package org.mandateledger.citing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.mandateledger.asking.Labels;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.cli.Readers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(
        name = "cite",
        description = "A footnote for an answer, that can be checked years later, or for the ledger as a whole.",
        footer = {
            "",
            "QUESTION is the answer's own command with its options: as-of, timeline, diff, explain, lineage, supports,",
            "eligible, expiring, drift, survey or claims; or its address below /api/v1. The footnote states the question, the",
            "day in the world, the instant of the ledger's knowledge (without --known-at, that of the last event",
            "recorded), the ledger's position and hash, and a digest of the answer as JSON. Check one with:",
            "  ./mandates verify --cited FOOTNOTE",
            "",
            "Examples:",
            "  ./mandates cite as-of 2015-11-08 unsos",
            "  ./mandates cite timeline minusma --from 2020-01-01 --format bibtex",
            "  ./mandates cite /supports?asOf=2018-06-01 --format csl-json",
            "  ./mandates cite --format ris"
        })
public final class CiteCommand implements Callable<Integer> {
    private final Readers readers;

    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Parameters(
            arity = "0..*",
            paramLabel = "QUESTION",
            description = "What to cite the answer of (default: the ledger as a whole)")
    private List<String> question = new ArrayList<>();

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            completionCandidates = Styles.class,
            description = "${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE})")
    private String format = "text";

    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    public CiteCommand(Readers readers) {
        this.readers = readers;
    }

    /** The options of the command that is cited are not this one's. */
    @Spec
    void spec(CommandSpec of) {
        spec = of;
        spec.parser().unmatchedOptionsArePositionalParams(true);
    }

    static final class Styles extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Styles() {
            super(Labels.all(Style.class));
        }
    }

    @Override
    public Integer call() {
        Style style = Labels.parse("--format", format, Style.class).orElseThrow();
        spec.commandLine()
                .getOut()
                .println(style.of(CiteAnswer.to(
                        new CiteQuery(question, knownAt.instant()), ledger.read(), readers, Clock.systemUTC())));
        return ExitCode.OK;
    }
}
