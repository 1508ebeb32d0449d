package org.mandateledger.format;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.testing.Given;

/** What is taken token by token, what is left to {@link EventJson}, and that the two never disagree. */
class LineDecoderTest {
    private static final Instant RECORDED = Instant.parse("2026-11-22T10:15:30.123456Z");

    /** At least one event of every type, with every optional field somewhere. */
    static List<String> events() {
        return List.of(
                of(
                        "OperationEstablished",
                        "names: [{language: 'en', name: 'Mission', acronym: 'M'}, {language: 'fr',"
                                + " name: 'Mission é'}], kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: ['SOM']"),
                of("OperationCommenced", "scope: 'military'"),
                of("OperationRenamed", "names: [{language: 'en', name: 'Other'}], retronym: true"),
                of("OperationSucceeded", "successor: 'unsos', relation: 're-hatted'"),
                of("DrawdownBegun", "toClosure: true"),
                of("MandateTerminated", "strand: 'core', lastDay: '2010-01', reason: 'host-consent-withdrawn'"),
                of("MandateLapsed", "strand: 'border', lastDay: '2010-01-31'"),
                of("OperationsCeased", ""),
                of("OperationClosed", ""),
                of("OperationLiquidated", ""),
                of(
                        "MandateGranted",
                        "strand: 'core', authority: 'au-psc', until: {kind: 'dated', day: '2009-08-01',"
                                + " derived: true}, posture: {force: 'all-necessary-means', purpose: 'protection'}"),
                of(
                        "MandateExtended",
                        "strand: 'core', authority: 'au-psc', until: {kind: 'conditional', day:"
                                + " '2009-08-01', condition: 'a report'}, technicalRollover: true"),
                of("MandateExtended", "strand: 'core', authority: 'au-psc', until: {kind: 'self-renewing'}"),
                of(
                        "MandateModified",
                        "strand: 'core', authority: 'au-psc', until: {kind: 'unknown'},"
                                + " posture: {force: 'offensive'}"),
                of("MandateModified", "strand: 'core', authority: 'au-psc'"),
                of("TasksAdded", "strand: 'core', tasks: ['protection', 'support']"),
                of("TasksRemoved", "strand: 'core', tasks: ['protection']"),
                of(
                        "StrengthAuthorised",
                        "lines: [{category: 'military', number: 22126}, {category: 'police', number:"
                                + " 0, component: 'fib', host: 'SOM', includedIn: 'uniformed', until: '2010-06-30'}],"
                                + " ends: ['military-observers']"),
                of("ComponentCreated", "component: 'fib', name: 'Force Intervention Brigade'"),
                of("ComponentMoved", "component: 'fib', to: 'monusco'"),
                of("ComponentEnded", "component: 'fib'"),
                of("HostAreaChanged", "hostAreas: ['SOM', 'KEN']"),
                of(
                        "SupportGranted",
                        "to: {operation: 'amisom'}, services: [{service: 'fuel', funding:"
                                + " 'assessed'}], conditions: ['HRDDP']"),
                of(
                        "SupportChanged",
                        "to: {name: 'Somali National Army'}, services: [{service: 'rations', funding:"
                                + " 'trust-fund'}]"),
                of("SupportEnded", "to: {operation: 'amisom'}"),
                of("OperationRecognised", "body: 'Council', act: 'welcome', about: 'concept-of-operations'"),
                of("CommandAssigned", "role: 'command', to: {name: 'A state'}"),
                of("FrameworkApplied", "criterion: 'joint-planning', framework: 'HRDDP'"),
                of("CoverageStated", "completeTo: '2020~'"),
                instrument(
                        "InstrumentAdopted",
                        ", vote: {yes: 15, no: 0, abstain: 0}, criteria: [{id: 'one', label:"
                                + " 'One', paragraph: '3'}]"),
                instrument("InstrumentVetoed", ", vetoedBy: ['RUS']"),
                instrument("InstrumentNotPutToVote", ""),
                "{id: 'c', type: 'EventCorrected', subject: 'amisom', effective: '2009', target: 't', replacement:"
                        + of("OperationClosed", "").replace("id: 'e'", "id: 't'") + "}",
                "{id: 'r', type: 'EventRetracted', subject: 'amisom', effective: '2009', target: 't'}");
    }

    private static String of(String type, String fields) {
        return "{id: 'e', type: '%s', operation: 'amisom', effective: '2009-01-16?', instrument: {symbol: 'S/RES/1863 (2009)', decided: '2009-01-16', paragraph: '4'}, %s, sources: [{source: 'a', locator: 'p. \\\"1\\\"', says: '2010'}], note: 'n', revokes: 'x', condition: 'c'}"
                .formatted(type, fields)
                .replace(", ,", ",");
    }

