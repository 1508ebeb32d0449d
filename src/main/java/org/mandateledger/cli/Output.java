package org.mandateledger.cli;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Selection;
import org.mandateledger.asking.Shown;
import org.mandateledger.asking.Table;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.Csv;
import org.mandateledger.operation.Label;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.Style;
import picocli.CommandLine.Option;

/** Data on standard output, in the form asked for. */
public final class Output {
    /** Cells beyond this width push the rest of their row aside, and no other row. */
    private static final int WIDEST = 100;

    private final List<String> further;

    public Output() {
        this(List.of());
    }

    /** @param further names of forms that the command has beside the common ones, and writes itself */
    public Output(List<String> further) {
        this.further = List.copyOf(further);
    }

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "table",
            description = "table, json, ndjson, csv, md, or one of the command's own (default: ${DEFAULT-VALUE})")
    private String format = Label.of(OutputFormat.TABLE);

    @Option(
            names = "--fields",
            paramLabel = "F,…",
            description = "Only these fields of each item, by their names in JSON, such as id,status")
    private @Nullable String fields;

    /** All forms that the command has, by their names. */
    public List<String> forms() {
        return Stream.concat(Labels.all(OutputFormat.class).stream(), further.stream())
                .toList();
    }

    /** The form of the command's own that was asked for. */
    public Optional<String> own() {
        return further.stream().filter(format::equals).findFirst();
    }

    public void write(PrintWriter out, Listing answer) {
        write(out, new Selection(Selection.fields(Optional.ofNullable(fields)), 0, Optional.empty()).of(answer));
    }

    private void write(PrintWriter out, Shown shown) {
        switch (Labels.parse("--format", format, OutputFormat.class, forms()).orElseThrow()) {
            case JSON -> out.println(AnswerJson.indented().writeValueAsString(shown.whole()));
            case NDJSON ->
                shown.items().forEach(item -> out.println(AnswerJson.mapper().writeValueAsString(item)));
            case CSV -> {
                Table table = shown.table().get();
                out.print(Csv.of(table.columns(), table.rows()));
            }
            case MD -> markdown(out, shown.brief().get());
            case TABLE -> aligned(out, shown.brief().get());
        }
        out.flush();
    }

    private static void markdown(PrintWriter out, Table table) {
        out.println("| " + String.join(" | ", table.columns()) + " |");
        out.println("|" + " --- |".repeat(table.columns().size()));
        for (List<String> row : table.rows()) {
            out.println("| "
                    + String.join(
                            " | ",
                            row.stream().map(cell -> cell.replace("|", "\\|")).toList()) + " |");
        }
    }

    private static void aligned(PrintWriter out, Table table) {
        int[] widths = table.columns().stream().mapToInt(String::length).toArray();
        for (List<String> row : table.rows()) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Math.min(WIDEST, row.get(i).length()));
            }
        }
        line(out, table.columns(), widths, Ansi.AUTO.enabled());
        for (List<String> row : table.rows()) {
            line(out, row, widths, false);
        }
    }

    private static void line(PrintWriter out, List<String> cells, int[] widths, boolean bold) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            line.append(cells.get(i))
                    .repeat(' ', Math.max(0, widths[i] - cells.get(i).length()))
                    .append("  ");
        }
        String text = line.toString().stripTrailing();
        out.println(bold ? Style.bold.on() + text + Style.reset.on() : text);
    }
}
