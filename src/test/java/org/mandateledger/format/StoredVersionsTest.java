package org.mandateledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lines as older programs wrote them, kept as they were: they are read for ever. */
class StoredVersionsTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private static ObjectNode object(String json) {
        return (ObjectNode) JSON.readTree(json);
    }

    private static ObjectNode drawdown(String more) {
        return object("""
                {"type": "DrawdownBegun", "operation": "minusma", "effective": "2023-07-01",
                 "sources": [{"source": "s-res-2690"}]%s}""".formatted(more));
    }

    @Test
    void aDrawdownOfTheFirstVersionIsReadFromItsStoredLine() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("src/test/resources/stored/DrawdownBegun.v1.jsonl"));
        assertThat(lines).hasSize(3);
        assertThat(lines.stream().map(line -> EventJson.recorded(line.getBytes(StandardCharsets.UTF_8))))
                .extracting(RecordedEvent::event)
                .extracting(event -> event.fact())
                .containsExactly(
                        new Fact.DrawdownBegun(true), new Fact.DrawdownBegun(false), new Fact.DrawdownBegun(false));
        for (String line : lines) {
            assertThat(Schemas.faults(line, "DrawdownBegun", 1)).isEmpty();
            assertThat(Schemas.faults(line, "DrawdownBegun", 2)).isNotEmpty();
            RecordedEvent read = EventJson.recorded(line.getBytes(StandardCharsets.UTF_8));
            assertThat(Schemas.faults(EventJson.json(read).toString(), "DrawdownBegun", 2))
                    .isEmpty();
        }
    }

    @Test
    void everyLineOfTheCommittedLedgerIsValidByItsSchemaAndWrittenAgainAsItStands() throws IOException {
        int lines = 0;
        try (DirectoryStream<Path> segments = Files.newDirectoryStream(Path.of("events"), "*.jsonl")) {
            for (Path segment : segments) {
                for (String line : Files.readAllLines(segment)) {
                    ObjectNode json = object(line);
                    int version = json.path("version").asInt();
                    assertThat(Schemas.faults(line, json.path("type").asString(), version))
                            .as(line)
                            .isEmpty();
                    RecordedEvent read = EventJson.recorded(line.getBytes(StandardCharsets.UTF_8));
                    if (read.event().type().version() == version) {
                        assertThat(EventJson.json(read).toString()).isEqualTo(line);
                    }
                    lines++;
                }
            }
        }
        assertThat(lines).isPositive();
    }

    @Test
    void upcastingLeavesWhatIsStoredAsItIs() {
        ObjectNode stored = drawdown(", \"version\": 1, \"final\": true");
        ObjectNode before = stored.deepCopy();
        ObjectNode newest = Upcasts.newest(stored);
        assertThat(stored).isEqualTo(before);
        assertThat(newest.path("version").asInt()).isEqualTo(2);
        assertThat(newest.path("toClosure").asBoolean()).isTrue();
        assertThat(newest.has("final")).isFalse();
    }

    @Test
    void aReplacementOfAnOlderVersionIsUpcastWithinItsCorrection() {
        ObjectNode correction = object("""
                {"type": "EventCorrected", "id": "c", "target": "t", "effective": "2024-01-01",
                 "sources": [{"source": "a"}]}""");
        correction.set("replacement", drawdown(", \"version\": 1, \"final\": true"));
        Fact.EventCorrected fact =
                (Fact.EventCorrected) EventJson.event(correction).fact();
        assertThat(fact.replacement().fact()).isEqualTo(new Fact.DrawdownBegun(true));
        assertThat(fact.replacement().id()).isEqualTo("t");
    }

    @Test
    void withoutAVersionTheNewestIsMeant() {
        assertThat(EventJson.event(drawdown(", \"toClosure\": true")).fact()).isEqualTo(new Fact.DrawdownBegun(true));
        assertThatThrownBy(() -> EventJson.event(drawdown(", \"final\": true")))
                .isInstanceOf(InvalidLine.class)
                .hasMessageContaining("there is no field 'final'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"toClosure\": true | DrawdownBegun: version 1 says final, not toClosure; leave version out, or say final",
                "\"final\": \"yes\" | DrawdownBegun: final is \"yes\"; write it as true or false",
            })
    void aDrawdownOfTheFirstVersionSpeaksItsOwnWords(String more, String message) {
        ObjectNode drawdown = drawdown(", \"version\": 1, " + more);
        assertThatThrownBy(() -> EventJson.event(drawdown))
                .isInstanceOf(InvalidLine.class)
                .hasMessage(message);
        assertThat(Schemas.faults(drawdown.toString(), "DrawdownBegun", 1)).isNotEmpty();
    }

    @ParameterizedTest(name = "version {0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "3 | version: DrawdownBegun is stored in version 3, this program reads up to version 2; use a newer program",
                "0 | version: DrawdownBegun is stored in version 0, this program reads up to version 2; use a newer program",
                "\"2\" | version is \"2\"; write it as a whole number, or leave it out",
                "1.5 | version is 1.5; write it as a whole number, or leave it out",
                "99999999999 | version is 99999999999; write it as a whole number, or leave it out",
            })
    void aVersionThatThisProgramDoesNotKnowStopsTheRead(String version, String message) {
        assertThatThrownBy(() -> EventJson.event(drawdown(", \"version\": " + version)))
                .isInstanceOf(InvalidLine.class)
                .hasMessage(message);
    }

    @Test
    void aTypeThatThisProgramDoesNotKnowStopsTheReadAndTheNearOnesAreNamed() {
        assertThatThrownBy(() -> EventJson.event(object("{\"type\": \"MandateExtendet\"}")))
                .isInstanceOf(InvalidLine.class)
                .hasMessage("type: 'MandateExtendet' is no event that this program knows; near it: MandateExtended;"
                        + " check its spelling, or use a newer program");
        assertThatThrownBy(() -> EventJson.event(object("{}")))
                .hasMessage("type is missing; give the event's name, such as MandateExtended");
        assertThatThrownBy(() -> EventJson.event(object("{\"type\": 7}"))).hasMessageStartingWith("type is missing");
    }
}
