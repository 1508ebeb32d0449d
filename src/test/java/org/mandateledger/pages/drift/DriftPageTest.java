package org.mandateledger.pages.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** How the world of operations shifted. */
class DriftPageTest extends Browsed {

    @Test
    void thePictureAndTheTableTellTheSameYears() {
        open("/drift?from=2009&to=2025");
        assertThat(element(".drawing svg title").getAttribute("textContent"))
                .isEqualTo("Peace operations 2009 to 2025");
        assertThat(elements(".numbered tbody tr")).hasSizeLessThanOrEqualTo(17);
        assertThat(element(".numbered tbody tr").getText()).matches("(?s)2009 \\d+ \\d+ \\d+ .*");
        element(".numbered tbody a").click();
        await(ExpectedConditions.urlContains("/as-of/2009-01-01"));
    }

    @Test
    void itSaysWhatTheNumbersDoNotBear() {
        open("/drift");
        assertThat(words()).contains(" to 2026", "operations that the ledger holds", "What they do not bear");
    }

    @Test
    void monthsThatAreAlikeShareARow() throws Exception {
        assertThat(get("/drift?from=2009&to=2009&by=month").body()).containsPattern("\\w+ 2009 – \\w+ 2009");
    }

    @Test
    void thePictureIsToBeHadAlone() throws Exception {
        HttpResponse<String> picture = get("/drift.svg?from=2009&to=2025");
        assertThat(picture.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("image/svg+xml"));
        assertThat(picture.body()).startsWith("<svg");
        open("/drift.svg?from=2009&to=2025");
        assertThat(element(".ground").getCssValue("fill")).isNotEqualTo("rgb(0, 0, 0)");
    }

    @Test
    void whatIsNoYearIsSaid() throws Exception {
        HttpResponse<String> page = get("/drift?from=soon");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("soon", "write four digits");
        assertThat(get("/drift?from=2025&to=2009").statusCode()).isEqualTo(400);
    }

    @Test
    void thePageIsAccessible() {
        open("/drift?from=2009&to=2025");
        assertAccessible("drift");
    }
}
