package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ReckonedTest {

    @Test
    void isCertainWhenBothReadingsAgree() {
        assertThat(Reckoned.of("active", "active")).isEqualTo(new Certain<>("active"));
        assertThat(Reckoned.of("active", "active").certain()).isTrue();
    }

    @Test
    void isUncertainWithBothReadingsShown() {
        assertThat(Reckoned.of("active", "planned")).isEqualTo(new Uncertain<>("active", "planned"));
        assertThat(Reckoned.of("active", "planned").certain()).isFalse();
    }

    @Test
    void becomesCertainWhereTheDifferenceNoLongerMatters() {
        Reckoned<Integer> uncertain = Reckoned.of(3, -3);

        assertThat(uncertain.map(n -> n * 2)).isEqualTo(new Uncertain<>(6, -6));
        assertThat(uncertain.map(Math::abs)).isEqualTo(new Certain<>(3));
        assertThat(Reckoned.of(1, 1).map(n -> n + 1)).isEqualTo(new Certain<>(2));
    }

    @Test
    void cannotBeUncertainBetweenEquals() {
        assertThatThrownBy(() -> new Uncertain<>("active", "active")).hasMessageContaining("build it with Reckoned.of");
    }
}
