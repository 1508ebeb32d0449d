package org.mandateledger.pages.network;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.By;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Who supports whom and who followed whom, as a reader finds it. */
class NetworkPagesTest extends Browsed {
    @Test
    void aDayIsAskedForAndWhatRanOnItIsTold() {
        open("/supports");
        browser().executeScript("arguments[0].value = '2014-06-01'", element("#as-of"));
        element("#operation").sendKeys("unsoa");
        element("form.day button").click();
        await(ExpectedConditions.urlContains("asOf=2014-06-01"));
        assertThat(element("h1").getText()).isEqualTo("Support around UNSOA on 1 June 2014");
        assertThat(element("table").getText())
                .contains("AMISOM", "assessed contributions", "Somali National Army", "trust fund")
                .doesNotContain("Somali Police Force");
        assertThat(elements("figure [data-event]")).isNotEmpty();
    }

    @Test
    void theLineageLeadsToTheJointTimeline() {
        open("/lineage/ATMIS");
        assertThat(element("table").getText()).contains("IGASOM", "AMISOM", "AUSSOM");
        assertThat(words()).contains("31 December 2024");
        browser().findElement(By.linkText("All of them on one timeline")).click();
        await(ExpectedConditions.urlContains("/timeline?operation="));
    }

    @Test
    void thePagesAreAccessible() {
        open("/supports?asOf=2015-11-09");
        assertAccessible("supports");
        open("/lineage/unprofor");
        assertAccessible("lineage");
    }

    @Test
    void badInputIsAPageWithTheRemedy() throws Exception {
        assertThat(get("/supports?asOf=2015").statusCode()).isEqualTo(400);
        assertThat(get("/supports?operation=nobody").statusCode()).isEqualTo(404);
        assertThat(get("/lineage/nobody").statusCode()).isEqualTo(404);
    }
}
