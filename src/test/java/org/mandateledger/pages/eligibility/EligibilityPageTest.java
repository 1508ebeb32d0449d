package org.mandateledger.pages.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** Who could be paid for under S/RES/2719 (2023). */
class EligibilityPageTest extends Browsed {

    @Test
    void eachOperationIsHeldAgainstEachCondition() throws Exception {
        List<String> asData = verdicts("2024-06-01");
        open("/eligibility?asOf=2024-06-01");
        assertThat(element(".tally").getText())
                .contains(
                        asData.size() + " operations",
                        Collections.frequency(asData, "not-eligible") + " not eligible",
                        "1 undecidable");
        assertThat(elements(".judgements tbody tr"))
                .anySatisfy(row -> assertThat(row.getText()).contains("MNJTF", "not met", "not eligible"));
        element("#atmis .criteria summary").click();
        element("#atmis .criteria details a").click();
        await(ExpectedConditions.urlContains("/events/"));
    }

    @Test
    void beforeItWasAdoptedThereWasNoFramework() throws Exception {
        int all = verdicts("2015-01-01").size();
        open("/eligibility?asOf=2015-01-01");
        assertThat(words()).contains("There was no such framework on this day", all + " no framework");
        element(".caution a").click();
        await(ExpectedConditions.urlContains("asOf=2023-12-21"));
        assertThat(words()).doesNotContain("There was no such framework");
    }

    @Test
    void withoutADayItIsTheLatestAndBehindItThePageSaysSo() throws Exception {
        String latest = get("/as-of").body().replaceFirst("(?s).*?datetime=\"([0-9-]+)\".*", "$1");
        assertThat(get("/eligibility?asOf=").body()).contains("datetime=\"%s\"".formatted(latest));
        assertThat(get("/eligibility?asOf=2031-01-01").body()).contains("The ledger knows of nothing after");
    }

    /** As the interface has them. */
    private List<String> verdicts(String day) throws Exception {
        return get("/api/v1/eligibility?format=csv&asOf=" + day)
                .body()
                .lines()
                .skip(1)
                .map(row -> row.split(",", -1)[3])
                .toList();
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
