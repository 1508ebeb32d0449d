package org.mandateledger.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers that decisions authorise, with what they count. */
class WrittenStrengthTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "shall consist of up to 7,500 military personnel | 7500 military",
                "comprising up to 300 unarmed military observers | 300 military-observers",
                "a maximum of 1,150 civilian police officers | 1150 police",
                "an increase by up to 500 additional troops |",
            })
    void areReadWithoutIncrements(String words, String number) {
        assertThat(WrittenStrength.in(Mentions.plain(words)).stream()
                        .findFirst()
                        .orElse(null))
                .isEqualTo(number);
    }
}
