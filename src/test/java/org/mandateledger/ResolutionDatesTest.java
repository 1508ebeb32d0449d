package org.mandateledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.store.LedgerLoader;

/** The days on which the Security Council adopted what the ledger cites, held against a table of all its resolutions. */
class ResolutionDatesTest {
    private static final Set<String> WELL_SUPPORTED = Set.of("agree3", "agree2", "corrected");

    /** The number of the last resolution that the table has, of December 2025. */
    private static final int LAST = 2811;

    /** The one which the table only counts. */
    private static final int WITHOUT_DAY = 2760;

    @Test
    void everyResolutionCitedIsOfTheDayThatTheTableHas() throws IOException {
        Map<String, List<String>> table = table();
        List<Citation> cited = cited();
        assertThat(cited).hasSizeGreaterThan(400);
        assertThat(cited).allSatisfy(act -> {
            Optional<List<String>> row = Optional.ofNullable(table.get(act.symbol()));
            assertThat(row.isPresent() || number(act.symbol()) > LAST || number(act.symbol()) == WITHOUT_DAY)
                    .as(act.symbol() + " is in the table, or later than it")
                    .isTrue();
            row.filter(it -> WELL_SUPPORTED.contains(it.get(1)))
                    .ifPresent(it -> assertThat(act.decided().toString())
                            .as(act.symbol())
                            .isEqualTo(it.getFirst()));
        });
    }

    private static int number(String symbol) {
        return Integer.parseInt(symbol.replaceAll("S/RES/(\\d+).*", "$1"));
    }

    private static List<Citation> cited() {
        Knowledge known = LedgerLoader.read(Path.of("events")).now();
        return Stream.concat(known.operations().stream(), known.instruments().stream())
                .flatMap(subject -> known.history(subject).stream())
                .map(placed -> placed.event())
                .map(Event::instrument)
                .flatMap(Optional::stream)
                .filter(act -> act.symbol().startsWith("S/RES/"))
                .toList();
    }

    /** Day and support by symbol. */
    private static Map<String, List<String>> table() throws IOException {
        return Files.readAllLines(Path.of("seeds/reference/resolutions.tsv")).stream()
                .skip(1)
                .map(line -> List.of(line.split("\t", -1)))
                .collect(Collectors.toMap(List::getFirst, row -> row.subList(1, row.size())));
    }
}
