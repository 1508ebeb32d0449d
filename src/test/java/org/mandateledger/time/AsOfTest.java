package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    @Test
    void asksOfOneDay() {
        assertThat(AsOf.day("2015-11-09")).isEqualTo(LocalDate.of(2015, 11, 9));
    }

    @ParameterizedTest
    @CsvSource({
        "2015-11, 'give a day as YYYY-MM-DD, from 2015-11-01 to 2015-11-30'",
        "2015, 'give a day as YYYY-MM-DD, from 2015-01-01 to 2015-12-31'",
        "2015-11-09?, give a day as YYYY-MM-DD: 2015-11-09",
        "2015-11-09T10:00:00Z, give a day as YYYY-MM-DD: 2015-11-09",
        "2015-11-09/.., 'give a day as YYYY-MM-DD, such as 2015-11-09'",
        "2015-02-30, days 01 to 28",
        "yesterday, write a day as 2015-11-09",
        "'', a date is missing",
    })
    void saysWhichDayToGive(String text, String remedy) {
        assertThatThrownBy(() -> AsOf.day(text)).isInstanceOf(InvalidDate.class).hasMessageContaining(remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:15:30.123456Z, 2026-11-22T10:15:30.123456Z",
        "2026-11-22T10:15:30Z, 2026-11-22T10:15:30Z",
        "2026-11-22T10:15:30+05:30, 2026-11-22T04:45:30Z",
        "2026-11-22T23:15:30-04:00, 2026-11-23T03:15:30Z",
        "2026-11-22, 2026-11-22T23:59:59.999999Z",
        "2024-02-28, 2024-02-28T23:59:59.999999Z",
        "2024-12-31, 2024-12-31T23:59:59.999999Z",
    })
    void readsAnInstantOrTheEndOfADay(String text, Instant instant) {
        assertThat(AsOf.instant(text)).isEqualTo(instant);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:15:30", "2026-11", "2026-11-22?", "now", "", "2026-11-22T25:00:00Z"})
    void refusesWhatIsNoInstant(String text) {
        assertThatThrownBy(() -> AsOf.instant(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("with its offset as 2026-11-22T10:15:30Z")
                .hasMessageContaining("2026-11-22 for its end in UTC");
    }

    @Test
    void refusesTheEndOfADayThatDoesNotExist() {
        assertThatThrownBy(() -> AsOf.instant("2026-11-31")).hasMessageContaining("days 01 to 30");
    }
}
