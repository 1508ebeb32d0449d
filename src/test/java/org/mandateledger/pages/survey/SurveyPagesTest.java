package org.mandateledger.pages.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.pages.Browsed;
import org.openqa.selenium.support.ui.ExpectedConditions;
import tools.jackson.databind.JsonNode;

/** What all operations add up to, as a reader finds it; every number is held against the interface's. */
class SurveyPagesTest extends Browsed {
    private JsonNode asked(String question) throws Exception {
        return AnswerJson.mapper().readTree(get("/api/v1/survey/" + question).body());
    }

    /** The first numbers of a sheet's rows, after their periods. */
    private List<String> first(String sheet) {
        return elements("section[aria-labelledby=" + sheet + "] tbody").stream()
                .flatMap(body -> body.getText().lines())
                .map(row -> String.join(" ", List.of(row.split(" ", -1)).subList(0, 2)))
                .toList();
    }

    private List<String> asked(String question, String number) throws Exception {
        return asked(question)
                .path("periods")
                .valueStream()
                .map(it -> "%s %,d"
                        .formatted(it.path("period").asString(), it.path(number).asInt()))
                .toList()
                .reversed();
    }

    @Test
    void theTablesHaveTheNumbersOfTheInterface() throws Exception {
        open("/survey?from=1990&to=2000&table=operations");
        assertThat(first("operations")).isEqualTo(asked("operations?from=1990&to=2000", "atWork"));
        open("/survey?from=1990&to=2000&table=strength");
        assertThat(first("strength")).isEqualTo(asked("strength?from=1990&to=2000", "persons"));
        open("/survey?from=1990&to=2000&table=mandates");
        assertThat(first("mandates")).isEqualTo(asked("mandates?from=1990&to=2000", "terms"));
        assertThat(elements(".drawing svg")).hasSize(3);
        assertThat(words()).contains("a lower bound");
    }

    @Test
    void aNumberLeadsToTheOperationsBehindIt() throws Exception {
        open("/survey?from=1995&to=1995");
        assertThat(elements("tbody")).isEmpty();
        element("section[aria-labelledby=operations] .forms a").click();
        await(ExpectedConditions.urlContains("table=operations"));
        element("section[aria-labelledby=operations] tbody td a").click();
        await(ExpectedConditions.urlContains("/survey/1995"));
        JsonNode count = asked("operations?from=1995&to=1995").path("periods").get(0);
        assertThat(elements("main table th[scope=row] a").stream()
                        .map(it -> it.getDomAttribute("href"))
                        .map(it -> it.replaceAll(".*/", "")))
                .containsAll(count.path("operations")
                        .valueStream()
                        .map(JsonNode::asString)
                        .toList());
        assertThat(element("h2").getText()).startsWith(count.path("atWork").asString() + " operations");
    }

    @Test
    void everyAnchorOfTheTableIsOnThePageOfItsPeriod() throws Exception {
        String survey = get("/survey?from=2003&to=2003&table=operations").body()
                + get("/survey?from=2003&to=2003&table=mandates").body();
        String behind = get("/survey/2003").body();
        List<String> anchors = Pattern.compile("/survey/2003#([a-z-]+)")
                .matcher(survey)
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
        assertThat(anchors)
                .hasSizeGreaterThan(5)
                .allSatisfy(id -> assertThat(behind).contains("id=\"" + id + "\""));
    }

    @Test
    void gapsAndRolloversAreNamedWithTheirEvents() throws Exception {
        JsonNode terms = StreamSupport.stream(asked("mandates").path("periods").spliterator(), false)
                .filter(it ->
                        !it.path("gaps").isEmpty() && !it.path("rollovers").isEmpty())
                .findFirst()
                .orElseThrow();
        assertThat(terms.path("rollovers").size())
                .isEqualTo(terms.path("technicalRollovers").asInt());
        String page = get("/survey/" + terms.path("period").asString()).body();
        terms.path("gaps")
                .forEach(it ->
                        assertThat(page).contains("/events/" + it.path("event").asString() + "\""));
        terms.path("rollovers")
                .forEach(it ->
                        assertThat(page).contains("/events/" + it.path("event").asString() + "\""));
    }

    @Test
    void resolutionsAreFoundBySymbolAndByOperation() throws Exception {
        open("/survey/decisions");
        element("#text").sendKeys("S/RES/983");
        element(".filter button").click();
        await(ExpectedConditions.urlContains("text="));
        List<String> changed = asked("decisions?from=1995&to=1995")
                .path("decisions")
                .valueStream()
                .filter(it -> it.path("symbol").asString().startsWith("S/RES/983 "))
                .map(it -> it.path("operation").asString())
                .toList();
        assertThat(elements(".changed li")).hasSize(changed.size());
        assertThat(get("/survey/decisions?operation=unosom-ii&what=terminated&knownAt=2026-11-23")
                        .body())
                .contains("knownAt=2026-11-23");
        assertThat(get("/survey/decisions?text=no+such+thing").body()).contains("0 decisions on 0 operations");
    }

    @Test
    void pagesOfDecisionsFollowEachOtherToTheLast() throws Exception {
        long all = asked("decisions")
                .path("decisions")
                .valueStream()
                .map(it -> it.path("symbol").asString() + it.path("decided").asString())
                .distinct()
                .count();
        assertThat(get("/survey/decisions").body()).contains("%,d decisions on".formatted(all), "rel=\"next\"");
        assertThat(get("/survey/decisions?offset=" + (all - 1)).body()).doesNotContain("rel=\"next\"");
    }

    @Test
    void monthsThatAreTooManyForATableAreDrawnAllTheSame() throws Exception {
        String page = get("/survey?by=month").body();
        assertThat(page).contains("<svg", "take the CSV");
        assertThat(get("/survey?by=month&from=1994&to=1995&table=operations").body())
                .contains("/survey/1994-05");
        assertThat(get("/survey/1994-05").body()).contains("31 May 1994");
    }

    @Test
    void whatIsNoYearIsSaid() throws Exception {
        HttpResponse<String> page = get("/survey?from=soon");
        assertThat(page.statusCode()).isEqualTo(400);
        assertThat(page.body()).contains("soon", "write four digits");
        assertThat(get("/survey/2090").statusCode()).isEqualTo(404);
        assertThat(get("/survey/2090-13").statusCode()).isEqualTo(404);
        assertThat(get("/survey?from=2090").body()).contains("knows nothing of these years");
        assertThat(get("/survey/operations.svg?from=2090").statusCode()).isEqualTo(400);
    }

    @Test
    void thePagesAreAccessible() {
        open("/survey?from=1990&table=operations");
        assertAccessible("survey");
        open("/survey/2003");
        assertAccessible("survey-period");
        open("/survey/decisions?from=1992&to=1993");
        assertAccessible("survey-decisions");
    }
}
