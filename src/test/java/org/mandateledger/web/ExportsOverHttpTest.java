package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mandateledger.exporting.Format;
import org.mandateledger.operation.Label;

class ExportsOverHttpTest extends ServedLedger {
    private static final String OPERATION = "exported";

    @BeforeEach
    void anOperation() {
        if (get("/api/v1/events/exported-established").status() == 404) {
            assertThat(record("exports", established(OPERATION)).status()).isEqualTo(201);
        }
    }

    private HttpResponse<byte[]> fetch(String path) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(HttpRequest.newBuilder(address(path)).build(), HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    private long position() {
        return get("/api/v1/as-of/2014-01-01").json().at("/head/position").asLong();
    }

    @ParameterizedTest
    @EnumSource
    void everyFormatIsServedUnderItsMediaTypeAndAName(Format format) throws Exception {
        HttpResponse<byte[]> response = fetch("/api/v1/exports/" + Label.of(format));
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", ""))
                .isEqualTo(format.mediaType().replaceAll(";.*", ""));
        assertThat(response.headers().firstValue("Content-Disposition").orElse(""))
                .matches("(attachment|inline); filename=\"mandate-ledger-" + position() + "-[a-z_]+\\.[a-z]+\"");
        assertThat(response.body()).isNotEmpty();
    }

    @Test
    void eventsAreTheStoredBytes() throws Exception {
        StringBuilder stored = new StringBuilder();
        try (Stream<Path> files = Files.list(LEDGER)) {
            for (Path file : files.filter(it -> it.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                stored.append(Files.readString(file));
            }
        }
        assertThat(new String(fetch("/api/v1/exports/events").body(), StandardCharsets.UTF_8))
                .isEqualTo(stored.toString());
    }

    @Test
    void aCalendarIsSubscribedToUnderANameOfItsOwn() throws Exception {
        HttpResponse<byte[]> response = fetch("/api/v1/calendar.ics?operation=" + OPERATION);
        assertThat(response.headers().firstValue("Content-Type")).contains("text/calendar;charset=utf-8");
        assertThat(response.body())
                .isEqualTo(fetch("/api/v1/exports/ics?operation=" + OPERATION).body());
        assertThat(new String(response.body(), StandardCharsets.UTF_8)).startsWith("BEGIN:VCALENDAR\r\n");
    }

    @Test
    void aFeedKnowsItsOwnAddressAndThoseOfItsEntries() {
        String feed =
                get("/api/v1/exports/atom?operation=" + OPERATION + "&limit=1").body();
        assertThat(feed)
                .contains("rel=\"self\"")
                .contains("http://localhost:" + port + "/api/v1/exports/atom?operation=exported&amp;limit=1")
                .contains("http://localhost:" + port + "/api/v1/events/exported-established");
    }

    @Test
    void parametersAreThoseOfTheCommandLine() {
        Answer answer =
                get("/api/v1/exports/csv?table=mission_month&operation=" + OPERATION + "&host=MLI&asOf=2013-06-30");
        assertThat(answer.body().lines().skip(1))
                .extracting(line -> line.split(",", -1)[2])
                .containsExactly("2013-04", "2013-05", "2013-06");
    }

    @Test
    void anUnknownFormatIsAProblemThatNamesThoseThatThereAre() {
        Answer answer = get("/api/v1/exports/grahml");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("/detail")).contains("near it: graphml").contains("datapackage");
    }

    @Test
    void aMistypedParameterIsNotPassedOver() {
        Answer answer = get("/api/v1/exports/ics?opreation=" + OPERATION);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("'opreation'").contains("near it: operation");
    }

    @Test
    void whatAFormatCannotUseItRefuses() {
        Answer answer = get("/api/v1/exports/svg?asOf=2014-01-01");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.text("/detail")).contains("svg takes no as-of");
    }

    @Test
    void anOperationThatIsNotThereIsNotFound() {
        assertThat(get("/api/v1/exports/ics?operation=exportet").status()).isEqualTo(404);
    }
}
