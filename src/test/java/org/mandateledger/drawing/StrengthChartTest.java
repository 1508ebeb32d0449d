package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Knowledge;

class StrengthChartTest {
    private static final Knowledge KNOWN = Story.told().then("""
            [{id: 'msn-observers', type: 'StrengthAuthorised', operation: 'mission', effective: '2001-06-01',
              lines: [{category: 'military-observers', number: 4000}]}]
            """).now();

    private static String drawn() {
        return Drawings.inPage(KNOWN).strength("mission", Optional.empty()).orElseThrow();
    }

    @Test
    void everyCeilingHasItsNumber() throws Exception {
        assertThat(Drawn.words(drawn()))
                .contains("8,000 military", "12,000", "300 police", "4,000 military observers")
                .doesNotContain("9,999");
    }

    @Test
    void roundNumbersStandUpTheSide() throws Exception {
        assertThat(Drawn.words(drawn())).contains("0", "5,000", "10,000").doesNotContain("15,000");
    }

    @Test
    void whatIsNeitherForceNorPoliceHasALineOfItsOwn() throws Exception {
        assertThat(Drawn.values(drawn(), "class")).contains("police", "other-line military-observers");
        assertThat(Drawn.values(drawn(), "data-event")).contains("msn-8000", "msn-12000", "msn-observers");
    }

    @Test
    void itsDescriptionSaysTheNumbers() throws Exception {
        assertThat(Drawn.description(drawn()))
                .isEqualTo("Up to 8,000 military from 20 Dec 2000, 12,000 from 1 Mar 2002; 300 police from 20 Dec 2000;"
                        + " 4,000 military observers from 1 Jun 2001.");
    }

    @Test
    void whereNoneIsKnownThereIsNoChart() {
        assertThat(Drawings.inPage(KNOWN).strength("office", Optional.empty())).isEmpty();
        assertThat(Drawings.inPage(KNOWN).strength("unheard-of", Optional.empty()))
                .isEmpty();
    }

    @Test
    void itIsLegible() throws Exception {
        Legibility.check(drawn());
        Legibility.check(new Drawings(KNOWN)
                .strength("mission", Optional.of(LocalDate.of(2002, 7, 1)))
                .orElseThrow());
    }
}
