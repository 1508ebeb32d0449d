package org.mandateledger.pages.drift;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;

/** How the world of operations shifted. */
class DriftPageTest extends Browsed {

    @Test
    void thePictureAndTheTableTellTheSameYears() throws Exception {
        open("/drift?from=2009&to=2025");
        assertThat(element(".drawing svg title").getAttribute("textContent"))
                .isEqualTo("Peace operations 2009 to 2025");
        assertThat(elements(".numbered tbody tr")).hasSizeLessThanOrEqualTo(17);
        List<String> asData = List.of(get("/api/v1/drift?from=2009&to=2009&format=csv")
                .body()
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .split(",", -1));
        assertThat(element(".numbered tbody tr").getText())
                .startsWith("2009 " + String.join(" ", asData.subList(1, 6)));
        element(".numbered tbody a").click();
        await(ExpectedConditions.urlContains("/as-of/2009-01-01"));
    }

    @Test
    void itSaysWhatTheNumbersDoNotBear() throws Exception {
        int held = AnswerJson.mapper()
                .readTree(get("/api/v1/drift?from=2009&to=2009").body())
                .path("held")
                .asInt();
        open("/drift");
        assertThat(words())
                .contains(
                        "1947 to 2026",
                        "among the %d operations that the ledger holds".formatted(held),
                        "What they do not bear");
    }

    @Test
    void monthsThatAreAlikeShareARow() throws Exception {
        assertThat(get("/drift?from=1955&to=1955&by=month").body()).contains("January 1955 – December 1955");
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
