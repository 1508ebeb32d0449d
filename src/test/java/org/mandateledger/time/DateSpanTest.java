package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateSpanTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 11, 9);

    @Test
    void mayBeEmptyButNotReversed() {
        assertThat(new DateSpan(FIRST, FIRST).isEmpty()).isTrue();
        assertThat(new DateSpan(FIRST, FIRST.plusDays(1)).isEmpty()).isFalse();
        assertThatThrownBy(() -> new DateSpan(FIRST, FIRST.minusDays(1)))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("give the earlier day first");
    }
}
