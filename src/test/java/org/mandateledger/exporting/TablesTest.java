package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.drawing.Story;
import org.mandateledger.publishing.Tables;
import tools.jackson.databind.JsonNode;

class TablesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private Path ledger() {
        return Story.told().in(temporary.resolve("events"));
    }

    @Test
    void aTableIsTheOneThatIsPublished() throws Exception {
        for (String table : Tables.names()) {
            assertThat(Exported.text(Path.of("events"), "csv", "--table", table))
                    .as("projections/%s.csv, written by ./mandates publish", table)
                    .isEqualTo(Files.readString(Path.of("projections", table + ".csv")));
        }
    }

    @Test
    void operationsAreThoseOfADay() {
        assertThat(Readers.csv(Exported.text(ledger(), "csv", "--as-of", "2003-01-01")))
                .extracting(row -> row.getField("id"), row -> row.getField("status"), row -> row.getField("end"))
                .containsExactly(
                        tuple("mission", "active", ""), tuple("nameless", "active", ""), tuple("office", "active", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--operation mission", "--kind un-peacekeeping", "--lead @lead"})
    void rowsAreThoseOfWhatIsWanted(String words) {
        Path ledger = ledger();
        String[] said = words.split(" ");
        String wanted = said[0].equals("--lead") ? "nameless" : "mission";
        for (String table : List.of("mandates", "names", "strengths", "tasks", "mission_year")) {
            assertThat(Readers.csv(Exported.text(ledger, "csv", "--table", table, said[0], said[1])))
                    .allMatch(row -> row.getField("operation").equals(wanted));
        }
    }

    @Test
    void aFolderHasAllTables() {
        Path folder = temporary.resolve("tables");
        Exported.text(ledger(), "csv", "--out", folder.toString());
        Tables.names().forEach(name -> assertThat(folder.resolve(name + ".csv")).isNotEmptyFile());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyCellOfThePackageIsOfTheTypeThatItsDescriptorStates(boolean committed) throws Exception {
        Map<String, byte[]> files = packed(committed ? Path.of("events") : ledger());
        JsonNode descriptor = Readers.json(text(files, "datapackage.json"));
        assertThat(descriptor.path("$schema").asString()).contains("datapackage.org/profiles/2.0");
        assertThat(descriptor.path("ledger").path("position").asLong()).isPositive();
        assertThat(descriptor.path("ledger").path("hash").asString()).matches("[0-9a-f]{64}");
        assertThat(descriptor.path("resources")).hasSize(files.size() - 1);
        for (JsonNode resource : descriptor.path("resources")) {
            byte[] bytes =
                    Objects.requireNonNull(files.get(resource.path("path").asString()));
            assertThat(resource.path("hash").asString())
                    .isEqualTo("sha256:"
                            + HexFormat.of()
                                    .formatHex(
                                            MessageDigest.getInstance("SHA-256").digest(bytes)));
            assertThat(resource.path("bytes").asInt()).isEqualTo(bytes.length);
            check(resource, Readers.csv(new String(bytes, StandardCharsets.UTF_8)));
        }
    }

    private static void check(JsonNode resource, List<NamedCsvRecord> rows) {
        List<JsonNode> fields = resource.at("/schema/fields").valueStream().toList();
        List<String> key = resource.at("/schema/primaryKey")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
        Set<List<String>> keys = new HashSet<>();
        for (NamedCsvRecord row : rows) {
            assertThat(row.getHeader())
                    .isEqualTo(fields.stream()
                            .map(it -> it.path("name").asString())
                            .toList());
            fields.forEach(field -> cast(
                    field.path("type").asString(),
                    row.getField(field.path("name").asString())));
            assertThat(key.isEmpty() || keys.add(key.stream().map(row::getField).toList()))
                    .as("%s %s", resource.path("name"), row)
                    .isTrue();
        }
    }

    private static void cast(String type, String cell) {
        if (cell.isEmpty()) {
            return;
        }
        switch (type) {
            case "string" -> {}
            case "integer" -> assertThat(cell).matches("-?\\d+");
            case "boolean" -> assertThat(cell).isIn("true", "false");
            case "date" -> assertThat(LocalDate.parse(cell)).isNotNull();
            case "yearmonth" -> assertThat(YearMonth.parse(cell)).isNotNull();
            case "year" -> assertThat(cell).matches("\\d{4}");
            case "datetime" -> assertThat(Instant.parse(cell)).isNotNull();
            default -> throw new AssertionError(type + " is no type of Table Schema");
        }
    }

    @Test
    void aFolderHasTheFilesOfTheArchive() throws Exception {
        Path folder = temporary.resolve("package");
        Exported.text(ledger(), "datapackage", "--out", folder.toString());
        for (Map.Entry<String, byte[]> file :
                packed(temporary.resolve("events")).entrySet()) {
            assertThat(folder.resolve(file.getKey())).hasBinaryContent(file.getValue());
        }
    }

    private Map<String, byte[]> packed(Path ledger) throws Exception {
        Path archive = temporary.resolve("package.zip");
        Exported.text(ledger, "datapackage", "--out", archive.toString());
        return Readers.zip(Files.readAllBytes(archive));
    }

    private static String text(Map<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
    }
}
