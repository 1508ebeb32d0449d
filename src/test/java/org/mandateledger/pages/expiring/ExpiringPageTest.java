package org.mandateledger.pages.expiring;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.Select;

/** The mandates that run out soon, as a reader finds them. */
class ExpiringPageTest extends Browsed {

    @Test
    void lastDaysStandByMonthWithTheDaysThatAreLeft() {
        open("/expiring?asOf=2025-11-13");
        assertThat(element("h1").getText()).isEqualTo("Mandates that run out within 90 days of 13 November 2025");
        assertThat(element("table.expiring").getText())
                .containsSubsequence("December 2025", "MONUSCO", "UNAMI", "January 2026", "UNFICYP")
                .contains("31 January 2026", "79 days", "S/RES/2771 (2025)", "ended by a decision");
        assertThat(element("section[aria-labelledby=past]").getText())
                .contains("EUCAP Sahel Mali", "may have been renewed");
    }

    @Test
    void aLongerSpanIsChosenInTheForm() {
        open("/expiring?asOf=2025-11-13");
        new Select(element("#within")).selectByVisibleText("1 year");
        element("form.day button").click();
        await(ExpectedConditions.urlContains("within=1y"));
        await(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "up to 13 November 2026"));
        assertThat(element("table.expiring").getText()).contains("UNMISS");
    }

    @Test
    void withoutADayThePageBeginsAtTheLatestThatTheLedgerKnowsOfAndSaysSo() throws Exception {
        assertThat(get("/expiring?asOf=").body()).contains("is the latest day of which the ledger knows anything");
    }

    @Test
    void beyondWhatIsKnownThePageWarns() throws Exception {
        assertThat(get("/expiring?asOf=2031-01-01").body()).contains("The ledger knows of nothing after");
    }

    @Test
    void theCalendarCanBeSubscribedTo() throws Exception {
        open("/expiring");
        assertThat(browser().findElement(By.linkText("Subscribe")).getAttribute("href"))
                .startsWith("webcal://localhost")
                .endsWith("/api/v1/calendar.ics");
        HttpResponse<String> calendar = get("/api/v1/calendar.ics");
        assertThat(calendar.statusCode()).isEqualTo(200);
        assertThat(calendar.body()).startsWith("BEGIN:VCALENDAR");
    }

    @Test
    void aSpanThatIsNoneIsAPageWithTheRemedy() throws Exception {
        HttpResponse<String> page = get("/expiring?within=soon");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("such as 90d, 6m or 1y");
    }

    @Test
    void thePageIsAccessible() {
        open("/expiring?asOf=2025-11-13&within=1y");
        assertAccessible("expiring");
    }
}
