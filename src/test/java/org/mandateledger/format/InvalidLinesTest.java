package org.mandateledger.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.operation.Event;

/** What is wrong with a line, where, and what to write instead. */
class InvalidLinesTest {
    private static final String EXTENSION = """
            {"type": "MandateExtended", "id": "x", "operation": "unsoa", "effective": "2015-11-09", \
            "authority": "un-security-council", "until": {"kind": "dated", "day": "2016-05-30"}, \
            "sources": [{"source": "a"}]}""";
    private static final String LINE = """
            {"position":1,"recorded":"2026-01-01T00:00:00.000000Z","part":[1,1],"id":"x","type":"OperationClosed",\
            "version":1,"operation":"unsoa","effective":"2015-11-09","sources":[{"source":"a"}],"by":"me",\
            "why":"it was","changeSet":"somalia","hash":"00"}""";

    private static String refusal(String text) {
        try {
            EventJson.file(text);
            return "taken";
        } catch (InvalidLine e) {
            return String.valueOf(e.getMessage());
        }
    }

    @Test
    void whatIsRightIsTaken() {
        assertThat(refusal(EXTENSION)).isEqualTo("taken");
        assertThat(EventJson.recorded(LINE.getBytes(StandardCharsets.UTF_8))
                        .event()
                        .id())
                .isEqualTo("x");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "N/A", textBlock = """
            `"id": "x"` | `"id": "X Y"` | `MandateExtended: id: 'X Y' is no id; write lower-case letters, digits and hyphens, at most 120`
            `"operation": "unsoa", ` | `` | `MandateExtended: operation is missing; write it as text`
            `"operation"` | `"operatoin"` | `MandateExtended: there is no field 'operatoin'; near it: operation; it has type, version, operation`
            `"effective": "2015-11-09", ` | `` | `MandateExtended: effective is missing; write it as a date in quotes, such as "2015-11-09"`
            `"2015-11-09"` | `"2015-13-09"` | `MandateExtended: effective: '2015-13-09': months of a day go from 01 to 12`
            `"2015-11-09"` | `2015` | `MandateExtended: effective is 2015; write it as a date in quotes`
            `"until": {"kind": "dated", "day": "2016-05-30"}, ` | `` | `MandateExtended: until is missing; write it as an object of the kind dated, conditional, self-renewing, none, unknown`
            `"dated"` | `"date"` | `MandateExtended: until.kind: there is no 'date'; near it: dated; write it as one of dated, conditional`
            `"kind": "dated", ` | `` | `MandateExtended: until.kind is missing; write it as one of dated`
            `"day": "2016-05-30"` | `"derived": true` | `MandateExtended: until.day is missing; write it as a date`
            `"2016-05-30"` | `"2016-05-32"` | `MandateExtended: until.day: '2016-05-32': the month has days 01 to 31`
            `"day"` | `"days"` | `MandateExtended: there is no field 'until.days'; near it: day; it has day, derived, kind`
            `"sources": [{"source": "a"}]` | `"sources": []` | `MandateExtended: sources is missing or empty; it needs at least one entry`
            `"sources": [{"source": "a"}]` | `"sources": [null]` | `MandateExtended: sources[0] is null; write it as an object with source, locator, says`
            `"sources": [{"source": "a"}]` | `"sources": [{"source": "a", "locater": "p. 1"}]` | `MandateExtended: there is no field 'sources[0].locater'; near it: locator`
            `"sources": [{"source": "a"}]` | `"sources": [{"locator": "p. 1"}]` | `MandateExtended: sources[0].source is missing; write it as text`
            `"sources"` | `"note": "", "sources"` | `MandateExtended: note is empty; leave it out or fill it in`
            `"sources"` | `"technicalRollover": "yes", "sources"` | `MandateExtended: technicalRollover is "yes"; write it as true or false`
            `"sources"` | `"instrument": {"symbol": "S/1"}, "sources"` | `MandateExtended: instrument.decided is missing; write it as a date`
            `"sources"` | `"instrument": "S/1", "sources"` | `MandateExtended: instrument is "S/1"; write it as an object with symbol, decided, paragraph`
            `"sources"` | `"subject": "unsoa", "sources"` | `MandateExtended: there is no field 'subject'`
            """)
    void theFieldIsNamedWithWhatToWrite(String from, String to, String message) {
        String changed = EXTENSION.replace(from, to);
        assertThat(changed).isNotEqualTo(EXTENSION);
        assertThat(refusal(changed)).startsWith("the event: " + message);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `OperationCommenced` | `"scope": "al"` | `OperationCommenced: scope: there is no 'al'; near it: all; write it as one of civilian, military, all`
            `StrengthAuthorised` | `"lines": [{"category": "police"}]` | `StrengthAuthorised: lines[0].number is missing; write it as a whole number`
            `StrengthAuthorised` | `"lines": [{"number": 4}]` | `StrengthAuthorised: lines[0].category is missing; write it as one of military, police`
            `StrengthAuthorised` | `"lines": [{"category": "police", "number": 4.5}]` | `StrengthAuthorised: lines[0].number is 4.5; write it as a whole number`
            `StrengthAuthorised` | `"lines": [{"category": "police", "number": "4"}]` | `StrengthAuthorised: lines[0].number is "4"; write it as a whole number`
            `StrengthAuthorised` | `"lines": [{"category": "police", "number": -4}]` | `StrengthAuthorised: lines[0]: lines.number is -4; a ceiling is zero or more`
            `TasksAdded` | `"tasks": "policing"` | `TasksAdded: tasks is "policing"; write it as a list, each entry text`
            `HostAreaChanged` | `"hostAreas": ["Somalia"]` | `HostAreaChanged: hostAreas: 'Somalia' is no area; write ISO 3166 alpha-3 codes such as SOM or MLI`
            `SupportEnded` | `"to": {}` | `SupportEnded: to: a party is either`
            `SupportGranted` | `"to": {"operation": "a"}, "services": [{"service": "fuel"}]` | `SupportGranted: services[0].funding is missing; write it as one of assessed`
            `MandateGranted` | `"authority": "a", "until": {"kind": "none"}, "posture": {"purpose": "p"}` | `MandateGranted: posture.force is missing; write it as one of self-defence`
            `MandateGranted` | `"authority": "a", "until": {"kind": "conditional"}` | `MandateGranted: until.condition is missing; write it as text`
            """)
    void soIsTheFieldWithinAField(String type, String fields, String message) {
        String event =
                "{\"type\": \"%s\", \"operation\": \"unsoa\", \"effective\": \"2015\", %s, \"sources\": [{\"source\": \"a\"}]}"
                        .formatted(type, fields);
        assertThat(refusal(event)).startsWith("the event: " + message);
    }

    @Test
    void ofSeveralLinesTheNumberIsTold() {
        String oneLine = EXTENSION.replace("\n", " ");
        assertThat(EventJson.file(oneLine + "\n\n" + oneLine.replace("\"x\"", "\"y\"") + "\n"))
                .extracting(Event::id)
                .containsExactly("x", "y");
        assertThat(refusal(oneLine + "\n\n" + oneLine.replace("unsoa", "UNSOA")))
                .startsWith("line 3: MandateExtended: operation: 'UNSOA' is no id");
        assertThat(refusal(oneLine + "\n{\"type\": \"MandateExtended\",")).startsWith("line 2: it is no JSON: ");
        assertThat(refusal(oneLine + "\n7")).startsWith("line 2: is no JSON object");
        assertThat(refusal("[" + oneLine + ", {}]")).startsWith("entry 2: type is missing");
        assertThat(refusal("[" + oneLine + ", 7]")).startsWith("entry 2: is no JSON object");
        assertThat(refusal("[" + oneLine + ",")).startsWith("it is no JSON: ");
    }

    @Test
    void aFieldGivenTwiceIsRefused() {
        assertThat(refusal(EXTENSION.replace("\"id\": \"x\"", "\"id\": \"x\", \"id\": \"y\"")))
                .contains("it is no JSON: ")
                .contains("id");
    }

    @Test
    void aFileMayBeAnArrayOneObjectOrEmpty() {
        assertThat(EventJson.file(" [" + EXTENSION + "]")).hasSize(1);
        assertThat(EventJson.file(EXTENSION.replace(", ", ",\n  "))).hasSize(1);
        assertThat(EventJson.file("\n \n")).isEmpty();
        assertThat(EventJson.file("[]")).isEqualTo(List.of());
    }

    @Test
    void aCorrectionIsAboutWhatItsReplacementIsAbout() {
        String correction = """
                {"type": "EventCorrected", "id": "c", "subject": "%s", "target": "x", "effective": "2026",
                 "replacement": %s, "sources": [{"source": "a"}]}""";
        assertThat(refusal(correction.formatted("unsoa", EXTENSION))).isEqualTo("taken");
        assertThat(refusal(correction.formatted("unmik", EXTENSION)))
                .isEqualTo("the event: EventCorrected: subject is 'unmik', the replacement is about 'unsoa'; make the"
                        + " two one");
        assertThat(refusal(correction.formatted("unsoa", EXTENSION.replace("until", "untill"))))
                .startsWith("the event: EventCorrected: replacement: MandateExtended: there is no field 'untill'; near"
                        + " it: until");
        assertThat(refusal(correction.formatted("unsoa", "\"x\"")))
                .startsWith("the event: EventCorrected: replacement is \"x\"; write it as the whole event that takes");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"position\":1=\"position\":\"1\"",
                "\"position\":1=\"position\":0",
                "\"position\":1,=",
                "[1,1]=[1]",
                "[1,1]=\"1/1\"",
                "2026-01-01T00=2026-01-01 00",
                "\"recorded\":\"2026-01-01T00:00:00.000000Z\",=",
                "\"by\":\"me\",=",
                "\"why\":\"it was\"=\"why\":null",
                "\"changeSet\":\"somalia\"=\"changeSet\":[]",
                "\"hash\":\"00\"=\"hash\":0",
            })
    void whatTheLedgerAddsIsReadAsStrictly(String change) {
        String[] sides = change.split("=", -1);
        String field = change.contains("[1") ? "part" : sides[0].replaceAll("^\"(\\w+)\".*|^2026.*", "$1");
        assertThatThrownBy(() ->
                        EventJson.recorded(LINE.replace(sides[0], sides[1]).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidLine.class)
                .hasMessageStartingWith(field.isEmpty() ? "recorded" : field);
    }

    @Test
    void bytesThatAreNoUtf8AreRefusedAndNotMendedInSilence() {
        byte[] line = LINE.replace("it was", "\u00e9t\u00e9").getBytes(StandardCharsets.ISO_8859_1);
        assertThatThrownBy(() -> EventJson.recorded(line))
                .isInstanceOf(InvalidLine.class)
                .hasMessageStartingWith("it is no JSON");
        assertThatThrownBy(() -> EventJson.recorded("[]".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(InvalidLine.class)
                .hasMessage("it is no JSON object");
    }
}
