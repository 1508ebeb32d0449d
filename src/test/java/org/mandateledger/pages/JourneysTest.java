package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Once through the pages without a mouse, and once without scripts. */
class JourneysTest extends Browsed {
    @AfterEach
    void letScriptsRun() {
        scripts(true);
    }

    @Test
    void aReaderWithoutAMouseGoesToTheNextChangeAndLearnsWhyItIsSo() {
        open("/as-of/2015-11-08");
        press(Keys.TAB);
        assertThat(focus().getText()).isEqualTo("To the content");
        press(Keys.ENTER);

        tabTo(".changes a:last-child");
        press(Keys.ENTER);
        await(ExpectedConditions.urlContains("/as-of/2015-11-09"));
        await(ExpectedConditions.textToBePresentInElementLocated(By.id("main"), "On this day"));

        tabTo(".happened dt a");
        press(Keys.ENTER);
        await(ExpectedConditions.urlContains("/as-of/2015-11-09/operations/unsoa"));

        tabTo("#main a[data-why][href*='nstrument']");
        press(Keys.ENTER);
        await(ExpectedConditions.visibilityOfElementLocated(By.cssSelector("dialog[open]")));
        assertThat(element("dialog").getText()).contains("S/RES/");
        press(Keys.ESCAPE);
        await(ExpectedConditions.numberOfElementsToBe(By.cssSelector("dialog"), 0));
        assertThat(focus().getDomAttribute("data-why")).isNotNull();
    }

    @Test
    void aDayIsTyped() {
        open("/as-of/2015-11-08");
        tabTo("#date");
        // The same in whichever order the browser has day and month.
        focus().sendKeys("08082015");
        press(Keys.ENTER);
        await(ExpectedConditions.urlContains("/as-of/2015-08-08"));
        await(ExpectedConditions.textToBePresentInElementLocated(By.tagName("h1"), "8 August 2015"));
    }

    @Test
    void withoutScriptsEveryStepIsALinkOrAForm() {
        scripts(false);
        open("/as-of/2015-11-08");
        assertThat(element(".slide").isDisplayed()).isFalse();
        element(".changes a:last-child").click();
        await(ExpectedConditions.urlContains("/as-of/2015-11-09"));
        element(".operations a[href*='/operations/unsoa']").click();
        await(ExpectedConditions.urlContains("/operations/unsoa"));
        element("#main a[data-why][href*='nstrument']").click();
        await(ExpectedConditions.urlContains("/explain/"));
        assertThat(element("#main").getText()).contains("S/RES/");

        open("/timeline?operation=unsoa");
        element(".zoom a").click();
        await(ExpectedConditions.urlContains("from="));
        open("/as-of/2015-11-09?knownAt=2026-11-23");
        assertThat(element(".knowing").getText()).contains("As the ledger stood on 23 November 2026");
        element(".operations a[href*='/operations/unsoa']").click();
        await(ExpectedConditions.urlContains("knownAt=2026-11-23"));
        element(".knowing .button").click();
        await(ExpectedConditions.not(ExpectedConditions.urlContains("knownAt")));
        assertThat(element(".knowing").getText()).contains("Latest knowledge");
    }

    private static void scripts(boolean run) {
        browser().executeCdpCommand("Emulation.setScriptExecutionDisabled", Map.of("value", !run));
    }

    private static WebElement focus() {
        return browser().switchTo().activeElement();
    }
}
