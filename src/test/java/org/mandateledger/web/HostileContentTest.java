package org.mandateledger.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.pages.Visitor;
import org.mandateledger.testing.Token;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What a maintainer was tricked into recording does nothing to those who look at it, on any page or in any file. */
class HostileContentTest extends ServedLedger {
    private static final String SCRIPT = "</script></title></text></svg>]]><script>alert(1)</script>";
    private static final String IMAGE = "\\\"'><img src=x onerror=alert(1)>&xxe;{{7*7}}[[${7*7}]]";
    private static final String FORMULA = "=HYPERLINK(\\\"http://evil.example\\\")";
    private static final Pattern LINK = Pattern.compile("href=\"(/[^\"#]*mallory[^\"#]*)\"");
    private static final Pattern LIVE = Pattern.compile(
            "<script>alert|<img src=x|\\[\\[49|\\{\\{49"
                    + "|<[a-z][a-z0-9-]*+(?:\\s+[^\\s=>\"'/]+(?:=(?:\"[^\"]*\"|'[^']*'))?)*?\\s+on[a-z]+=",
            Pattern.CASE_INSENSITIVE);

    @BeforeEach
    void somebodyWasTricked() {
        Answer recorded =
                record("hostile/mallory", """
                {"id": "mallory-established", "type": "OperationEstablished", "operation": "mallory",
                 "effective": "2013-04-25", "names": [{"language": "en", "name": "%1$s", "acronym": "%3$s"}],
                 "kind": "regional", "lead": ["%2$s"], "hostAreas": ["MLI"], "note": "%1$s %2$s",
                 "instrument": {"symbol": "%2$s", "decided": "2013-04-25"},
                 "sources": [{"source": "sres-2100", "locator": "%2$s", "says": "%1$s"}]}""".formatted(SCRIPT, IMAGE, FORMULA), """
                {"id": "mallory-mandate", "type": "MandateGranted", "operation": "mallory", "effective": "2013-04-25",
                 "authority": "un-security-council", "until": {"kind": "dated", "day": "2099-04-25"},
                 "note": "%1$s", "sources": [{"source": "sres-2100"}]}""".formatted(SCRIPT), """
                {"id": "mallory-supported", "type": "SupportGranted", "operation": "mallory", "effective": "2013-04-25",
                 "to": {"name": "%2$s"}, "services": [{"service": "fuel", "funding": "assessed"}],
                 "note": "%1$s", "sources": [{"source": "sres-2100"}]}""".formatted(
                                SCRIPT, IMAGE));
        assertThat(recorded.status() == 201 || recorded.body().contains("\"unique-id\""))
                .as(recorded.body())
                .isTrue();
    }

