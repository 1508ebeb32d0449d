package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.testing.Cli;

/** Citations over HTTP are those of the command line. */
class CitingOverHttpTest extends ServedLedger {
    private static final String QUESTION = "/api/v1/cite?question=/as-of/2015-11-08/operations/citing-north";

    @BeforeEach
    void somethingIsRecorded() {
        record("citing/north", established("citing-north"));
    }

    @ParameterizedTest
    @CsvSource({
        "text, text/plain",
        "bibtex, application/x-bibtex",
        "csl-json, application/vnd.citationstyles.csl+json",
        "ris, application/x-research-info-systems"
    })
    void theFormIsThatOfFormatOrOfAccept(String format, String type) {
        String printed = Cli.run(LEDGER, "cite", "as-of", "2015-11-08", "citing-north", "--format", format)
                .out();

        assertThat(get(QUESTION + "&format=" + format))
                .returns(200, Answer::status)
                .returns(type, Answer::type)
                .returns(printed, Answer::body);
        assertThat(get(QUESTION, "Accept", type)).returns(type, Answer::type).returns(printed, Answer::body);
    }

    @Test
    void whatTheServerCitesTheCommandLineConfirms() {
        String whole = get("/api/v1/cite").body();
        String claims = get("/api/v1/cite?question=/claims").body();
        record("citing/later", renamed("citing-north", 1));

        for (String citation : new String[] {get(QUESTION).body(), whole, claims}) {
            Cli verified = Cli.run(LEDGER, "verify", "--cited", citation);
            assertThat(verified.exit()).as(citation + verified.err()).isZero();
        }
    }

    @Test
    void anInstantOfKnowledgeIsCited() {
        String recorded = get("/api/v1/events/citing-north-established").text("/event/recorded");

        assertThat(get(QUESTION + "&knownAt=" + recorded).body()).contains("knownAt " + recorded);
    }

    @Test
    void whatCannotBeCitedIsAProblem() {
        assertThat(get("/api/v1/cite?question=/lineage/citing-nobody"))
                .returns(404, Answer::status)
                .returns("application/problem+json", Answer::type);
        assertThat(get("/api/v1/cite?question=publish").text("/detail")).contains("one of these can");
        assertThat(get(QUESTION + "&format=xml"))
                .returns(400, Answer::status)
                .satisfies(it -> assertThat(it.text("/detail")).contains("bibtex"));
        assertThat(get(QUESTION, "Accept", "application/pdf"))
                .returns(406, Answer::status)
                .satisfies(it -> assertThat(it.text("/detail")).contains("application/x-bibtex"));
    }
}
