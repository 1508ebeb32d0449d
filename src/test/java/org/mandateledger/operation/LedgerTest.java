package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandateledger.operation.Facts.commenced;
import static org.mandateledger.operation.Facts.established;
import static org.mandateledger.operation.Facts.granted;

import java.util.List;
import org.junit.jupiter.api.Test;

class LedgerTest {
    private static final Told ESTABLISHED =
            Told.of("unmik", "1999-06-10", established("UNMIK")).id("founded");
    private static final Told COMMENCED =
            Told.of("unmik", "1999-06-13", commenced()).id("begun");
    private static final Told GRANTED =
            Told.of("unmik", "1999-06-10", granted("2000-06-09")).id("granted");

    private static List<String> ids(Knowledge known) {
        return known.events().map(recorded -> recorded.event().id()).toList();
    }

    @Test
    void aGapIsRefusedAndNothingIsTaken() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        assertThatThrownBy(() -> ledger.apply(Told.recorded(3, COMMENCED))).isInstanceOf(IllegalStateException.class);
        ledger.apply(Told.recorded(2, COMMENCED, GRANTED));
        assertThat(ids(ledger.now())).containsExactly("founded", "begun", "granted");
        assertThat(ledger.now().event("begun").orElseThrow().position()).isEqualTo(2);
        assertThat(ledger.now().head().orElseThrow().event().id()).isEqualTo("granted");
    }

    @Test
    void positionsAlreadyTakenArePassedOverWhateverTheySay() {
        Ledger ledger = Told.ledger(ESTABLISHED, COMMENCED);
        ledger.apply(Told.recorded(1, GRANTED.id("other"), COMMENCED.id("another"), GRANTED));
        assertThat(ids(ledger.now())).containsExactly("founded", "begun", "granted");
        assertThat(ledger.now().event("other")).isEmpty();
        assertThat(ledger.now().head().orElseThrow().event().id()).isEqualTo("granted");
    }

    @Test
    void knowledgeIsPinned() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        Knowledge then = ledger.now();
        ledger.apply(Told.recorded(2, COMMENCED));
        assertThat(ids(then)).containsExactly("founded");
        assertThat(then.event("begun")).isEmpty();
        assertThat(then.head().orElseThrow().event().id()).isEqualTo("founded");
        assertThat(ids(ledger.at(1))).containsExactly("founded");
        assertThat(ids(ledger.knownAt(Told.recorded(2)))).containsExactly("founded", "begun");
        assertThat(ids(ledger.knownAt(Told.recorded(2).minusNanos(1)))).containsExactly("founded");
        assertThat(ids(ledger.at(0))).isEmpty();
    }

    @Test
    void whatIsSupposedNeverMixesWithWhatIsRecordedMeanwhile() {
        Ledger ledger = Told.ledger(ESTABLISHED);
        Knowledge supposed = ledger.now().with(Told.recorded(2, COMMENCED));
        ledger.apply(Told.recorded(2, GRANTED, COMMENCED.id("begun-otherwise")));

        assertThat(ids(supposed)).containsExactly("founded", "begun");
        assertThat(supposed.event("granted")).isEmpty();
        assertThat(supposed.event("begun")).isPresent();
        assertThat(supposed.head().orElseThrow().event().id()).isEqualTo("begun");
        assertThat(supposed.recorded("unmik"))
                .extracting(recorded -> recorded.event().id())
                .containsExactly("founded", "begun");

        Knowledge further = supposed.with(Told.recorded(3, GRANTED.id("granted-later")));
        assertThat(ids(further)).containsExactly("founded", "begun", "granted-later");
        assertThat(ids(ledger.now())).containsExactly("founded", "granted", "begun-otherwise");
    }
}
