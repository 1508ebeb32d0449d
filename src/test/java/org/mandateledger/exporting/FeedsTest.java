package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.mandateledger.testing.Given;
import tools.jackson.databind.JsonNode;

class FeedsTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Story.told()
                .then("the index names another day", """
                        [{id: 'flw-corrected', type: 'EventCorrected', subject: 'follower', target: 'flw-begun',
                          effective: '2004-01-02',
                          replacement: {id: 'flw-begun', type: 'OperationCommenced', operation: 'follower',
                                        effective: '2004-01-02', scope: 'all'}}]""")
                .then("nobody said so", """
                        [{id: 'nml-retracted', type: 'EventRetracted', subject: 'nameless', target: 'nml-begun',
                          effective: '2002-06?'}]""")
                .in(ledger);
    }

    @Test
    void theNewestComesFirstWithTheInstantAtWhichItWasRecorded() throws Exception {
        Feed feed = Readers.atom(Exported.text(ledger, "atom"));
        Entry newest = feed.getEntries().getFirst();
        assertThat(newest.getId()).isEqualTo("urn:mandate-ledger:event:nml-retracted");
        assertThat(newest.getUpdated()).isEqualTo(Given.recorded(3));
        assertThat(feed.getUpdated()).isEqualTo(newest.getUpdated());
        assertThat(newest.getTitle()).isEqualTo("=1+1, retracted: Began its work");
    }

    @Test
    void aCorrectionSaysWhatWasSaidBeforeAndWhatIsSaidNow() throws Exception {
        Entry corrected =
                Readers.atom(Exported.text(ledger, "atom")).getEntries().get(1);
        assertThat(corrected.getTitle()).isEqualTo("FLW, corrected: Began its work");
        assertThat(corrected.getContents().getFirst().getType()).isEqualTo("html");
        assertThat(corrected.getContents().getFirst().getValue())
                .contains("<b>Before</b>: 2004-01-01: Began its work")
                .contains("<b>After</b>: 2004-01-02: Began its work")
                .contains("<b>effective</b>: 2004-01-01 → 2004-01-02")
                .contains("the index names another day");
    }

    @Test
    void namesAreTextAndNoMarkup() throws Exception {
        Entry hostile = Readers.atom(Exported.text(ledger, "atom")).getEntries().stream()
                .filter(it -> it.getId().endsWith("nml-established"))
                .findFirst()
                .orElseThrow();
        assertThat(hostile.getContents().getFirst().getValue())
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() throws Exception {
        List<String> all = new ArrayList<>();
        Optional<String> before = Optional.empty();
        do {
            Feed page = Readers.atom(Exported.text(
                    ledger, "atom", "--base", "https://l.example", "--limit", "10", "--before", before.orElse("999")));
            page.getEntries().forEach(it -> all.add(it.getId()));
            before = page.getOtherLinks().stream()
                    .filter(it -> it.getRel().equals("next"))
                    .map(Link::getHref)
                    .map(it -> it.replaceAll(".*before=(\\d+).*", "$1"))
                    .findFirst();
        } while (before.isPresent());
        assertThat(all)
                .isEqualTo(Readers.atom(Exported.text(ledger, "atom")).getEntries().stream()
                        .map(Entry::getId)
                        .toList());
    }

    @Test
    void everySelectionIsAFeedOfItsOwnAndItsPagesAreTheSame() throws Exception {
        String one = Readers.atom(Exported.text(ledger, "atom", "--operation", "mission"))
                .getId();
        assertThat(one)
                .isNotEqualTo(Readers.atom(Exported.text(ledger, "atom")).getId())
                .isEqualTo(Readers.atom(Exported.text(ledger, "atom", "--operation", "mission", "--limit", "2"))
                        .getId());
    }

    @Test
    void theJsonFeedHasWhatItsSpecificationAsksFor() {
        JsonNode feed = Readers.json(Exported.text(ledger, "jsonfeed", "--base", "https://l.example", "--limit", "2"));
        assertThat(feed.path("version").asString()).isEqualTo("https://jsonfeed.org/version/1.1");
        assertThat(feed.path("title").asString()).isNotBlank();
        assertThat(feed.path("feed_url").asString()).isEqualTo("https://l.example/api/v1/exports/jsonfeed?limit=2");
        assertThat(feed.path("next_url").asString())
                .isEqualTo("https://l.example/api/v1/exports/jsonfeed?limit=2&before=27");
        assertThat(feed.path("items")).hasSize(2).allSatisfy(item -> {
            assertThat(item.path("id").asString()).startsWith("urn:mandate-ledger:event:");
            assertThat(item.path("content_html").asString()).startsWith("<p>");
            assertThat(java.time.Instant.parse(item.path("date_published").asString()))
                    .isNotNull();
        });
        JsonNode corrected = feed.path("items").get(1).path("_mandate_ledger");
        assertThat(corrected.at("/before/effective").asString()).isEqualTo("2004-01-01");
        assertThat(corrected.at("/after/effective").asString()).isEqualTo("2004-01-02");
    }
}
