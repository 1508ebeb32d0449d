package org.mandateledger.pages.citing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** How an answer is cited. */
class CitePageTest extends Browsed {

    @Test
    void aPageIsCitedFromItsFoot() {
        open("/as-of/2015-11-08?host=SOM");
        element("footer a[href^='/cite']").click();
        await(ExpectedConditions.urlContains("/cite"));
        assertThat(element("#as-text + pre").getText())
                .contains(
                        "Operations in force on 8 November 2015",
                        "question /as-of/2015-11-08?host=SOM; asOf 2015-11-08",
                        "answer sha256:");
        assertThat(words()).contains("@misc{mandate-ledger-", "\"type\" : \"dataset\"", "TY  - DATA", "verify --cited");
        element(".facts a").click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-08?host=SOM&knownAt="));
        assertThat(element("h1").getText()).isEqualTo("The world as of 8 November 2015");
    }

    @Test
    void withoutAQuestionTheLedgerIsCited() throws Exception {
        assertThat(get("/cite").body())
                .contains("Cite the ledger", "as known on")
                .doesNotContain("answer sha256:");
    }

    @Test
    void aQuestionMayBeWrittenAsOnTheCommandLine() throws Exception {
        assertThat(get("/cite?question=supports+--as-of=2018-06-01").body())
                .contains("question /supports?asOf=2018-06-01");
    }

    @Test
    void thatWhichNobodyAnswersCannotBeCited() throws Exception {
        HttpResponse<String> page = get("/cite?question=/events");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("/as-of/2015-11-08/operations/unsos");
        assertThat(get("/data").body()).doesNotContain("Cite this page</a>");
    }

    @Test
    void thePageIsAccessible() {
        open("/cite?question=/api/v1/as-of/2015-11-08");
        assertAccessible("cite");
    }
}
