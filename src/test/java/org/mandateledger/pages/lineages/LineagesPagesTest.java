package org.mandateledger.pages.lineages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.pages.Browsed;
import tools.jackson.databind.JsonNode;

/** Every line of succession, region by region. */
class LineagesPagesTest extends Browsed {
    private JsonNode asked(String question) throws Exception {
        return AnswerJson.mapper().readTree(get("/api/v1" + question).body());
    }

    @Test
    void everyOperationStandsInARegionOrIsNamedAsStandingInNone() throws Exception {
        JsonNode answer = asked("/lineages");
        Set<String> placed = new TreeSet<>();
        answer.path("regions").forEach(region -> region.path("operations").forEach(id -> placed.add(id.asString())));
        answer.path("nowhere").forEach(id -> placed.add(id.asString()));
        List<String> all = asked("/operations?status=any")
                .path("operations")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
        assertThat(placed).containsAll(all);
        String page = get("/lineages").body();
        assertThat(placed).allSatisfy(id -> assertThat(page).contains("/lineage/" + id + "\""));
    }

    @Test
    void thePictureAndTheTableHaveAllOperationsOfTheRegion() throws Exception {
        JsonNode answer = asked("/lineages/western-africa");
        open("/lineages/western-africa");
        List<String> ids = answer.path("nodes")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
        assertThat(elements(".drawing g[data-operation]").stream().map(it -> it.getDomAttribute("data-operation")))
                .containsExactlyInAnyOrderElementsOf(ids);
        assertThat(elements("main table tbody tr")).hasSize(ids.size());
        assertThat(elements("main table tbody")).hasSize(answer.path("lines").size());
        assertThat(words()).contains("UNOMSIL, replaced");
    }

    @Test
    void anOperationWithHostsInSeveralRegionsStandsInEach() throws Exception {
        assertThat(get("/lineages/western-africa").body()).contains(">MNJTF<");
        assertThat(get("/lineages/middle-africa").body()).contains(">MNJTF<");
    }

    @Test
    void whatFollowedBeyondTheRegionStandsBack() throws Exception {
        JsonNode answer = asked("/lineages/northern-africa");
        assertThat(answer.path("outside").valueStream().map(JsonNode::asString)).contains("unmiss");
        assertThat(get("/lineages/northern-africa").body())
                .contains("never in the region", "Pale: never in the region");
    }

    @Test
    void aRegionIsFoundByItsCodeAndItsName() throws Exception {
        assertThat(asked("/lineages/011").path("region").asString()).isEqualTo("western-africa");
        assertThat(asked("/lineages/Western%20Africa").path("code").asString()).isEqualTo("011");
        assertThat(get("/lineages/western-afrika").statusCode()).isEqualTo(404);
        assertThat(get("/lineages/western-afrika").body()).contains("western-africa");
    }

    @Test
    void thePagesAreAccessible() {
        open("/lineages");
        assertAccessible("lineages");
        open("/lineages/western-africa");
        assertAccessible("lineages-region");
    }
}
