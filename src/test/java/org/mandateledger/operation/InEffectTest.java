package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.extended;
import static org.mandateledger.operation.Facts.granted;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.history.Placed;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/** A step for 2017 called off in 2016, and what became of the calling off: the fold of the step's day is the measure. */
class InEffectTest {
    private static final String STEP = "unmik-2017-01-01-mandateextended";

    @ParameterizedTest(name = "called off {0}, that undone {1}: {2}")
    @CsvSource({
        "2016-10-01, never,      false",
        "2017-01-01, never,      false",
        "2017-01-02, never,      true",
        "2016-10-01, 2016-11-01, true",
        "2016-10-01, 2017-01-01, true",
        "2016-10-01, 2017-01-02, false"
    })
    void aStepTakesEffectWhereNothingCallsItOffThatStandsOnItsDay(
            String calledOff, String undone, boolean takesEffect) {
        Told[] story = Stream.concat(
                        Stream.of(
                                told("2016-01-01", granted("2016-12-31")),
                                told("2017-01-01", extended("2017-12-31")),
                                told(calledOff, new Fact.DrawdownBegun(false))
                                        .id("off")
                                        .revoking(STEP)),
                        Stream.of(undone)
                                .filter(day -> !day.equals("never"))
                                .map(day -> told(day, new Fact.DrawdownBegun(false))
                                        .id("undone")
                                        .revoking("off")))
                .toArray(Told[]::new);
        Knowledge known = Told.ledger(story).now();
        List<String> inEffect =
                InEffect.of(known.history("unmik")).stream().map(Placed::id).toList();
        String until = known.operation("unmik", LocalDate.parse("2017-01-01"), Reading.EARLIEST)
                .flatMap(operation -> operation.core().until())
                .flatMap(term -> term.value().lastDay())
                .map(HistoricalDate::toString)
                .orElseThrow();

        assertThat(inEffect.contains(STEP)).isEqualTo(takesEffect);
        assertThat(until).isEqualTo(takesEffect ? "2017-12-31" : "2016-12-31");
    }

    private static Told told(String effective, Fact fact) {
        return Told.of("unmik", effective, fact);
    }
}
