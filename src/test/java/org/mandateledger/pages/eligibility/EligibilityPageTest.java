package org.mandateledger.pages.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Who could be paid for under S/RES/2719 (2023). */
class EligibilityPageTest extends Browsed {

    @Test
    void eachOperationIsHeldAgainstEachCondition() {
        open("/eligibility?asOf=2024-06-01");
        assertThat(element(".tally").getText()).containsPattern("\\d+ operations\n\\d+ not eligible\n1 undecidable");
        assertThat(elements(".judgements tbody tr"))
                .anySatisfy(row -> assertThat(row.getText()).contains("MNJTF", "not met", "not eligible"));
        element("#atmis .criteria summary").click();
        element("#atmis .criteria details a").click();
        await(ExpectedConditions.urlContains("/events/"));
    }

    @Test
    void beforeItWasAdoptedThereWasNoFramework() {
        open("/eligibility?asOf=2015-01-01");
        assertThat(words()).contains("There was no such framework on this day", " no framework");
        element(".caution a").click();
        await(ExpectedConditions.urlContains("asOf=2023-12-21"));
        assertThat(words()).doesNotContain("There was no such framework");
    }

    @Test
    void withoutADayItIsTheLatestAndBehindItThePageSaysSo() throws Exception {
        assertThat(get("/eligibility?asOf=").body()).containsPattern("datetime=\"20\\d\\d-\\d\\d-\\d\\d\"");
        assertThat(get("/eligibility?asOf=2031-01-01").body()).contains("The ledger knows of nothing after");
    }

    @Test
    void aMistypedDayOrNameIsSaid() throws Exception {
        assertThat(get("/eligibility?asOf=2024-13").statusCode()).isEqualTo(400);
        assertThat(get("/eligibility?asOf=2024-06-01&operation=atmi").body()).contains("atmis");
    }

    @Test
    void thePageIsAccessible() {
        open("/eligibility?asOf=2024-06-01");
        browser().executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");
        assertAccessible("eligibility");
    }
}
