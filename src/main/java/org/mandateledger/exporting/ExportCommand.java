package org.mandateledger.exporting;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.cli.BibliographyOption;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.LedgerCommand;
import org.mandateledger.cli.StandardOutput;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "export",
        description = "The ledger, or a part of it, in a form that others read.",
        footer = {
            "",
            "Formats: events, ndjson, cloudevents (what was recorded); csv, datapackage, panel (tables);",
            "ics (calendar); atom, jsonfeed (news); timelinejs, svg (timelines);",
            "prov, jsonld, graphml (linked data and networks).",
            "docs/exports.md tells what each is, and which options it takes.",
            "",
            "A format of several files (events, csv, datapackage) goes to a folder, unless --out has its ending.",
            "What is there is replaced only where it looks like an earlier export.",
            "",
            "Examples:",
            "  ./mandates export --format events > ledger.jsonl",
            "  ./mandates export --format csv --table mandates --operation minusma",
            "  ./mandates export --format datapackage --out mandates.zip",
            "  ./mandates export --format panel --by year --host SOM --out panel.csv",
            "  ./mandates export --format ics --kind un-peacekeeping --from 2020-01-01 --out mandates.ics",
            "  ./mandates export --format svg --operation unsoa --operation amisom --lineage --out somalia.svg",
            "  ./mandates export --format graphml --as-of 2018-01-01 --known-at 2026-11-22 --out network.graphml"
        })
public final class ExportCommand extends LedgerCommand {
    @Option(names = "--format", required = true, paramLabel = "F", description = "Which form, see below")
    private String format = "";

    @Option(
            names = "--out",
            paramLabel = "PATH",
            description = "The file or folder to write to (default: standard output)")
    private @Nullable Path out;

    @Option(
            names = "--known-at",
            paramLabel = "T",
            description = "As the ledger stood then: an instant, or a day, meaning its end (default: as it stands now)")
    private @Nullable String knownAt;

    @Option(
            names = "--as-of",
            paramLabel = "D",
            description = "The state of that day (default: of the latest day that the ledger knows of)")
    private @Nullable String asOf;

    @Option(
            names = "--operation",
            paramLabel = "X",
            description = "Only this one, by any name that it ever bore; repeat it for several")
    private @Nullable List<String> operations;

    @Option(names = "--kind", paramLabel = "K", description = "Only operations of this kind")
    private @Nullable String kind;

    @Option(names = "--host", paramLabel = "ISO3", description = "Only operations that were ever in this area")
    private @Nullable String host;

    @Option(names = "--lead", paramLabel = "L", description = "Only operations that this organisation or state led")
    private @Nullable String lead;

    @Option(names = "--from", paramLabel = "D", description = "Only what may have taken effect on this day or later")
    private @Nullable String from;

    @Option(names = "--to", paramLabel = "D", description = "Only what may have taken effect by this day")
    private @Nullable String to;

    @Option(
            names = "--table",
            paramLabel = "T",
            description = "Of csv: operations, mandates, names, strengths, tasks, supports, instruments, corrections,"
                    + " mission_month or mission_year (default: operations; all of them for --out DIR)")
    private @Nullable String table;

    @Option(names = "--by", paramLabel = "STEP", description = "Of panel: month or year (default: month)")
    private @Nullable String by;

    @Option(names = "--lineage", description = "Of timelinejs and svg: also whom they followed and who followed them")
    private boolean lineage;

    @Option(names = "--limit", paramLabel = "N", description = "Of atom and jsonfeed: so many entries (default: 100)")
    private @Nullable String limit;

    @Option(
            names = "--before",
            paramLabel = "POSITION",
            description = "Of atom and jsonfeed: only what was recorded before this position")
    private @Nullable String before;

    @Option(
            names = "--base",
            paramLabel = "URL",
            description = "The address under which the ledger is served, for links (default: no links)")
    private @Nullable String base;

    @Mixin
    private BibliographyOption sources = new BibliographyOption();

    @Override
    public Integer call() {
        Written written = new Written(
                knownAt,
                asOf,
                operations,
                kind,
                host,
                lead,
                from,
                to,
                table,
                by,
                lineage ? "true" : null,
                limit,
                before);
        ExportQuery query = written.query(
                Format.named(format),
                KnownAt.parse(Optional.ofNullable(knownAt), Clock.systemUTC()),
                Optional.ofNullable(base).map(it -> it.replaceAll("/+$", "")));
        Export export = Exports.of(query, ledger.read(), ledger.store(), sources.read(ledger));
        if (out == null) {
            print(export);
        } else {
            int files = new Target(out).take(export);
            PrintWriter err = err();
            err.println("%s: %d file%s; position %d"
                    .formatted(out, files, files == 1 ? "" : "s", export.head().position()));
            err.flush();
        }
        return ExitCode.OK;
    }

    private void print(Export export) {
        try (OutputStream bytes = new BufferedOutputStream(StandardOutput.bytes(out()))) {
            export.whole().writeTo(bytes);
        } catch (IOException e) {
            if ("Broken pipe".equals(e.getMessage())) {
                return; // whoever reads has enough
            }
            throw new UncheckedIOException("standard output cannot be written to; name a file with --out", e);
        }
    }
}
