package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.time.HistoricalDate;

/** Effective day, then decided day, symbol, paragraph, position. */
class SameDayOrderTest {

    private static Told cited(String id, String effective, String symbol, String decided, String paragraph) {
        Citation act = new Citation(symbol, HistoricalDate.parse(decided), Optional.of(paragraph));
        return Told.of("unmik", effective, new Fact.DrawdownBegun(false)).id(id).by(act);
    }

    @Test
    void theOrderOfEntryNeverDecidesWhatHistorySays() {
        List<Told> inOrder = List.of(
                cited("a", "1999-01-01", "S/RES/2000 (2011)", "2011-07-27", "1"),
                Told.of("unmik", "2000-01-01", new Fact.DrawdownBegun(false)).id("b"),
                cited("c", "2000-01-01", "S/RES/985 (1995)", "1995-04-13", "1"),
                cited("d", "2000-01-01", "S/RES/985 (1995)", "1999-12-31", "9"),
                cited("e", "2000-01-01", "S/RES/985 (1995)", "1999-12-31", "10"),
                cited("f", "2000-01-01", "S/RES/985 (1995)", "1999-12-31", "10 (a)"),
                cited("g", "2000-01-01", "S/RES/1001 (1995)", "1999-12-31", "1"),
                cited("h", "2000-01-02", "S/RES/1 (1946)", "1946-01-25", "1"));
        Random random = new Random(7);
        List<Told> shuffled = new ArrayList<>(inOrder);
        for (int i = 0; i < 50; i++) {
            Collections.shuffle(shuffled, random);
            assertThat(Told.ledger(shuffled.toArray(Told[]::new)).now().history("unmik"))
                    .extracting(placed -> placed.id())
                    .containsExactly("a", "b", "c", "d", "e", "f", "g", "h");
        }
    }

    @Test
    void whatNothingElseTellsApartComesAsItWasRecorded() {
        Told one = cited("one", "2000-01-01", "S/RES/985 (1995)", "1995-04-13", "1");
        Told other = cited("other", "2000-01-01", "S/RES/985 (1995)", "1995-04-13", "1");
        assertThat(Told.ledger(one, other).now().history("unmik"))
                .extracting(placed -> placed.id())
                .containsExactly("one", "other");
        assertThat(Told.ledger(other, one).now().history("unmik"))
                .extracting(placed -> placed.id())
                .containsExactly("other", "one");
    }

    @ParameterizedTest(name = "{0} before {1}")
    @CsvSource({
        "S/RES/985 (1995), S/RES/1001 (1995)",
        "9, 10",
        "10, 10 (a)",
        "2 (b), 2 (c)",
        "S/2, S/10",
        "A/RES/9, S/RES/1",
        "99999999999999999999998, 99999999999999999999999",
    })
    void numbersInTextAreOrderedAsNumbers(String first, String second) {
        assertThat(new NumberedText().compare(first, second)).isNegative();
        assertThat(new NumberedText().compare(second, first)).isPositive();
        assertThat(new NumberedText().compare(first, first)).isZero();
    }
}
