package org.mandateledger.pages.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** One event, as a reader finds it. */
class EventPageTest extends Browsed {

    @Test
    void anEventTellsWhatItSaysAndLeadsToTheOperationOnThatDay() {
        open("/events/unsoa-2015-11-09-modified");
        assertThat(element(".particulars").getText()).contains("9 November 2015", "without a set end");
        assertThat(browser().findElement(By.linkText("S/RES/2245 (2015)")).getAttribute("href"))
                .isEqualTo("https://docs.un.org/en/S/RES/2245(2015)");
        browser().findElement(By.linkText("UNSOS on 9 November 2015")).click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-09/operations/unsoa"));
    }

    @Test
    void aCorrectedEventTellsWhatHoldsAndWhatWasSaidBefore() {
        open("/events/samim-2021-07-commenced");
        assertThat(element(".particulars").getText()).contains("15 July 2021");
        assertThat(element("section[aria-labelledby=wordings]").getText())
                .contains("22 November 2026, 07:28 UTC", "25 November 2026, 03:49 UTC", "Only the month was held");
        assertThat(element("section[aria-labelledby=witnesses]").getText()).contains("says otherwise", "18 July 2021");
    }

    @Test
    void asTheLedgerStoodBeforeTheCorrectionTheFirstWordsHold() throws Exception {
        assertThat(get("/events/samim-2021-07-commenced?knownAt=2026-11-23").body())
                .contains("July 2021")
                .doesNotContain("15 July 2021", "What was recorded of it");
    }

    @Test
    void aCorrectionAndWhatItCorrectsLeadToEachOther() {
        open("/events/samim-2021-07-commenced-corrected-2");
        browser().findElement(By.linkText("samim-2021-07-commenced")).click();
        await(ExpectedConditions.urlToBe(address("/events/samim-2021-07-commenced")));
        element("section[aria-labelledby=wordings] li:last-child .said").click();
        await(ExpectedConditions.urlToBe(address("/events/samim-2021-07-commenced-corrected-2")));
    }

    @Test
    void whatWasAnnulledSaysByWhat() throws Exception {
        assertThat(get("/events/atmis-2023-01-01-strength").body())
                .contains("Annulled by", "/events/atmis-2022-12-21-extended");
    }

    @Test
    void anEventThatIsNotThereIsAPageWithWhatIsNear() throws Exception {
        HttpResponse<String> page = get("/events/samim-2021-07-commence");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("samim-2021-07-commenced");
    }

    @Test
    void thePageIsAccessible() {
        open("/events/samim-2021-07-commenced");
        assertAccessible("event");
        open("/events/seed-amisom-undated-command-retracted");
        assertAccessible("event-retraction");
    }
}
