package org.mandateledger.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.testing.Given;

class KeptTest {
    private final Kept<Boolean> ceased =
            new Kept<>(known -> known.event("ceased").isPresent());

    @Test
    void whatOneIndexSaidIsNotSaidOfAnotherThatStandsAtTheSamePosition() {
        Knowledge one = knowing("ceased");
        Knowledge other = knowing("otherwise");

        assertThat(ceased.of(one)).isTrue();
        assertThat(ceased.of(other)).isFalse();
        assertThat(ceased.of(one)).isTrue();
    }

    private static Knowledge knowing(String id) {
        return Given.events("[{id: '" + id + "', type: 'OperationsCeased', operation: 'op', effective: '2015'}]")
                .now();
    }
}
