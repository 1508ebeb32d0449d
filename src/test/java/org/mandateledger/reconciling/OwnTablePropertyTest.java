package org.mandateledger.reconciling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.quicktheories.QuickTheory.qt;
import static org.quicktheories.generators.SourceDSL.integers;
import static org.quicktheories.generators.SourceDSL.lists;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.format.Csv;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.quicktheories.core.Gen;

/** A table that was written from the ledger itself has no quarrel with it, however coarsely it was written. */
class OwnTablePropertyTest {
    private static final List<String> DATES = List.of(
            "%d-0%d-1%d",
            "%d-0%d", "%d", "%1$d-0%2$d-1%3$d?", "%1$d-0%2$d-01/%1$d-0%2$d-2%3$d", "%d-0%d-01", "%1$d-XX-XX");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path folder;

    private int run;

    @Test
    void theLedgersOwnTableAgrees() {
        Gen<List<Integer>> operations = lists().of(integers().all()).ofSizeBetween(1, 6);
        Gen<Precision> precisions =
                integers().between(0, Precision.values().length - 1).map(it -> Precision.values()[it]);
        qt().withExamples(60).withShrinkCycles(0).forAll(operations, precisions).checkAssert(this::agrees);
    }

    private void agrees(List<Integer> seeds, Precision precision) {
        String events = IntStream.range(0, seeds.size())
                .mapToObj(n -> events(n, new Random(seeds.get(n))))
                .collect(Collectors.joining(",", "[", "]"));
        Given given = Given.events(events);
        Path here = folder.resolve(Integer.toString(run++));
        String yaml = """
                title: ours
                about: operations
                key: {columns: name}
                compare:
                  - {column: established, field: established, precision: %1$s}
                  - {column: start, field: start, precision: %1$s}
                  - {column: end, field: end, precision: %1$s, whenEmpty: none}
                  - {column: kind, field: kind}
                  - {column: hosts, field: hosts}
                  - {column: status, field: status}
                  - {column: named, field: name}
                """.formatted(Label.of(precision));
        try {
            Path ledger = given.in(Files.createDirectories(here.resolve("events")));
            Path mapping = Files.writeString(here.resolve("m.yml"), yaml);
            Path table = Files.writeString(
                    here.resolve("t.csv"),
                    table(MappingFile.parse(yaml, "m.yml"), given.now(), precision, new Random(seeds.size())));
            Cli cli = Cli.run(ledger, "reconcile", table.toString(), "--as", mapping.toString(), "--format", "csv");
            assertThat(cli.exit()).as(cli.out() + cli.err()).isZero();
            assertThat(cli.err()).startsWith("%1$d rows: %1$d agree".formatted(seeds.size()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String table(Mapping mapping, Knowledge known, Precision precision, Random random) {
        Subjects subjects = new OperationSubjects(known, LatestDay.of(known));
        List<List<String>> rows = subjects.within(Mapping.Scope.ALL).stream()
                .map(id -> Stream.concat(
                                Stream.of(subjects.called(id)),
                                mapping.compare().stream()
                                        .map(column -> subjects.values(id, column.field()).stream()
                                                .findFirst()
                                                .map(ours -> written(ours.value(), precision, random))
                                                .orElse("")))
                        .toList())
                .toList();
        return Csv.of(
                Stream.concat(Stream.of("name"), mapping.compare().stream().map(Compared::column))
                        .toList(),
                rows);
    }

    /** Some day that the date may mean, as a table of that precision would write it. */
    private static String written(Value value, Precision precision, Random random) {
        if (!(value instanceof Value.Dated(var date)) || random.nextInt(4) == 0) {
            return value.shown();
        }
        long span = date.latest().toEpochDay() - date.earliest().toEpochDay();
        LocalDate day = date.earliest().plusDays(random.nextLong(span + 1));
        return switch (precision) {
            case DAY -> day.toString();
            case MONTH -> day.withDayOfMonth(1 + random.nextInt(28)).toString();
            case YEAR -> day.withDayOfYear(1 + random.nextInt(365)).toString();
            case FLOORED_TO_MONTH -> day.withDayOfMonth(1).toString();
        };
    }

    private static String events(int number, Random random) {
        int year = 1950 + random.nextInt(60);
        return """
                {id: 'o%1$d-e', type: 'OperationEstablished', operation: 'o%1$d', effective: '%2$s', kind: '%5$s', lead: ['UN'],
                 names: [{language: 'fr', name: 'Opération %1$d'}, {language: 'en', name: 'Operation, the "%1$d"', acronym: 'OP%1$d'}],
                 hostAreas: ['SOM', 'KEN']},
                {id: 'o%1$d-b', type: 'OperationCommenced', operation: 'o%1$d', effective: '%3$s', scope: 'all'}%4$s""".formatted(
                        number,
                        date(year, random),
                        date(year + 1, random),
                        random.nextBoolean()
                                ? ""
                                : ", {id: 'o%1$d-c', type: 'OperationsCeased', operation: 'o%1$d', effective: '%2$s'}"
                                        .formatted(number, date(year + 2, random)),
                        random.nextBoolean() ? "hybrid" : "un-peacekeeping");
    }

    private static String date(int year, Random random) {
        return DATES.get(random.nextInt(DATES.size())).formatted(year, 1 + random.nextInt(9), random.nextInt(9));
    }
}
