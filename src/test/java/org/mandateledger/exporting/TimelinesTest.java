package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.mandateledger.testing.Cli;
import tools.jackson.databind.JsonNode;

class TimelinesTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Story.told().in(ledger);
    }

    @Test
    void severalOperationsAreDrawnBeneathEachOtherAsTheTimelineDoes() {
        assertThat(Exported.text(ledger, "svg", "--operation", "mission", "--operation", "office")
                        .strip())
                .isEqualTo(Cli.run(ledger, "timeline", "mission", "office", "--format", "svg")
                        .out()
                        .strip());
    }

    @Test
    void lineageBringsWhomTheyFollowed() {
        assertThat(Exported.text(ledger, "svg", "--operation", "follower")).doesNotContain("Mission to the Coast");
        assertThat(Exported.text(ledger, "svg", "--operation", "follower", "--lineage"))
                .contains("Mission to the Coast");
    }

    @Test
    void withoutOperationsAllAreThere() {
        JsonNode timeline = Readers.json(Exported.text(ledger, "timelinejs"));
        assertThat(timeline.path("events")
                        .valueStream()
                        .map(it -> it.path("group").asString()))
                .contains("mission", "follower", "office", "nameless");
    }

    @Test
    void onlyTheDaysOfAWindowAreThere() {
        JsonNode timeline = Readers.json(Exported.text(
                ledger, "timelinejs", "--operation", "mission", "--from", "2003-01-01", "--to", "2003-12-30"));
        assertThat(timeline.path("events")
                        .valueStream()
                        .map(it -> it.path("unique_id").asString()))
                .containsExactlyInAnyOrder("msn-kept", "msn-9999");
    }
}
