package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;

/** What stands around every page: the state of knowledge, and what is said where there is no page. */
class FrameTest extends ServedPages {
    @Test
    void theLatestIsFoundFromAnAddressThatNeedsEncoding() throws Exception {
        String page = get("/operations/unsoa/explain/supports.Somali%20National%20Army"
                        + "?asOf=2015-11-09&knownAt=2026-11-23&%7B=%2B1")
                .body();
        String latest = "/operations/unsoa/explain/supports.Somali%20National%20Army?asOf=2015-11-09&%7B=%2B1";
        assertThat(page).contains("href=\"" + latest.replace("&", "&amp;") + "\"");
        assertThat(get(latest).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsNotFoundInAPastStateStaysInIt() throws Exception {
        HttpResponse<String> page = get("/operations/unsoo?knownAt=2026-11-23");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body())
                .contains("As the ledger stood on 23 November 2026")
                .contains("href=\"/timeline?knownAt=2026-11-23\"");
    }

    @Test
    void whereNoStateOfKnowledgeIsMeantThePageShowsTheLatest() throws Exception {
        HttpResponse<String> page = get("/as-of/2015-11-08?knownAt=yesterday");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("Latest knowledge").contains("yesterday");
    }

    @Test
    void whatCannotBeReadIsAPageThatNamesIt() throws Exception {
        for (String mistyped : new String[] {"offset=x", "lineage=maybe"}) {
            HttpResponse<String> page = get("/timeline?operation=unsoa&" + mistyped);
            assertThat(page.statusCode()).isEqualTo(400);
            assertThat(page.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("text/html"));
            assertThat(page.body()).contains(mistyped.replaceAll("=.*", ": "));
        }
    }

    @Test
    void onlyDrawingsThatAreServedAloneStyleThemselves() throws Exception {
        for (String drawing : new String[] {
            "/drift.svg?from=2009&to=2010",
            "/as-of/2015-11-08.svg",
            "/supports.svg?asOf=2015-11-08",
            "/lineage/unsoa.svg",
            "/lineages/western-africa.svg",
            "/survey/operations.svg?from=1990",
            "/survey/strength.svg?from=1990",
            "/survey/mandates.svg?from=1990"
        }) {
            HttpResponse<String> picture = get(drawing);
            assertThat(picture.body()).as(drawing).startsWith("<svg").contains("<style");
            assertThat(picture.headers().firstValue("Content-Type"))
                    .hasValueSatisfying(it -> assertThat(it).startsWith("image/svg+xml"));
            assertThat(policy(drawing)).contains("'unsafe-inline'");
        }
        assertThat(policy("/operations/svg")).doesNotContain("'unsafe-inline'");
    }

    @Test
    void thePictureOfADayShowsWhatThePageLists() throws Exception {
        String all = get("/as-of/2015-11-08.svg").body();
        assertThat(all).contains("UNSOA", "AMISOM");
        assertThat(get("/as-of/2015-11-08.svg?lead=African%20Union").body())
                .contains("AMISOM")
                .doesNotContain(">UNSOA<");
        assertThat(get("/as-of/2015-11-08?lead=African%20Union").body())
                .contains("/as-of/2015-11-08.svg?lead=African%20Union");
    }

    @Test
    void pagesAndPicturesTravelCompressedAndAreStillRecognised() throws Exception {
        for (String path : new String[] {"/as-of/2015-11-08", "/as-of/2015-11-08.svg"}) {
            HttpResponse<String> page = get(path, "Accept-Encoding", "gzip");
            assertThat(page.headers().firstValue("Content-Encoding")).as(path).hasValue("gzip");
        }
        String tag = get("/as-of/2015-11-08").headers().firstValue("ETag").orElseThrow();
        assertThat(get("/as-of/2015-11-08", "If-None-Match", tag).statusCode()).isEqualTo(304);
    }

    @Test
    void whereNothingIsABrowserGetsAPageAndAProgramAProblem() throws Exception {
        HttpResponse<String> page = browse("/worlds?knownAt=2026-11-23");
        assertThat(page.statusCode()).isEqualTo(404);
        assertThat(page.body()).contains("There is no such page", "/worlds", "As the ledger stood on 23 November 2026");
        assertThat(get("/worlds").body()).contains("urn:mandate-ledger:problem:no-such-address");
        assertThat(browse("/api/v1/worlds").body()).contains("urn:mandate-ledger:problem:no-such-address");
    }

    private HttpResponse<String> browse(String path) throws Exception {
        return get(path, "Accept", "text/html,application/xhtml+xml,*/*;q=0.8");
    }

    private String policy(String path) throws Exception {
        return get(path).headers().firstValue("Content-Security-Policy").orElseThrow();
    }
}
