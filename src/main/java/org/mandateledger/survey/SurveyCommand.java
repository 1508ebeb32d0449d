package org.mandateledger.survey;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.Listing;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.Kinds;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.Output;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Steps;
import org.mandateledger.drawing.Setting;
import org.mandateledger.operation.Knowledge;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "survey",
        description = "What all operations add up to: their number, strength, terms and decisions.",
        footer = {
            "",
            "operations  how many were at work on the last day of each period, by kind and by kind of mandate",
            "strength    their authorised strength together: a lower bound, as not every operation has a ceiling",
            "mandates    the terms that core mandates were given, how long they were, and the gaps before them",
            "decisions   which instruments changed which operations",
            "",
            "Examples:",
            "  ./mandates survey operations --from 1948 --to 2026",
            "  ./mandates survey strength --from 1990 --by month --kind un-peacekeeping --format csv",
            "  ./mandates survey mandates --from 2000 --to 2025",
            "  ./mandates survey operations --format svg > operations.svg",
            "  ./mandates survey decisions --operation unosom-ii"
        })
public final class SurveyCommand extends ReadCommand {
    private static final String SVG = "svg";

    @Parameters(
            paramLabel = "WHAT",
            completionCandidates = Whats.class,
            description = "operations, strength, mandates or decisions")
    private String what = "";

    @Option(
            names = "--from",
            paramLabel = "YEAR",
            description = "The first year (default: as far as the ledger reaches)")
    private @Nullable Integer from;

    @Option(names = "--to", paramLabel = "YEAR", description = "The last year (default: as far as the ledger reaches)")
    private @Nullable Integer to;

    @Option(
            names = "--by",
            paramLabel = "STEP",
            completionCandidates = Steps.class,
            description = "year or month (default: year); decisions are not told by periods")
    private @Nullable String by;

    @Option(
            names = "--kind",
            paramLabel = "K",
            completionCandidates = Kinds.class,
            description = "Only operations of this kind: ${COMPLETION-CANDIDATES}")
    private @Nullable String kind;

    @Option(names = "--operation", paramLabel = "O", description = "Only this one, by its id or any name")
    private @Nullable String operation;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    public SurveyCommand() {
        output = new Output(List.of(SVG));
    }

    static final class Whats extends ArrayList<String> {
        private static final long serialVersionUID = 1L;

        Whats() {
            super(Labels.all(What.class));
        }
    }

    @Override
    public Integer call() {
        What wanted = Labels.parse("survey", what, What.class).orElseThrow();
        if (wanted == What.DECISIONS && by != null) {
            throw new InvalidQuestion("survey decisions: decisions are not told by periods; leave out --by");
        }
        SurveyQuery query = SurveyQuery.of(from, to, by, kind, operation, knownAt.instant());
        Listing answer = answer(wanted, query, KnownAt.of(query.knownAt(), ledger.read()));
        if (output.own().isPresent()) {
            out().print(drawn(answer));
            out().flush();
        } else {
            output.write(out(), answer);
        }
        return ExitCode.OK;
    }

    private static String drawn(Listing answer) {
        return switch (answer) {
            case OperationsSurvey it -> SurveyCharts.of(it, Setting.ALONE);
            case StrengthSurvey it -> SurveyCharts.of(it, Setting.ALONE);
            case MandatesSurvey it -> SurveyCharts.of(it, Setting.ALONE);
            default -> throw new InvalidQuestion("survey decisions: decisions are not drawn; give another --format");
        };
    }

    private Listing answer(What wanted, SurveyQuery query, Knowledge known) {
        return switch (wanted) {
            case OPERATIONS -> {
                OperationsSurvey answer = OperationsSurvey.to(query, known);
                err().println("counted among the %d operations that the ledger holds".formatted(answer.held()));
                yield answer;
            }
            case STRENGTH -> {
                err().println("a lower bound: operations without a ceiling, see without_ceiling, are not in the sums");
                yield StrengthSurvey.to(query, known);
            }
            case MANDATES -> MandatesSurvey.to(query, known);
            case DECISIONS -> DecisionsSurvey.to(query, known);
        };
    }
}