    private static String instrument(String type, String fields) {
        return "{id: 'i', type: '%s', effective: '2009', instrument: {symbol: 'S/1', decided: '2009'}, title: 'T', body: 'B', form: 'resolution'%s}"
                .formatted(type, fields);
    }

    private static byte[] line(String event) {
        RecordedEvent recorded =
                new RecordedEvent(7, RECORDED, 2, 3, Given.event(event), "somebody", "for a reason", "topic/one", "");
        String body = new String(EventJson.line(recorded), UTF_8);
        return (body.substring(0, body.length() - 1) + ",\"hash\":\"abc\"}").getBytes(UTF_8);
    }

    private static Optional<RecordedEvent> asWritten(byte[] line) {
        return new LineDecoder().asWritten(line, 0, line.length, RECORDED);
    }

    @ParameterizedTest
    @MethodSource("events")
    void aLineAsTheLedgerWritesItIsTakenTokenByTokenAndMeansTheSame(String event) {
        byte[] line = line(event);
        assertThat(asWritten(line)).contains(EventJson.recorded(line));
    }

    @Test
    void everyTypeOfEventIsAmongThem() {
        assertThat(events().stream().map(Given::event).map(event -> event.type().name()))
                .containsAll(EventType.all().stream().map(EventType::name).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"by\":\"somebody\",\"why\":\"for a reason\" | \"why\":\"for a reason\",\"by\":\"somebody\"",
                "\"derived\":true                             | \"derived\":\"true\"",
                "\"effective\":                               | \"spare\":null,\"effective\":",
                "\"posture\":{\"force\":\"all-necessary-means\",\"purpose\":\"protection\"} | \"posture\":null",
                "\"version\":1                                | \"version\":1,\"version\":1",
                "\"2009-08-01\"                               | \"2009-13-01\"",
                "\"id\":\"e\"                                 | \"id\":\"E\"",
                "\"au-psc\"                                   | \"AU PSC\"",
                "all-necessary-means                          | all-means",
                "\"version\":1                                | \"version\":9",
                "MandateGranted                               | MandateDreamt",
                "\"hash\":\"abc\"}                            | \"hash\":\"abc\"} {}",
            })
    void whatIsWrittenOtherwiseIsLeftToTheReaderThatKnowsEverything(String written, String otherwise) {
        String granted = events().get(10);
        String line = new String(line(granted), UTF_8).replace(written.strip(), otherwise.strip());
        byte[] bytes = line.getBytes(UTF_8);
        assertThat(asWritten(bytes)).isEmpty();
        try {
            RecordedEvent expected = EventJson.recorded(bytes);
            assertThat(new LineDecoder().recorded(bytes, 0, bytes.length, RECORDED))
                    .isEqualTo(expected);
        } catch (IllegalArgumentException e) {
            assertThatThrownBy(() -> new LineDecoder().recorded(bytes, 0, bytes.length, RECORDED))
                    .isInstanceOf(e.getClass())
                    .hasMessage(e.getMessage());
        }
    }

    @Test
    void olderVersionsComeInTheirNewestForm() {
        String old = new String(line(of("DrawdownBegun", "toClosure: true")), UTF_8)
                .replace("\"version\":2", "\"version\":1")
                .replace("\"toClosure\":true", "\"final\":true");
        byte[] bytes = old.getBytes(UTF_8);
        assertThat(asWritten(bytes)).isEmpty();
        assertThat(new LineDecoder().recorded(bytes, 0, bytes.length, RECORDED).event())
                .isEqualTo(Given.event(of("DrawdownBegun", "toClosure: true")));
    }

    @Test
    void aLineCutAnywhereIsNoLine() {
        byte[] line = line(events().getFirst());
        for (int length = 0; length < line.length; length++) {
            assertThat(asWritten(Arrays.copyOf(line, length))).isEmpty();
        }
    }

    @Test
    void aLineInTheMiddleOfABufferIsReadAlone() {
        byte[] line = line(events().getFirst());
        byte[] buffer = new byte[line.length + 20];
        Arrays.fill(buffer, (byte) '}');
        System.arraycopy(line, 0, buffer, 10, line.length);
        assertThat(new LineDecoder().recorded(buffer, 10, line.length, RECORDED))
                .isEqualTo(EventJson.recorded(line));
    }
}