    @Test
    void onNoPageThatShowsItItIsMoreThanText() throws Exception {
        Visitor maintainer = new Visitor(address("").toString()).signedIn(Token.of("eve", TOKENS));
        Deque<String> ahead = new ArrayDeque<>(List.of(
                "/operations/mallory",
                "/events/mallory-established",
                "/events/mallory-established/correct",
                "/recorded/mallory-established",
                "/record?type=OperationClosed&operation=mallory",
                "/events",
                "/supports",
                "/as-of/2015-11-08?text=alert",
                "/diff?from=2013-04-01&to=2015-01-01",
                "/expiring",
                "/timeline?operation=mallory",
                "/api/v1/operations?format=html",
                "/api/v1/events?format=html",
                "/api/v1/supports?asOf=2015-01-01&format=html"));
        Set<String> seen = new LinkedHashSet<>();
        int shown = 0;
        while (!ahead.isEmpty() && seen.size() < 60) {
            String path = ahead.remove();
            if (!seen.add(path)) {
                continue;
            }
            var page = maintainer.get(path);
            assertThat(page.statusCode()).as(path + page.body()).isLessThan(500);
            if (page.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
                assertThat(LIVE.matcher(page.body()).results().map(it -> it.group()))
                        .as(path)
                        .isEmpty();
                shown += page.body().contains("alert(1)") ? 1 : 0;
                LINK.matcher(page.body())
                        .results()
                        .map(it -> it.group(1).replace("&amp;", "&"))
                        .forEach(ahead::add);
            }
        }
        assertThat(shown).as("pages that show it").isGreaterThan(8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"svg?operation=mallory", "graphml?asOf=2015-01-01", "atom", "svg?operation=mallory&lineage=true"
            })
    void inFilesOfXmlItIsTextAndNothingElse(String export) throws Exception {
        String file = get("/api/v1/exports/" + export).body();
        DocumentBuilderFactory parsers = DocumentBuilderFactory.newInstance();
        parsers.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        parsers.setNamespaceAware(true);
        Document document = parsers.newDocumentBuilder().parse(new InputSource(new StringReader(file)));
        NodeList all = document.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            assertThat(element.getLocalName()).isNotIn("script", "img", "foreignObject", "iframe");
            assertThat(Stream.iterate(0, it -> it + 1)
                            .limit(element.getAttributes().getLength())
                            .map(it -> element.getAttributes().item(it).getNodeName()))
                    .noneMatch(it -> it.startsWith("on"));
        }
        assertThat(document.getDocumentElement().getTextContent()).contains("alert(1)");
    }

    @Test
    void inTablesNoCellBeginsLikeAFormula() {
        for (String table : List.of(
                "/api/v1/exports/csv?table=operations",
                "/api/v1/exports/csv?table=names",
                "/api/v1/exports/csv?table=instruments",
                "/api/v1/exports/csv?table=supports",
                "/api/v1/exports/panel?from=2013-01-01&to=2014-12-31",
                "/api/v1/as-of/2015-11-08?format=csv",
                "/api/v1/operations?format=csv",
                "/api/v1/operations/mallory/timeline?format=csv",
                "/api/v1/events?format=csv")) {
            Answer answer = get(table);
            assertThat(answer.status()).as(table + answer.body()).isEqualTo(200);
            assertThat(answer.body().lines().flatMap(it -> Pattern.compile(",").splitAsStream(it)))
                    .as(table)
                    .noneMatch(it -> it.matches("\"?=.*"));
        }
    }

    /** TimelineJS puts texts into the page as they are. */
    @Test
    void whereTextsAreTakenForHtmlTheyAreEscaped() {
        assertThat(get("/api/v1/exports/timelinejs?operation=mallory").body())
                .contains("alert(1)")
                .doesNotContain("<script>", "<img");
        assertThat(get("/api/v1/exports/jsonfeed").json().path("items").valueStream())
                .allSatisfy(
                        it -> assertThat(it.path("content_html").asString("")).doesNotContain("<script>", "<img"));
    }

    @Test
    void aFileIsNeverTakenForAPage() {
        for (String path : List.of(
                "/api/v1/operations",
                "/api/v1/exports/csv",
                "/api/v1/exports/svg?operation=mallory",
                "/events",
                "/none")) {
            Answer answer = get(path);
            assertThat(answer.header("X-Content-Type-Options")).as(path).isEqualTo("nosniff");
            assertThat(answer.header("Content-Security-Policy"))
                    .as(path)
                    .contains("default-src 'none'", "script-src 'self'", "frame-ancestors 'none'", "base-uri 'none'")
                    .doesNotContain("unsafe-eval");
            assertThat(answer.header("X-Frame-Options")).as(path).isEqualTo("DENY");
            assertThat(answer.header("Cross-Origin-Opener-Policy")).as(path).isEqualTo("same-origin");
            assertThat(answer.header("Permissions-Policy")).as(path).contains("camera=()");
            assertThat(answer.header("Server")).as(path).isEmpty();
        }
    }

    @Test
    void noIdAndNoNameOfAChangeSetLeadsOutOfTheLedger() throws Exception {
        for (String way :
                List.of("../../out", "/tmp/out", "..", "a/../../out", "out\\u0000", "%2e%2e%2fout", "C:\\\\out")) {
            for (String body : List.of(
                    changeSet(way, established("inside")),
                    changeSet("hostile/inside", established("inside").replace("inside-established", way)),
                    changeSet("hostile/inside", established("inside").replace("\"inside\"", "\"" + way + "\"")))) {
                assertThat(post("/api/v1/events", body).status()).as(body).isEqualTo(400);
            }
        }
        try (Stream<Path> files = Files.walk(HOME)) {
            assertThat(files).noneMatch(it -> it.getFileName().toString().contains("out"));
        }
    }

    @Test
    void xmlIsNotReadAndSoItsEntitiesAreNot() {
        String body = "<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]><x>&xxe;</x>";
        for (String type :
                List.of("application/xml", "text/xml", "image/svg+xml", "application/xhtml+xml", "application/json")) {
            Answer answer = send(HttpRequest.newBuilder(address("/api/v1/events"))
                    .header("Authorization", "Bearer " + TOKEN)
                    .header("Content-Type", type)
                    .POST(HttpRequest.BodyPublishers.ofString(body)));
            assertThat(answer.status()).as(type).isIn(400, 415);
            assertThat(answer.body()).doesNotContain("root:");
        }
    }
}
