package org.mandateledger.pages.world;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** The world as of a day, as a reader finds it. */
class WorldPageTest extends Browsed {

    @Test
    void theFirstPageAsksForADayAndLeadsToIt() {
        open("/");
        WebElement day = element("#date");
        browser().executeScript("arguments[0].value = '2015-11-08'", day);
        element("form.day button").click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-08"));
        assertThat(element("h1").getText()).isEqualTo("The world as of 8 November 2015");
        assertThat(words()).contains("UNSOA", "AMISOM").doesNotContain("UNSOS");
    }

    @Test
    void theNextChangeTellsWhatChanged() {
        open("/as-of/2015-11-08");
        assertThat(elements(".happened")).isEmpty();
        element(".changes a:last-child").click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-09"));
        assertThat(element("body > footer a").getDomAttribute("href")).contains("2015-11-09");
        assertThat(element(".happened").getText()).contains("Renamed United Nations Support Office in Somalia (UNSOS)");
    }

    @Test
    void whoStepsOnCanGoOnStepping() {
        open("/as-of/1945-01-01");
        element(".changes [data-step='next']").sendKeys(Keys.ENTER);
        await(ExpectedConditions.not(ExpectedConditions.urlContains("1945-01-01")));
        await(ExpectedConditions.presenceOfElementLocated(By.cssSelector("[data-step='next']:focus")));
    }

    @Test
    void thePageIsAccessible() {
        open("/as-of/2015-11-09");
        assertAccessible("world");
    }

    @Test
    void beyondWhatIsKnownThePageSaysSo() throws Exception {
        HttpResponse<String> page = get("/as-of/2031-01-01");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("The ledger knows of nothing after");
    }

    @Test
    void aMistypedDayIsAPageWithTheRemedy() throws Exception {
        HttpResponse<String> page = get("/as-of/2015-13");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("text/html"));
        assertThat(page.body()).contains("2015-13");
    }

    @Test
    void theSliderMovesByKeysAndSpeaksItsDay() {
        open("/as-of/2015-11-08");
        tabTo("#slide");
        press(Keys.ARROW_RIGHT);
        assertThat(element("#slide").getAttribute("aria-valuetext")).isEqualTo("9 November 2015");
        await(ExpectedConditions.urlContains("/as-of/2015-11-09"));
        await(ExpectedConditions.textToBePresentInElementLocated(
                By.id("main"), "Renamed United Nations Support Office in Somalia"));
    }
}
