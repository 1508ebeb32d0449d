package org.mandateledger.pages.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Timelines as a reader finds them. */
class TimelinePageTest extends Browsed {
    @Test
    void aLineOfSuccessionIsChosenAndDrawnFromItsBeginning() {
        open("/timeline");
        browser().executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");
        elements(".lines a").stream()
                .filter(link -> link.getText().endsWith("ATMIS → AUSSOM"))
                .findFirst()
                .orElseThrow()
                .click();
        await(ExpectedConditions.urlContains("operation="));
        assertThat(element("h1").getText()).isEqualTo("IGASOM, AMISOM, ATMIS, AUSSOM");
        assertThat(elements("figure [data-operation]").stream().map(it -> it.getDomAttribute("data-operation")))
                .contains("igasom", "amisom", "atmis", "aussom");
        assertThat(element("table").getText()).contains("Established as African Union Mission in Somalia (AMISOM)");
    }

    @Test
    void keysZoomTheDrawingThatHasTheFocus() {
        open("/timeline?operation=unsoa");
        tabTo("[data-zoom]");
        press("+");
        await(ExpectedConditions.urlContains("from="));
        await(ExpectedConditions.not(
                ExpectedConditions.textToBePresentInElementLocated(By.cssSelector("table"), "Established as")));
        press("0");
        await(ExpectedConditions.not(ExpectedConditions.urlContains("from=")));
        assertThat(element("table").getText()).contains("Renamed United Nations Support Office in Somalia (UNSOS)");
    }

    @Test
    void aMarkLeadsToItsEvent() {
        open("/timeline?operation=unsoa");
        String event = element("figure [data-event]").getDomAttribute("data-event");
        browser()
                .executeScript(
                        "arguments[0].dispatchEvent(new MouseEvent('click', {bubbles: true}))",
                        element("figure [data-event]"));
        await(ExpectedConditions.urlContains("/events/" + event));
    }

    @Test
    void thePagesAreAccessible() {
        open("/timeline");
        assertAccessible("timelines");
        open("/timeline?operation=amisom,unsoa&lineage=true&from=2014-01-01&to=2017-12-31");
        assertAccessible("timeline");
    }

    @Test
    void whatWasCorrectedIsToldWhenAskedFor() throws Exception {
        assertThat(get("/timeline?operation=samim").body()).doesNotContain("the ledger no longer says so");
        assertThat(get("/timeline?operation=samim&corrected=true").body()).contains("the ledger no longer says so");
    }

    @Test
    void daysBeforeAnythingHappenedAreEmpty() throws Exception {
        HttpResponse<String> page = get("/timeline?operation=unsoa&to=1990-01-01");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("Nothing is known to have happened");
    }

    @Test
    void aMistypedNameIsAPageWithTheRemedy() throws Exception {
        HttpResponse<String> page = get("/timeline?operation=amisso");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("amisom");
        assertThat(get("/timeline?operation=unsoa&from=2016-01-01&to=2015-01-01")
                        .statusCode())
                .isEqualTo(400);
    }
}
