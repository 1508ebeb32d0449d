package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearTest {
    private static final List<String> KNOWN = List.of("minusma", "minusca", "minustah", "unsos", "x".repeat(101));

    @Test
    void theNearestComeFirstAndNoMoreThanThree() {
        assertThat(Near.to("minusm", KNOWN)).containsExactly("minusma", "minusca");
        assertThat(Near.to("minus", KNOWN)).containsExactly("minusca", "minusma", "minustah");
    }

    @Test
    void aTextThatIsTooLongForANameHasNothingNearIt() {
        assertThat(Near.to("x".repeat(101), KNOWN)).isEmpty();
        assertThat(Near.hint("x".repeat(8_000), KNOWN)).isEmpty();
    }

    @Test
    void aLongTextIsRepeatedInPart() {
        assertThat(Near.shown("minusmaa")).isEqualTo("minusmaa");
        assertThat(Near.shown("x".repeat(8_000))).hasSize(61).endsWith("…");
    }
}
