package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** One answer in several forms, and cut to what is wanted of it. */
class FormsOverHttpTest extends ServedLedger {
    private static final String WORLD = "/api/v1/as-of/2014-01-01?text=Mission+forms";

    @BeforeEach
    void threeAreRecorded() {
        record(
                "forms/three",
                established("forms-a"),
                established("forms-b"),
                established("forms-c")
                        .replace(
                                "\"en\", \"name\": \"The Mission forms-c\"",
                                "\"fr\", \"name\": \"La Mission forms de stabilisation en République\""));
    }

    @ParameterizedTest
    @CsvSource({
        "'*/*', application/json",
        "application/json, application/json",
        "text/csv, text/csv",
        "application/x-ndjson, application/x-ndjson",
        "'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8', text/html"
    })
    void theFormIsTheOneAccepted(String accept, String type) {
        Answer answer = get(WORLD, "Accept", accept);
        assertThat(answer.type()).isEqualTo(type);
        assertThat(answer.body()).contains("forms-a").contains("forms-c");
        // Names of fields have no case, and the server that compresses writes them small.
        assertThat(answer.header("Vary").toLowerCase(Locale.ROOT).split("\\s*,\\s*", -1))
                .contains("accept");
    }

    @Test
    void aLinkCanNameTheForm() {
        assertThat(get(WORLD + "&format=csv").body().lines())
                .hasSize(4)
                .first()
                .isEqualTo("id,acronym,name,kind,status,hosts,mandate until,instrument,uncertain");
        assertThat(get(WORLD + "&format=ndjson").body().lines())
                .hasSize(3)
                .allSatisfy(line -> assertThat(
                                new JsonMapper().readTree(line).path("kind").asString())
                        .isEqualTo("regional"));
    }

    @Test
    void aPageForPeopleLinksTheOtherFormsAndEscapesWhatItShows() {
        record("forms/escaped", renamed("forms-b", 1).replace("Number 1", "<script>alert(1)</script> forms"));
        String page = get("/api/v1/operations/forms-b/timeline?format=html").body();
        assertThat(page)
                .contains("<th scope=\"col\">event_id</th>")
                .contains("format=csv")
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"&format=xml", "&format=odt", "&format=", "&format=JSON"})
    void aFormThatThereIsNotIsToldWhichThereAre(String format) {
        assertNotAcceptable(get(WORLD + format), "format=json|csv|ndjson|html");
        assertNotAcceptable(get(WORLD + format, "Accept", "text/html"), "format=json|csv|ndjson|html");
    }

    @Test
    void aFormThatIsAcceptedAndIsNotThereIsToldWhichThereAre() {
        assertNotAcceptable(get(WORLD, "Accept", "application/pdf"), "text/csv");
    }

    @Test
    void whatIsNoMediaTypeSaysNothingOfTheForm() {
        assertThat(get(WORLD, "Accept", "anything").type()).isEqualTo("application/json");
    }

    private static void assertNotAcceptable(Answer answer, String remedy) {
        assertThat(answer.status()).isEqualTo(406);
        assertThat(answer.type()).isEqualTo("application/problem+json");
        assertThat(answer.text("/type")).isEqualTo("urn:mandate-ledger:problem:not-acceptable");
        assertThat(answer.text("/detail")).contains(remedy);
    }

    @Test
    void fieldsAreChosenInEveryForm() {
        assertThat(get(WORLD + "&fields=id,hostAreas").json().path("operations").toString())
                .startsWith("[{\"id\":\"forms-a\",\"hostAreas\":[\"MLI\"]},");
        assertThat(get(WORLD + "&fields=id,hostAreas&format=csv").body()).startsWith("id,hostAreas\nforms-a,MLI\n");
        Answer wrong = get(WORLD + "&fields=id,stauts");
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.text("/detail")).contains("near it: status").contains("hostAreas");
    }

    @Test
    void pagesAreLinked() {
        Answer first = get(WORLD + "&limit=2");
        assertThat(first.json().path("operations").size()).isEqualTo(2);
        assertThat(first.header("X-Total-Count")).isEqualTo("3");
        assertThat(first.header("Link")).contains("&offset=2>; rel=\"next\"").doesNotContain("rel=\"prev\"");
        Answer last = get(WORLD + "&limit=2&offset=2");
        assertThat(last.text("/operations/0/id")).isEqualTo("forms-c");
        assertThat(last.header("Link")).contains("offset=0>; rel=\"prev\"").doesNotContain("rel=\"next\"");
        assertThat(get(WORLD + "&limit=2&offset=99").json().path("operations").size())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"limit=0", "limit=-1", "offset=-1", "limit=99999999999", "offset=x", "limit="})
    void aPageThatThereCannotBeIsRefused(String page) {
        assertThat(get(WORLD + "&" + page).status()).isEqualTo(400);
    }

    @Test
    void operationsAreFoundByTheWordsOfTheirNamesWithoutAccents() {
        Answer answer = get("/api/v1/operations?text=STABILISATION+republique+forms&fields=id");
        assertThat(answer.json().path("operations").toString()).isEqualTo("[{\"id\":\"forms-c\"}]");
        assertThat(get("/api/v1/operations?text=forms+nowhere")
                        .json()
                        .path("operations")
                        .size())
                .isZero();
    }

    @Test
    void operationsAreFoundByWhoLeadsThemAndTheirStatus() {
        assertThat(get("/api/v1/operations?lead=african&text=forms").header("X-Total-Count"))
                .isEqualTo("3");
        assertThat(get("/api/v1/operations?lead=nato&text=forms").body()).contains("nothing is led by 'nato'");
        assertThat(get("/api/v1/operations?status=closed&text=forms").header("X-Total-Count"))
                .isEqualTo("0");
        assertThat(get("/api/v1/operations/forms-a").text("/operations/0/id")).isEqualTo("forms-a");
    }

    @Test
    void theEventsAreATableToo() {
        assertThat(get("/api/v1/events?about=forms-a&format=csv").body().lines())
                .first()
                .isEqualTo("position,recorded,id,type,about,effective,summary,change_set,by,why");
    }
}
