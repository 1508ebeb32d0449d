package org.mandateledger.pages.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mandateledger.exporting.Format;
import org.mandateledger.operation.Label;
import org.mandateledger.pages.Browsed;

/** All that can be taken away. */
class DataPageTest extends Browsed {

    @Test
    void everyTableAndEveryFormatIsThereToBeTaken() throws Exception {
        String page = get("/data").body();
        for (Format format : Format.values()) {
            assertThat(page).contains("href=\"/api/v1/exports/%s\"".formatted(Label.of(format)));
        }
        String table = "/api/v1/exports/csv?table=names";
        assertThat(page).contains("href=\"" + table + "\"");
        assertThat(get(table).body()).isEqualTo(Files.readString(Path.of("projections/names.csv")));
    }

    @Test
    void theCodebookSaysWhatAColumnMeans() {
        open("/data");
        element("#codebook-mandates summary").click();
        assertThat(element("#codebook-mandates").getText())
                .contains("until_kind", "dated, conditional, self-renewing, none or unknown");
    }

    @Test
    void itSaysHowFarEachOperationIsCompleteAndWhatIsMissing() {
        open("/data");
        element("section[aria-labelledby=complete] summary").click();
        assertThat(words()).contains("29 December 2025", "a formal act of dissolution");
    }

    @Test
    void theFormOfAPanelLeadsToItWithoutWhatWasLeftEmpty() throws Exception {
        HttpResponse<String> there = get("/exports/panel?by=year&from=&to=&operation=unsoa&kind=&host=");
        assertThat(there.headers().firstValue("Location"))
                .hasValueSatisfying(it -> assertThat(it).endsWith("/api/v1/exports/panel?by=year&operation=unsoa"));
    }

    @Test
    void whoLooksAtAPastStateTakesThatStateAway() throws Exception {
        assertThat(get("/data?knownAt=2026-11-22T07:27:55Z").body())
                .contains("/api/v1/exports/events?knownAt=2026-11-22T07%3A27%3A55Z");
    }

    @Test
    void thePageIsAccessible() {
        open("/data");
        browser().executeScript("document.querySelectorAll('details').forEach(it => it.open = true)");
        assertAccessible("data");
    }
}
