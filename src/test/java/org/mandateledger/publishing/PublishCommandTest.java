package org.mandateledger.publishing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.Mandates;
import org.mandateledger.drawing.Story;
import org.mandateledger.store.LedgerFiles;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import picocli.CommandLine;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PublishCommandTest {
    @TempDir
    Path temporary;

    private final Given story = Story.told();
    private final StringWriter said = new StringWriter();
    private Path ledger;
    private Path out;

    @BeforeEach
    void aLedgerInFiles() {
        story.then("the index names another day", """
                [{id: 'flw-corrected', type: 'EventCorrected', subject: 'follower', target: 'flw-begun',
                  effective: '2004-01-02',
                  replacement: {id: 'flw-begun', type: 'OperationCommenced', operation: 'follower',
                                effective: '2004-01-02', scope: 'all'}}]
                """);
        ledger = story.in(temporary.resolve("events"));
        out = temporary.resolve("projections");
    }

    private int publish(String... further) {
        CommandLine line = Mandates.commandLine();
        line.setOut(new PrintWriter(said));
        line.setErr(new PrintWriter(said));
        String[] all = Stream.concat(
                        Stream.of(
                                "publish",
                                "--ledger",
                                ledger.toString(),
                                "--out",
                                out.toString(),
                                "--sources",
                                temporary.resolve("none.json").toString()),
                        Stream.of(further))
                .toArray(String[]::new);
        return line.execute(all);
    }

    private String text(String file) throws IOException {
        return Files.readString(out.resolve(file));
    }

    private Map<String, String> everything() throws IOException {
        return everything(out);
    }

    private static Map<String, String> everything(Path out) throws IOException {
        Map<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(out)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(out.relativize(file).toString().replace('\\', '/'), Files.readString(file));
            }
        }
        return all;
    }

    @Test
    void operationsAreOneRowEachWithTheirLatestNames() throws IOException {
        assertThat(publish()).isZero();

        assertThat(text("operations.csv")).isEqualTo("""
                id,acronym,name,kind,lead,host_areas,established_by,established_decided,start,end,status,predecessors,successors
                follower,FLW,Follow-on Mission,hybrid,United Nations;African Union,SOM,S/RES/1004 (2003),2003-12-20,2004-01-02,,active,mission,
                mission,MSN,Mission to the Coast,un-peacekeeping,United Nations,SOM;KEN,S/RES/1001 (2000),2000-12-20,2001-01-10,2003-12-31,closed,,follower
                nameless,'=1+1,"<script>alert(1)</script> & ""Sons""\",national,'@lead,,,,2002-06?,,active,,
                office,OFS,Office for Support,un-support-office,United Nations,KEN,,,2001-03,,active,,
                """);
    }

    @Test
    void whatIsPublishedStandsBesideItsLedgerAndNothingElseIsTouched() throws IOException {
        Map<String, String> here = everything(Path.of("projections"));

        Cli run = Cli.run(ledger, "publish");
        assertThat(run.exit()).as(run.err()).isZero();

        assertThat(out.resolve("claims.csv")).doesNotExist();
        assertThat(run.err()).contains(out + ": ");
        assertThat(everything(Path.of("projections"))).isEqualTo(here);
        assertThat(Cli.run(ledger, "publish", "--check").exit()).isZero();
    }

    @Test
    void mandatesAreOneRowAStep() throws IOException {
        publish();

        assertThat(text("mandates.csv")).isEqualTo("""
                operation,strand,authority,effective,decided,instrument,action,until,until_kind,event_id
                follower,core,un-security-council,2004-01-01,2003-12-20,S/RES/1004 (2003),granted,2006-12-31,dated,flw-granted
                mission,core,un-security-council,2000-12-20,2000-12-20,S/RES/1001 (2000),granted,2001-12-31,dated,msn-granted
                mission,core,un-security-council,2001-12-18,2001-12-18,S/RES/1002 (2001),extended,2003-12-31,dated,msn-extended
                mission,core,un-security-council,2003-05-01,2003-05-01,S/RES/1003 (2003),modified,,,msn-kept
                mission,core,un-security-council,2003-12-31,2003-12-20,S/RES/1004 (2003),terminated,2003-12-31,,msn-terminated
                """);
    }

    @Test
    void namesHaveTheDaysOnWhichTheyWereBorne() throws IOException {
        publish();

        assertThat(text("names.csv")).isEqualTo("""
                operation,name,acronym,language,from,to,retronym
                follower,Follow-on Mission,FLW,en,2003-12-20,,false
                mission,Mission to the Coast,MSN,en,2000-12-20,,false
                mission,Mission de la côte,MLC,fr,2000-12-20,,false
                nameless,"<script>alert(1)</script> & ""Sons""\",'=1+1,en,2002-05?,,false
                office,Office for the Mission,OFM,en,2001-02-01,2003-01-14,false
                office,Office for Support,OFS,en,2003-01-15,,false
                office,The Old Office,,en,2001-02-01,,true
                """);
    }

    @Test
    void strengthsAreTheCeilingsThatStoodWithoutThoseCalledOff() throws IOException {
        publish();

        assertThat(text("strengths.csv")).isEqualTo("""
                operation,category,number,component,host,included_in,effective,from,to,until,decided,instrument,event_id
                mission,military,8000,,,,2000-12-20,2000-12-20,2002-02-28,,2000-12-20,S/RES/1001 (2000),msn-8000
                mission,police,300,,,,2000-12-20,2000-12-20,2003-12-31,,2000-12-20,S/RES/1001 (2000),msn-8000
                mission,military,12000,,,,2002-03-01,2002-03-01,2003-12-31,,2001-12-18,S/RES/1002 (2001),msn-12000
                """);
    }

    @Test
    void supportsAreOneRowAForm() throws IOException {
        publish();

        assertThat(text("supports.csv")).isEqualTo("""
                operation,to_operation,to_name,effective,from,to,services,conditions,decided,instrument,event_id
                office,mission,,2001-04-01,2001-04-01,2001-12-31,fuel:assessed,,2000-12-20,S/RES/1001 (2000),off-fuel
                office,mission,,2002-01-01,2002-01-01,2003-12-31,fuel:assessed;rations:trust-fund,,,,off-rations
                office,,'=Army,2003-06-01,2003-06-01,,training:voluntary,hrddp,,,off-army
                """);
    }

    @Test
    void instrumentsAreThoseRecordedAndThoseCited() throws IOException {
        publish();

        assertThat(text("instruments.csv").lines())
                .contains(
                        "S/RES/1001 (2000),Establishes the mission,UN Security Council,resolution,2000-12-20,adopted,14,0,1,,mission;office,s1001",
                        "S/RES/1003 (2003),,,,2003-05-01,,,,,,mission,");
    }

    @Test
    void correctionsSayWhatStoodBeforeAndWhatStandsNow() throws IOException {
        publish();

        assertThat(text("corrections.csv").lines().skip(1))
                .containsExactly(
                        "flw-corrected,corrected,flw-begun,follower,2026-01-01T00:01:00.000000Z,tester,the index names"
                                + " another day,test/2,2004-01-01: Began its work,2004-01-02: Began its work");
    }

    @Test
    void timelinesHaveAnEntryAnEvent() throws IOException {
        publish();

        JsonNode timeline = new JsonMapper().readTree(text("timeline/office.json"));
        assertThat(timeline.path("operation").asString()).isEqualTo("office");
        assertThat(timeline.path("entries").get(0).propertyNames())
                .contains(
                        "effective",
                        "decided",
                        "recorded",
                        "type",
                        "summary",
                        "instrument",
                        "eventId",
                        "sources",
                        "corrected");
        assertThat(text("timeline/office.svg")).startsWith("<svg ");
    }

    @Test
    void theHeadIsThatOfTheLedger() throws IOException {
        publish();

        var verified = LedgerFiles.verify(ledger);
        JsonNode head = new JsonMapper().readTree(text("head.json"));
        assertThat(head.path("position").asLong()).isEqualTo(verified.head().position());
        assertThat(head.path("hash").asString()).isEqualTo(verified.head().hash());
        assertThat(head.path("merkleRoot").asString()).isEqualTo(verified.merkleRoot());
        assertThat(head.path("recorded").asString()).isEqualTo("2026-01-01T00:01:00.000000Z");
    }

    /** The first term is of 377 days, the second, from the day after it, of 730, the follower's of 1096. */
    @Test
    void whatAllOperationsAddUpToIsTablesOfItsOwn() throws IOException {
        publish();

        assertThat(text("survey_operations.csv").lines().filter(row -> row.startsWith("200")))
                .first(STRING)
                .startsWith("2000-01,2000-01-31,0,");
        assertThat(text("survey_operations.csv"))
                .contains("\n2001-02,2001-02-28,1,1,0,")
                .contains("\n2005-06,2005-06-30,3,");
        assertThat(text("survey_strength.csv")).contains("\n2005-06,2005-06-30,");
        assertThat(text("survey_mandates.csv"))
                .contains("\n2000,1,1,0,12.4,12.4,", "\n2001,1,0,1,24.0,24.0,", "\n2003,1,1,0,36.0,36.0,");
        assertThat(text("decisions.csv"))
                .containsPattern("S/RES/1004 \\(2003\\),2003-12-20,follower,.*granted.*,.*flw-granted")
                .containsPattern("S/RES/1004 \\(2003\\),2003-12-20,mission,.*terminated.*,.*msn-terminated");
    }

    @Test
    void theDataPackageDescribesEveryOtherFile() throws Exception {
        publish();

        JsonNode described = new JsonMapper().readTree(text("datapackage.json"));
        Map<String, String> files = everything();
        files.remove("datapackage.json");
        Map<String, String> hashes = new TreeMap<>();
        described
                .path("resources")
                .forEach(it -> hashes.put(
                        it.path("path").asString(),
                        it.path("hash").asString() + " " + it.path("bytes").asInt()));
        assertThat(hashes.keySet()).isEqualTo(files.keySet());
        for (Map.Entry<String, String> file : files.entrySet()) {
            byte[] bytes = file.getValue().getBytes(StandardCharsets.UTF_8);
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
            assertThat(hashes).containsEntry(file.getKey(), "sha256:" + hash + " " + bytes.length);
        }
        assertThat(described.path("licenses").get(0).path("name").asString()).isEqualTo("CC-BY-4.0");
        assertThat(described.path("asOf").asString()).isEqualTo("2005-06-30");
    }

    @Test
    void columnsOfEveryTableAreThoseOfItsSchema() throws IOException {
        publish();

        for (JsonNode resource :
                new JsonMapper().readTree(text("datapackage.json")).path("resources")) {
            if (resource.has("schema")) {
                String header = String.join(
                        ",",
                        resource.path("schema")
                                .path("fields")
                                .valueStream()
                                .map(field -> field.path("name").asString())
                                .toList());
                assertThat(text(resource.path("path").asString()).lines().findFirst())
                        .contains(header);
            }
        }
    }

    @Test
    void publishingTwiceGivesTheSameBytes() throws IOException {
        publish();
        Map<String, String> first = everything();
        out = temporary.resolve("again");
        publish();

        assertThat(everything()).isEqualTo(first);
        assertThat(first.values()).noneMatch(text -> text.contains("\r"));
    }

    @Test
    void whatWasJustPublishedPassesTheCheck() {
        publish();

        assertThat(publish("--check")).isZero();
    }

    @Test
    void theCheckFindsAChangedByte() throws IOException {
        publish();
        Path operations = out.resolve("operations.csv");
        byte[] bytes = Files.readAllBytes(operations);
        bytes[bytes.length - 2]++;
        Files.write(operations, bytes);

        assertThat(publish("--check", "--format", "csv")).isEqualTo(5);
        assertThat(said.toString()).contains("operations.csv,differs");
        assertThat(Files.readAllBytes(operations)).isEqualTo(bytes);
    }

    @Test
    void fieldsThatCannotBeChosenAreNotPassedOver() {
        assertThat(publish("--check", "--fields", "nonsense")).isEqualTo(2);
    }

    @Test
    void theCheckFindsWhatIsMissingAndWhatIsSuperfluous() throws IOException {
        publish();
        Files.delete(out.resolve("timeline/office.svg"));
        Files.writeString(out.resolve("timeline/ghost.json"), "{}");

        assertThat(publish("--check", "--format", "csv")).isEqualTo(5);
        assertThat(said.toString()).contains("timeline/office.svg,missing", "timeline/ghost.json,superfluous");
        assertThat(out.resolve("timeline/ghost.json")).exists();
    }

    @Test
    void publishingAgainMendsAllOfIt() throws IOException {
        publish();
        Files.delete(out.resolve("timeline/office.svg"));
        Files.writeString(out.resolve("timeline/ghost.json"), "{}");
        Files.writeString(out.resolve("README.md"), "kept");

        assertThat(publish()).isZero();

        assertThat(out.resolve("timeline/ghost.json")).doesNotExist();
        assertThat(out.resolve("README.md")).exists();
        assertThat(publish("--check")).isZero();
    }

    @Test
    void aLedgerWithAChangedByteIsNotPublished() throws IOException {
        Path segment;
        try (Stream<Path> files = Files.list(ledger)) {
            segment = files.filter(file -> file.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Files.writeString(segment, Files.readString(segment).replace("Follow-on", "Follow-up"));

        assertThat(publish()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void aBibliographyThatIsNoneIsRefused() throws IOException {
        for (String none : new String[] {"[{", "{}"}) {
            Files.writeString(temporary.resolve("none.json"), none);

            assertThat(publish()).isEqualTo(2);
            assertThat(said.toString()).contains("none.json is no bibliography").doesNotContain("\tat ");
            assertThat(out).doesNotExist();
        }
    }
}
