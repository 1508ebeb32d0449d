package org.mandateledger.pages.explaining;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Why something is so, as a reader finds it. */
class ExplainPageTest extends Browsed {

    @Test
    void aValueHasItsEventItsActItsSourcesAndWhatWasBefore() {
        open("/operations/unsoa/explain/mandate.until?asOf=2015-11-08");
        assertThat(element("h1").getText()).isEqualTo("Mandate: last day by its terms");
        assertThat(words())
                .contains("30 May 2016", "It has been so since 28 July 2015.", "S/RES/2232 (2015), paragraph 4");
        assertThat(element(".grounds .works").getText()).contains("Resolution 2232 (2015), para. 4");
        assertThat(element("tbody tr").getText()).contains("24 October 2014 to 27 July 2015", "30 November 2015");
        assertThat(element(".by a").getAttribute("href")).isEqualTo("https://docs.un.org/en/S/RES/2232(2015)");
    }

    @Test
    void whatTheLedgerSaidBeforeACorrectionIsTold() throws Exception {
        open("/operations/samim/explain/since?asOf=2022-01-01");
        assertThat(element(".answer").getText()).isEqualTo("15 July 2021");
        assertThat(element(".before").getText())
                .contains("Began its military work, effective July 2021", "Only the month was held");
        assertThat(words()).contains("disputed", "says: 9 August 2021");

        open("/operations/samim/explain/since?asOf=2022-01-01&knownAt=2026-11-23");
        assertThat(element(".answer").getText()).isEqualTo("July 2021");
        assertThat(elements(".before")).isEmpty();
    }

    @Test
    void aWholeLeadsToItsParts() {
        open("/operations/unsoa/explain/mandate?asOf=2015-11-08");
        assertThat(element(".facts").getText()).contains("Authority\nthe UN Security Council");
        element(".facts a[href*='mandate.until?']").click();
        await(ExpectedConditions.textToBe(By.tagName("h1"), "Mandate: last day by its terms"));
    }

    @Test
    void whereNothingIsAnyMoreThePageSaysWhatTookItAway() throws Exception {
        assertThat(get("/operations/unsoa/explain/mandate.until?asOf=2015-11-09")
                        .body())
                .contains("Nothing", "There has been nothing here since 9 November 2015", "S/RES/2245 (2015)");
    }

    @Test
    void aDoubtIsToldByBothReadings() {
        open("/operations/unsoa/explain/status?asOf=2009-02-01");
        assertThat(element(".caution").getText()).contains("By the earliest reading: active. By the latest: planned.");
    }

    @Test
    void aMistypedFieldIsAPageWithTheNearestOnes() throws Exception {
        HttpResponse<String> page = get("/operations/unsoa/explain/mandate.untill?asOf=2015-11-08");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("mandate.until");
    }

    @Test
    void thePageIsAccessible() {
        open("/operations/samim/explain/since?asOf=2022-01-01");
        assertAccessible("explain");
    }
}
