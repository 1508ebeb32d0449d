package org.mandateledger.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;

/** Rows that their database's owner changed, past the trigger that forbids it. */
class TamperedRowsTest {
    @TempDir
    Path temporary;

    private final String url = Postgres.database();
    private Path files = Path.of("");

    @BeforeEach
    void aLedgerOfThreeLinesWhoseTriggersAreOff() {
        files = Given.events("[%s, %s]".formatted(established("one"), established("two")))
                .then("[%s]".formatted(established("three")))
                .in(temporary.resolve("events"));
        assertThat(inDatabase("import").exit()).isZero();
        Postgres.execute(url, "ALTER TABLE domainevententry DISABLE TRIGGER ALL");
    }

    @Test
    void aFlippedBitInALineIsFoundByWhoeverReads() {
        PostgresLedger ledger = PostgresLedger.at(new PostgresAddress(url, Optional.empty()));
        Random random = new Random(5);
        for (int flip = 0; flip < 60; flip++) {
            int row = 1 + random.nextInt(3);
            int bits = 8
                    * Integer.parseInt(Postgres.query(
                            url, "SELECT length(payload) FROM domainevententry WHERE globalindex = " + row));
            String change =
                    "UPDATE domainevententry SET payload = set_bit(payload, %1$d, 1 - get_bit(payload, %1$d)) WHERE globalindex = %2$d"
                            .formatted(random.nextInt(bits), row);
            Postgres.execute(url, change);
            assertThatThrownBy(() -> ledger.read(_ -> {})).as(change).isInstanceOf(InvalidLedger.class);
            assertThat(ledger.verify().problems()).as(change).isNotEmpty();
            Postgres.execute(url, change);
        }
        assertThat(ledger.verify().problems()).isEmpty();
    }

    @Test
    void aTamperedRowIsNeitherExportedNorImportedOverAndTheRemedyIsNamed() {
        Postgres.execute(
                url,
                "UPDATE domainevententry SET payload = convert_to(replace(convert_from(payload, 'UTF8'), '2015', '2016'),"
                        + " 'UTF8') WHERE globalindex = 3");
        Path copy = temporary.resolve("copy");

        Cli exported = inDatabase("export", "--format", "events", "--out", copy.toString());
        assertThat(exported.exit()).isEqualTo(3);
        assertThat(exported.err()).contains("wrong hash", "Remedy: restore the rows from a backup");
        assertThat(copy).doesNotExist();
        Cli imported = inDatabase("import");
        assertThat(imported.exit()).isEqualTo(3);
        assertThat(imported.err()).contains("position 3: another line stands there than in 0001-test.jsonl line 3");
    }

    @Test
    void whatStandsBesideALineIsHeldAgainstIt() {
        Map<String, String> changes = Map.of(
                "eventidentifier = 'other'", "position 2: the columns of the row are not what its line says",
                "timestamp = '2020-01-01T00:00:00Z'", "position 2: the columns of the row",
                "payloadtype = 'OperationClosed'", "position 2: the columns of the row",
                "payloadrevision = '7'", "position 2: the columns of the row");
        changes.forEach((change, problem) -> {
            Postgres.execute(url, "CREATE TABLE kept AS SELECT * FROM domainevententry WHERE globalindex = 2");
            Postgres.execute(url, "UPDATE domainevententry SET " + change + " WHERE globalindex = 2");
            Cli verified = inDatabase("verify");
            assertThat(verified.exit()).as(change).isEqualTo(3);
            assertThat(verified.err()).contains(problem);
            Postgres.execute(
                    url,
                    "DELETE FROM domainevententry WHERE globalindex = 2;"
                            + " INSERT INTO domainevententry SELECT * FROM kept; DROP TABLE kept");
        });
        assertThat(inDatabase("verify").err()).isEmpty();

        Postgres.execute(
                url, "UPDATE domainevententry SET metadata = convert_to('{\"segment\": \"0001-tost.jsonl\"}', 'UTF8')");
        assertThat(inDatabase("verify").err())
                .contains("0001-tost.jsonl: its events were recorded under the topic 'test'");
    }

    @Test
    void rowsThatVanishOrChangePlacesAreFound() {
        for (String change : List.of(
                "DELETE FROM domainevententry WHERE globalindex = 2",
                "UPDATE domainevententry SET payload = (SELECT payload FROM domainevententry WHERE globalindex = 1)"
                        + " WHERE globalindex = 2")) {
            Postgres.execute(url, change);
            assertThat(inDatabase("verify").exit()).as(change).isEqualTo(3);
            assertThat(inDatabase("as-of", "2014-01-01").exit()).as(change).isEqualTo(3);
        }
    }

    private Cli inDatabase(String... arguments) {
        return Cli.run(
                files,
                Stream.concat(Stream.of(arguments), Stream.of("--store", "postgres", "--url", url))
                        .toArray(String[]::new));
    }

    private static String established(String operation) {
        return "{id: '%1$s-established', type: 'OperationEstablished', operation: '%1$s', effective: '2015',"
                        .formatted(operation)
                + " names: [{language: 'en', name: 'A mission'}], kind: 'regional', lead: ['African Union'],"
                + " hostAreas: ['MLI']}";
    }
}
