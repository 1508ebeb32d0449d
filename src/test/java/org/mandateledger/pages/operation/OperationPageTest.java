package org.mandateledger.pages.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** One operation, as a reader finds it. */
class OperationPageTest extends Browsed {

    @Test
    void theNextChangeLeadsToTheDayOfTheOtherName() {
        open("/as-of/2015-11-08/operations/unsoa");
        assertThat(element("h1").getText()).contains("UNSOA", "United Nations Support Office for AMISOM");
        element(".changes a:last-child").click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-09/operations/unsoa"));
        await(ExpectedConditions.textToBe(By.cssSelector("h1 > span"), "UNSOS"));
        assertThat(element(".happened").getText()).contains("Renamed United Nations Support Office in Somalia (UNSOS)");
        assertThat(element("#mandate").getText()).contains("S/RES/2245 (2015)", "without a set end");
    }

    @Test
    void anyNameFindsItWhateverTheDay() throws Exception {
        assertThat(get("/as-of/2012-01-01/operations/UNSOS").body())
                .contains("United Nations Support Office for AMISOM");
    }

    @Test
    void anotherDayIsAskedInTheSameStateOfKnowledge() {
        open("/operations/samim?knownAt=2026-11-23");
        assertThat(element("#glance").getText()).contains("At work since\nJuly 2021");
        browser().executeScript("arguments[0].value = '2022-01-01'", element("#date"));
        element("form.day button").click();
        await(ExpectedConditions.urlMatches("/as-of/2022-01-01/operations/samim\\?knownAt=2026-11-23$"));
        await(ExpectedConditions.attributeToBe(By.cssSelector("#main time"), "datetime", "2022-01-01"));
        assertThat(element("#glance").getText()).contains("At work since\nJuly 2021");

        open("/as-of/2022-01-01/operations/samim");
        assertThat(element("#glance").getText()).contains("At work since\n15 July 2021");
    }

    @Test
    void aMandateThatWasEndedSaysOnWhichDayAndWhy() {
        open("/as-of/2023-07-15/operations/minusma");
        assertThat(element(".asked").getText()).contains("closing");
        assertThat(element(".term").getText())
                .contains("Core mandate", "terminated", "30 June 2023", "host consent withdrawn");
        assertThat(elements("#history tr.here"))
                .extracting(it -> it.findElement(By.cssSelector(".tag")).getText())
                .containsExactly("terminated", "in force", "in force");
    }

    @Test
    void aValueTellsWhyItIsSoWithoutLeavingThePage() {
        open("/as-of/2015-11-08/operations/unsoa");
        element("#mandate a[href*='mandate.until']").click();
        await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog[open]")));
        assertThat(element("dialog").getText())
                .contains("30 May 2016", "Mandate extended until 30 May 2016", "S/RES/2232 (2015)");
        assertAccessible("operation-why");
    }

    @Test
    void whatHangsOnTheReadingOfADateIsToldByBothReadings() {
        open("/as-of/2009-02-01/operations/unsoa");
        assertThat(element("#doubts").getText()).contains("Status active planned");
    }

    @Test
    void beyondWhatIsKnownThePageWarns() throws Exception {
        assertThat(get("/as-of/2031-01-01/operations/unficyp").body())
                .contains("unknown whether renewed or changed since");
    }

    @Test
    void beforeItWasThereThePageSaysSinceWhenItIs() throws Exception {
        HttpResponse<String> page = get("/as-of/1950-01-01/operations/unficyp");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("it was established on 1964-03-04");
    }

    @Test
    void sixtyYearsOfRenewalsAreALightPage() throws Exception {
        HttpResponse<String> page = get("/operations/unficyp");
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(250_000);
        assertThat(page.body()).contains("https://docs.un.org/en/S/RES/186(1964)");
    }

    @Test
    void thePageIsAccessible() {
        open("/as-of/2023-07-15/operations/minusma");
        assertAccessible("operation");
        open("/operations/unsoa");
        assertAccessible("operation-support");
    }
}
