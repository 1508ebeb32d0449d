package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateSpanTest {
    private static final LocalDate FIRST = LocalDate.of(2015, 11, 9);
    private static final LocalDate LAST = LocalDate.of(2015, 11, 30);
    private static final DateSpan NOVEMBER = DateSpan.ofInclusive(FIRST, LAST);

    @ParameterizedTest
    @CsvSource({"2015-11-08, false", "2015-11-09, true", "2015-11-30, true", "2015-12-01, false"})
    void containsItsFirstAndLastDayAndNoneOutside(LocalDate day, boolean contained) {
        assertThat(NOVEMBER.contains(day)).isEqualTo(contained);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "none",
            value = {
                "2015-10-01, 2015-11-09, none, none",
                "2015-10-01, 2015-11-10, 2015-11-09, 2015-11-10",
                "2015-11-10, 2015-11-20, 2015-11-10, 2015-11-20",
                "2015-11-30, 2016-01-01, 2015-11-30, 2015-12-01",
                "2015-12-01, 2016-01-01, none, none",
                "2015-11-15, 2015-11-15, none, none",
                "2014-01-01, 2017-01-01, 2015-11-09, 2015-12-01",
                "2015-11-09, 2015-12-01, 2015-11-09, 2015-12-01",
            })
    void intersectsWhereDaysAreShared(LocalDate from, LocalDate to, LocalDate sharedFrom, LocalDate sharedTo) {
        DateSpan other = new DateSpan(from, to);

        if (sharedFrom == null) {
            assertThat(NOVEMBER.intersection(other)).isEmpty();
            assertThat(NOVEMBER.overlaps(other)).isFalse();
            assertThat(other.overlaps(NOVEMBER)).isFalse();
        } else {
            assertThat(NOVEMBER.intersection(other)).contains(new DateSpan(sharedFrom, sharedTo));
            assertThat(other.intersection(NOVEMBER)).contains(new DateSpan(sharedFrom, sharedTo));
            assertThat(NOVEMBER.overlaps(other)).isTrue();
        }
    }

    @Test
    void mayBeEmptyButNotReversed() {
        assertThat(new DateSpan(FIRST, FIRST).isEmpty()).isTrue();
        assertThat(new DateSpan(FIRST, FIRST).contains(FIRST)).isFalse();
        assertThat(DateSpan.ofInclusive(FIRST, FIRST).isEmpty()).isFalse();
        assertThatThrownBy(() -> new DateSpan(LAST, FIRST))
                .isInstanceOf(InvalidDate.class)
                .hasMessageContaining("give the earlier day first");
    }

    @Test
    void runsWithoutEndWhenItsLastDayIsOpen() {
        DateSpan open = DateSpan.ofInclusive(FIRST, LocalDate.MAX);

        assertThat(open).isEqualTo(new DateSpan(FIRST, LocalDate.MAX));
        assertThat(open.contains(LocalDate.of(9999, 12, 31))).isTrue();
        assertThat(new DateSpan(LocalDate.MIN, LocalDate.MAX).intersection(open))
                .contains(open);
    }
}
