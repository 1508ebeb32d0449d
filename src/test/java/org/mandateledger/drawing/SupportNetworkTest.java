package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.operation.Knowledge;

class SupportNetworkTest {
    private static final Knowledge KNOWN = Story.told().now();

    private static String on(String day, String... about) {
        return Drawings.inPage(KNOWN).supports(List.of(about), LocalDate.parse(day));
    }

    @Test
    void whatIsSuppliedStandsByWhoPaysForIt() throws Exception {
        assertThat(Drawn.words(on("2002-06-01"))).contains("from OFM, assessed: fuel; trust fund: rations");
        assertThat(Drawn.words(on("2001-06-01"))).contains("from OFM, assessed: fuel");
    }

    @Test
    void whatIsInEffectOnTheDayStandsOut() throws Exception {
        assertThat(Drawn.widths(on("2002-06-01"), "support", "now")).isNotEmpty();
        assertThat(Drawn.widths(on("2005-06-01", "mission"), "support", "now")).hasSize(1);
        assertThat(Drawn.widths(on("2001-01-01"), "support", "now")).isEmpty();
        assertThat(Drawn.widths(on("2001-01-01"), "support", "then")).isNotEmpty();
    }

    @Test
    void itsDescriptionSaysWhatIsInEffect() throws Exception {
        assertThat(Drawn.description(on("2003-07-01")))
                .isEqualTo("In effect on 1 Jul 2003: 2 of 2 arrangements."
                        + " OFS supports MSN, assessed: fuel; trust fund: rations."
                        + " OFS supports =Army, voluntary: training.");
    }

    @Test
    void whoIsNoOperationHasALaneOfAnotherLook() throws Exception {
        assertThat(Drawn.words(on("2003-07-01"))).contains("=Army");
        assertThat(Drawn.widths(on("2003-07-01"), "party")).hasSize(1);
    }

    @Test
    void arrowsLeadFromTheGiverAndToTheSuccessor() throws Exception {
        assertThat(Drawn.values(on("2003-07-01"), "class"))
                .contains("support-arrow now", "support-head now", "succession", "succession-head");
        assertThat(Drawn.values(on("2003-07-01"), "data-event")).contains("off-fuel", "off-army", "msn-followed");
    }

    @Test
    void onlyWhatIsTiedToItIsDrawn() throws Exception {
        assertThat(Drawn.values(on("2003-07-01", "mission"), "data-operation"))
                .contains("mission", "follower", "office")
                .doesNotContain("nameless");
        assertThat(Drawn.values(on("2003-07-01", "nameless"), "data-operation"))
                .contains("nameless")
                .doesNotContain("mission");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-01-01", "2002-06-01", "2003-07-01", "2010-01-01"})
    void itIsLegibleOnAnyDay(String day) throws Exception {
        Legibility.check(on(day));
    }
}
