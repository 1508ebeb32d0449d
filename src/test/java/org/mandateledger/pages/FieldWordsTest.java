package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Fields and their values in words. */
class FieldWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "hostAreas | Host areas",
                "mandate.until | Mandate: last day by its terms",
                "mandate.tasks.rule-of-law | Mandate: task, rule of law",
                "strands.border-support.posture | Mandate for border support: use of force",
                "names.fr | Name in French",
                "supports.fc-g5s | Support to FC-G5S",
                "supports.Somali National Army.since | Support to Somali National Army: since",
                "ceilings.military.SOM.number | Ceiling: military, Somalia, number",
                "uncertain.status | Doubt about: status"
            })
    void aFieldHasAName(String path, String words) {
        assertThat(FieldWords.of(path)).isEqualTo(words);
    }

    @Test
    void aPartIsNamedWithoutItsWhole() {
        assertThat(FieldWords.within("mandate", "mandate.untilKind")).isEqualTo("Kind of term");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "since | 2009-01-16 | 16 January 2009",
                "mandate.authority | au-psc | the AU Peace and Security Council",
                "mandate.standing | in-force | in force",
                "hostAreas | [\"SOM\",\"KEN\"] | Somalia, Kenya",
                "multidimensional | true | yes",
                "components | [] | none",
                "supports | [{\"name\":\"SNA\",\"services\":[{\"service\":\"fuel\",\"funding\":\"trust-fund\"}]}] |"
                        + " SNA, services fuel, a trust fund"
            })
    void aValueIsToldInWords(String field, String written, String words) {
        assertThat(ValueWords.written(field, Optional.of(written))).isEqualTo(words);
    }
}
