package org.mandateledger.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.cli.KnownAtOption;
import org.mandateledger.cli.ReadCommand;
import org.mandateledger.cli.Table;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;
import org.mandateledger.time.AsOf;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

@Command(
        name = "eligible",
        description = "Which operations meet the criteria of S/RES/2719 (2023) on a day, as far as evidence goes.",
        footer = {
            "",
            "Examples:",
            "  ./mandates eligible --as-of 2024-06-01",
            "  ./mandates eligible --as-of 2024-06-01 mnjtf --format json"
        })
public final class EligibleCommand extends ReadCommand {
    @Option(names = "--as-of", required = true, paramLabel = "DATE", description = "The day in the world")
    private String date = "";

    @Parameters(
            index = "0",
            arity = "0..1",
            paramLabel = "OPERATION",
            description = "One operation, by its id or any name that it ever bore (default: all not led by the UN)")
    private @Nullable String operation;

    @Mixin
    private KnownAtOption knownAt = new KnownAtOption();

    @Override
    public Integer call() {
        EligibilityAnswer answer = EligibilityAnswer.to(
                new EligibilityQuery(AsOf.day(date), knownAt.instant(), Optional.ofNullable(operation)), ledger.read());
        output.write(out(), answer, answer.operations(), table(answer));
        err().println(answer.framework().instrument() + ": "
                + answer.framework().reason());
        return ExitCode.OK;
    }

    private static Table table(EligibilityAnswer answer) {
        List<String> columns = new ArrayList<>(List.of("id", "acronym", "kind", "verdict"));
        answer.framework().criteria().stream().map(Fact.FrameworkCriterion::id).forEach(columns::add);
        columns.add("reason");
        return new Table(
                columns, answer.operations().stream().map(EligibleCommand::row).toList());
    }

    private static List<String> row(Assessment it) {
        return Stream.of(
                        Stream.of(it.id(), it.acronym().orElse(""), it.kind(), Label.of(it.verdict())),
                        it.criteria().stream().map(criterion -> Label.of(criterion.verdict())),
                        Stream.of(it.reason()))
                .flatMap(cells -> cells)
                .toList();
    }
}
