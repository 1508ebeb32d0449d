package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever goes wrong is told as RFC 9457 has it, with what to do about it. */
class ProblemsOverHttpTest extends ServedLedger {

    @BeforeEach
    void somethingIsRecorded() {
        record("mali/minusma", established("problem-minusma"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /api/v1/as-of/2015-02-30                             | 400 | 2015-02-30
                    /api/v1/as-of/today                                  | 400 | today
                    /api/v1/as-of/2015-11                                | 400 | from 2015-11-01 to 2015-11-30
                    /api/v1/as-of/2015-33                                | 400 | level 2
                    /api/v1/as-of/2015-11-08?knownAt=2999-01-01          | 400 | lies in the future
                    /api/v1/as-of/2015-11-08?knownAt=yesterday           | 400 | 2026-11-22T10:15:30Z
                    /api/v1/as-of/2015-11-08?kind=un-peacekeepin         | 400 | un-peacekeeping
                    /api/v1/as-of/2015-11-08?status=open                 | 400 | planned, active, closing, closed
                    /api/v1/as-of/2015-11-08?host=Mali                   | 400 | alpha-3
                    /api/v1/as-of/2015-11-08/operations/problem-minusm   | 404 | near it: problem-minusma
                    /api/v1/as-of/2012-11-08/operations/problem-minusma  | 404 | established on 2013-04-25
                    /api/v1/operations/nosuchthing/timeline              | 404 | no operation is called
                    /api/v1/lineage/nosuchthing                          | 404 | no operation is called
                    /api/v1/events/problem-minusma-establishe            | 404 | near it: problem-minusma-established
                    /api/v1/events?limit=0                               | 400 | ask for 1 to 1000
                    /api/v1/events?limit=1001                            | 400 | ask for 1 to 1000
                    /api/v1/events?after=first                           | 400 | after
                    /api/v1/events?limit=99999999999999                  | 400 | limit
                    /api/v1/supports                                     | 400 | asOf
                    /api/v1/expiring?asOf=2015-11-08&within=soon         | 400 | 90d
                    /api/v1/diff?from=2015-11-08&to=2015-13-08           | 400 | 2015-13-08
                    /api/v1/operations/problem-minusma/explain/nam?asOf=2015-11-08 | 400 | near it: name
                    /api/v1/nothing                                      | 404 | api/v1/nothing
                    /nothing                                             | 404 | nothing
                    """)
    void aQuestionThatCannotBeAnsweredIsToldWhy(String path, int status, String remedy) {
        assertProblem(get(path), status, remedy);
    }

    static Stream<Arguments> bodies() {
        String event = established("problem-other");
        return Stream.of(
                Arguments.of("", 400, "send a JSON object"),
                Arguments.of("null", 400, ""),
                Arguments.of("{\"events\": [}", 400, "line 1, column 13"),
                Arguments.of("{\"why\": \"a\", \"why\": \"b\", \"events\": []}", 400, "uplicate"),
                Arguments.of("[]", 400, "events is missing"),
                Arguments.of("{\"why\": \"w\"}", 400, "events is missing"),
                Arguments.of("{\"events\": [" + event + "]}", 400, "why is missing"),
                Arguments.of("{\"why\": 7, \"events\": [" + event + "]}", 400, "why is no text"),
                Arguments.of("{\"why\": \" \", \"events\": [" + event + "]}", 400, "why is empty"),
                Arguments.of("{\"why\": \"w\", \"events\": []}", 400, "give at least one"),
                Arguments.of("{\"why\": \"w\", \"events\": [7]}", 400, "entry 1: is no JSON object"),
                Arguments.of("{\"why\": \"w\", \"chageSet\": \"x\", \"events\": []}", 400, "near it: changeSet"),
                Arguments.of(changeSet("No Name!", event), 400, "topic/detail"),
                Arguments.of(changeSet("a--b/c", event), 400, "topic/detail"),
                Arguments.of(changeSet("a-/c", event), 400, "topic/detail"),
                Arguments.of(changeSet("x", event, event), 400, "stands twice"),
                Arguments.of(changeSet("x", event.replace("Established", "Establishd")), 400, "OperationEstablished"),
                Arguments.of(changeSet("x", event.replaceFirst("\\{", "{\"version\": 99, ")), 400, "newer program"),
                Arguments.of(changeSet("x", event.replace("2013-04-25", "2013-02-30")), 400, "2013-02-30"),
                Arguments.of(changeSet("x", event.replace("2013-04-25", "2013-33")), 400, "level 2"),
                Arguments.of(changeSet("x", event.replace("hostAreas", "hostArea")), 400, "hostArea"),
                Arguments.of(changeSet("x", "[".repeat(100) + "]".repeat(100)), 400, "nesting"),
                Arguments.of(changeSet("x", event.replace("para. 7", "x".repeat(30_000))), 400, "length"),
                Arguments.of(changeSet("x", established("problem-minusma")), 422, "unique-id"));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsNoChangeSetIsToldWhy(String body, int status, String remedy) {
        assertProblem(post("/api/v1/events", body), status, remedy);
        assertThat(get("/api/v1/events/problem-other-established").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                                                        | 400 | reason is missing
                    []                                                                        | 400 | reason is missing
                    {"reason": "r", "sources": ["s"]}                                         | 400 | give one of changes, replacement
                    {"reason": "r", "sources": ["s"], "changes": {}}                          | 400 | give one of changes, replacement
                    {"reason": "r", "changes": {"effective": "2014"}}                         | 400 | sources is missing
                    {"reason": "r", "sources": [7], "changes": {"effective": "2014"}}         | 400 | sources
                    {"reason": "r", "sources": ["s"], "changes": {"effectve": "2014"}}        | 400 | near it: effective
                    {"reason": "r", "sources": ["s"], "retract": true, "changes": {"effective": "2014"}} | 400 | one of changes
                    {"reason": "r", "sources": ["s"], "retract": false}                       | 400 | one of changes
                    {"reason": "r", "sources": ["s"], "retract": "yes"}                       | 400 | retract
                    {"reason": "r", "sources": ["s"], "changes": "effective=2014"}            | 400 | changes
                    {"reason": "r", "sources": ["s"], "replacement": []}                      | 400 | replacement
                    {"reason": "r", "sources": "s", "changes": {"effective": "2014"}}         | 400 | sources
                    {"reason": "r", "sources": ["s"], "change": {"effective": "2014"}}        | 400 | near it: changes
                    {"reason": "r", "sources": ["s"], "changes": {"effective": "2014"}, "by": "me"} | 400 | no field 'by'
                    {"reason": "r", "sources": ["s"], "changes": {".": "2014"}}               | 400 | is no field
                    {"reason": "r", "sources": ["s"], "changes": {"": "2014"}}                | 400 | is no field
                    {"reason": "r", "sources": ["s"], "changes": {"id": "another"}}           | 400 | keeps its id
                    {"reason": "r", "sources": ["s"], "changes": {"lead.x": "another"}}       | 400 | 'lead' is a list
                    {"reason": "r", "sources": ["s"], "changes": {"effective.x": "another"}}  | 400 | a plain value
                    {"reason": "r", "sources": ["s"], "changes": {"effective": null}}         | 400 | effective is missing
                    {"reason": "r", "sources": ["s"], "changes": {"effective": "2014-02-30"}} | 400 | 2014-02-30
                    {"reason": "r", "sources": ["s"], "changes": {"operation": "another"}}    | 422 | replacement-same-subject
                    """)
    void aCorrectionThatIsNoneIsToldWhy(String body, int status, String remedy) {
        assertProblem(post("/api/v1/events/problem-minusma-established/corrections", body), status, remedy);
    }

    @Test
    void theEventToCorrectMustBeThere() {
        String body = "{\"reason\": \"r\", \"sources\": [\"s\"], \"retract\": true}";
        assertProblem(
                post("/api/v1/events/problem-minusma-estblished/corrections", body),
                404,
                "near it: problem-minusma-established");
    }

    @Test
    void theWrongMethodOrTypeIsToldWhatIsRight() {
        assertProblem(
                send(HttpRequest.newBuilder(address("/api/v1/events/problem-minusma-established"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .DELETE()),
                405,
                "DELETE");
        assertProblem(
                send(HttpRequest.newBuilder(address("/api/v1/events"))
                        .header("Authorization", "Bearer " + TOKEN)
                        .header("Content-Type", "text/plain")
                        .POST(HttpRequest.BodyPublishers.ofString("{}"))),
                415,
                "text/plain");
    }

    @Test
    void aBodyBeyondSixteenMegabytesIsRefusedWhetherItSaysSoOrNot() {
        byte[] large = new byte[(16 << 20) + 1];
        java.util.Arrays.fill(large, (byte) ' ');
        var announced = HttpRequest.BodyPublishers.ofByteArray(large);
        var streamed = HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(large));
        for (var body : java.util.List.of(announced, streamed)) {
            Answer answer = send(HttpRequest.newBuilder(address("/api/v1/events"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", "application/json")
                    .POST(body));
            assertProblem(answer, 413, "more than 16 MB; split it");
            assertThat(answer.text("/type")).isEqualTo("urn:mandate-ledger:problem:too-large");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/as-of/%00",
                "/api/v1/as-of/2015-11-08/operations/%00",
                "/api/v1/as-of/2015-11-08/operations/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
                "/api/v1/as-of/2015-11-08/operations/../../../../etc/passwd",
                "/api/v1/as-of/2015-11-08/operations/%20",
                "/api/v1/as-of/2015-11-08/operations/%F0%9F%92%A9",
                "/api/v1/as-of/2015-11-08/operations/%ff%fe",
                "/api/v1/as-of/2015-11-08/operations/;jsessionid=1",
                "/api/v1/as-of/2015-11-08;x=y",
                "/api/v1/as-of/9999-12-31",
                "/api/v1/as-of/0000-01-01",
                "/api/v1/as-of/-9999-01-01",
                "/api/v1/as-of/2015-11-08?knownAt=-999999999-01-01T00:00:00%2B18:00",
                "/api/v1/as-of/2015-11-08?knownAt=%2B999999999-12-31T23:59:59Z",
                "/api/v1/as-of/2015-11-08?knownAt=",
                "/api/v1/as-of/2015-11-08?host=&kind=&status=",
                "/api/v1/as-of/2015-11-08?knownAt=2015-01-01&knownAt=2016-01-01",
                "/api/v1/events?after=-9223372036854775808",
                "/api/v1/events?after=9223372036854775807&about=%27%22%3C",
                "/api/v1/events/%22%27%3Cscript%3E",
                "/api/v1/operations/a/explain/%5B%5D..?asOf=2015-11-08",
                "/api/v1/operations/problem-minusma/explain/names%5B99999999999999%5D?asOf=2015-11-08",
                "/api/v1/operations/problem-minusma/timeline?from=9999-12-31&to=0000-01-01",
                "/api/v1/diff?from=0000-01-01&to=9999-12-31",
                "/api/v1/expiring?asOf=9999-12-31&within=99999999d",
                "/api/v1/expiring?asOf=2015-11-08&within=99999999999999999999y",
                "/api/v1/lineage/%25",
                "/error",
                "/actuator",
                "/.git/config",
                "//api//v1",
            })
    void noAddressMakesTheProgramFail(String path) throws IOException {
        Answer answer = raw(path);

        assertThat(answer.status()).isBetween(200, 499);
        if (answer.status() >= 400) {
            assertProblem(answer, answer.status(), "");
        }
    }

    @Test
    void whatTheServerItselfCannotReadIsToldInTheSameForm() throws IOException {
        for (String path : java.util.List.of("/api/v1/as-of/2015|11", "/api/v1/as-of/\u00e9", "no-slash", "/a b")) {
            assertProblem(raw(path), 400, "");
        }
        assertProblem(raw("/api/v1/events?about=" + "x".repeat(40_000)), 400, "");
    }

    private static void assertProblem(Answer answer, int status, String remedy) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        assertThat(answer.type()).as(answer.body()).isEqualTo("application/problem+json");
        assertThat(answer.json().path("status").asInt()).isEqualTo(status);
        assertThat(answer.text("/title")).isNotBlank();
        assertThat(answer.text("/detail")).contains(remedy);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    /** As it stands, which an HTTP client would not send. */
    private Answer raw(String path) throws IOException {
        try (Socket socket = new Socket("localhost", port)) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream()
                    .write("GET %s HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n"
                            .formatted(path)
                            .getBytes(StandardCharsets.UTF_8));
            String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            String head = answer.substring(0, answer.indexOf("\r\n\r\n"));
            String type = head.lines()
                    .filter(line -> line.toLowerCase(java.util.Locale.ROOT).startsWith("content-type:"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip().replaceAll(";.*", ""))
                    .findFirst()
                    .orElse("");
            String body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
            boolean chunked = head.toLowerCase(java.util.Locale.ROOT).contains("transfer-encoding: chunked");
            return new Answer(
                    Integer.parseInt(head.substring(9, 12)),
                    type,
                    chunked ? body.replaceAll("(?m)^[0-9a-f]{1,5}\r\n", "").strip() : body);
        }
    }
}
