package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.extended;
import static org.mandateledger.operation.Facts.granted;
import static org.mandateledger.operation.Facts.lapsed;
import static org.mandateledger.operation.Facts.terminated;
import static org.mandateledger.operation.Facts.until;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

class StrandTest {

    private static Told told(String effective, Fact fact) {
        return Told.of("unisfa", effective, fact);
    }

    private static Operation operation(String day, Reading reading, Told... story) {
        return Told.ledger(story)
                .now()
                .operation("unisfa", LocalDate.parse(day), reading)
                .orElseThrow();
    }

    private static String standing(String day, Reading reading, Told... story) {
        return Label.of(operation(day, reading, story).core().standing(LocalDate.parse(day), reading));
    }

    private static String standing(String day, Told... story) {
        return standing(day, Reading.EARLIEST, story);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2011-06-27, in-force", "2011-12-27, in-force", "2011-12-28, lapsed", "2030-01-01, lapsed"})
    void aMandateRunsToItsLastDayInclusiveAndIsLapsedAfterIt(String day, String standing) {
        assertThat(standing(day, told("2011-06-27", granted("2011-12-27")))).isEqualTo(standing);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2011-12-20, in-force", "2012-05-27, in-force", "2012-05-28, lapsed"})
    void anExtensionMovesTheLastDayFromTheDayOfItsDecision(String day, String standing) {
        assertThat(standing(day, told("2011-06-27", granted("2011-12-27")), told("2011-12-22", extended("2012-05-27"))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "{0} by {1}: {2}")
    @CsvSource({
        "2011-12-01, EARLIEST, in-force",
        "2011-12-02, EARLIEST, lapsed",
        "2011-12-31, LATEST, in-force",
        "2012-01-01, LATEST, lapsed",
    })
    void anUncertainLastDayHasTwoReadings(String day, Reading reading, String standing) {
        assertThat(standing(day, reading, told("2011-06-27", granted("2011-12"))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2011-12-27, in-force", "2011-12-28, in-force", "2012-01-31, in-force", "2012-02-01, terminated"})
    void aTerminationsLastDayTakesThePlaceOfTheTerm(String day, String standing) {
        assertThat(standing(
                        day, told("2011-06-27", granted("2011-12-27")), told("2011-12-01", terminated("2012-01-31"))))
                .isEqualTo(standing);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2011-10-31, in-force", "2011-11-01, terminated", "2011-12-27, terminated"})
    void aTerminationBeforeTheTermEndsItEarly(String day, String standing) {
        assertThat(standing(
                        day, told("2011-06-27", granted("2011-12-27")), told("2011-10-01", terminated("2011-10-31"))))
                .isEqualTo(standing);
    }

    @Test
    void aLapseStatedByASourceIsNoTermination() {
        Told[] story = {told("2011-06-27", granted("2011-12-27")), told("2011-12-27", lapsed("2011-12-27"))};
        assertThat(standing("2011-12-27", story)).isEqualTo("in-force");
        assertThat(standing("2011-12-28", story)).isEqualTo("lapsed");
    }

    @Test
    void anExtensionAfterALapseRunsAgain() {
        Told[] story = {
            told("2011-06-27", granted("2011-12-27")),
            told("2011-12-27", lapsed("2011-12-27")),
            told("2012-01-10", extended("2012-05-27"))
        };
        assertThat(standing("2012-01-09", story)).isEqualTo("lapsed");
        assertThat(standing("2012-01-10", story)).isEqualTo("in-force");
    }

    @Test
    void aMandateWithoutATermNeverLapses() {
        for (Until until : List.of(new Until.SelfRenewing(), new Until.None(), new Until.Unknown())) {
            assertThat(standing("2999-01-01", told("1999-06-10", granted(Fact.CORE, until))))
                    .isEqualTo("in-force");
        }
    }

    @Test
    void aConditionalTermLapsesAfterItsLatestDayWhereItHasOne() {
        Until dated = new Until.Conditional(Optional.of(HistoricalDate.parse("2012-05-27")), "if the parties agree");
        Until open = new Until.Conditional(Optional.empty(), "until the boundary is marked");
        assertThat(standing("2012-05-28", told("2011-06-27", granted(Fact.CORE, dated))))
                .isEqualTo("lapsed");
        assertThat(standing("2012-05-28", told("2011-06-27", granted(Fact.CORE, open))))
                .isEqualTo("in-force");
    }

    @Test
    void strandsRunBesideEachOtherAndEndAlone() {
        Told[] story = {
            told("2011-06-27", granted("2011-12-27")),
            told("2011-12-14", granted("border", until("2012-06-14"))),
            told("2011-12-22", extended("2012-05-27")),
            told("2012-05-27", lapsed("2012-05-27"))
        };
        Operation operation = operation("2012-06-01", Reading.EARLIEST, story);
        LocalDate day = LocalDate.of(2012, 6, 1);
        assertThat(operation.strands().keySet()).containsExactly(Fact.CORE, "border");
        assertThat(operation.core().standing(day, Reading.EARLIEST)).isEqualTo(Strand.Standing.LAPSED);
        assertThat(operation.strand("border").standing(day, Reading.EARLIEST)).isEqualTo(Strand.Standing.IN_FORCE);
    }

    @Test
    void everyValueRemembersTheEventThatGaveIt() {
        Fact.Posture force = new Fact.Posture(Fact.Force.ALL_NECESSARY_MEANS, Optional.of("protect civilians"));
        Told granted = told(
                        "2011-06-27",
                        new Fact.MandateGranted(
                                Fact.CORE, "un-security-council", until("2011-12-27"), Optional.of(force)))
                .by("S/RES/1990 (2011)", "2011-06-27");
        Told extended = told("2011-12-22", extended("2012-05-27")).by("S/RES/2032 (2011)", "2011-12-22");
        Told tasked = told("2011-12-14", new Fact.TasksAdded(Fact.CORE, List.of("border-monitoring", "demining")));
        Told again = told("2012-01-01", new Fact.TasksAdded(Fact.CORE, List.of("demining", "policing")));
        Told fewer = told("2012-02-01", new Fact.TasksRemoved(Fact.CORE, List.of("border-monitoring")));

        Strand core = operation("2012-03-01", Reading.EARLIEST, granted, extended, tasked, again, fewer)
                .core();
        assertThat(core.posture()).contains(new Sourced<>(force, granted.id()));
        assertThat(core.until()).contains(new Sourced<>(until("2012-05-27"), extended.id()));
        assertThat(core.instrument().orElseThrow().value().symbol()).isEqualTo("S/RES/2032 (2011)");
        assertThat(core.tasks())
                .containsExactly(new Sourced<>("demining", tasked.id()), new Sourced<>("policing", again.id()));
    }

    @Test
    void aModificationChangesOnlyWhatItNames() {
        Told granted = told("2011-06-27", granted("2011-12-27"));
        Told modified = told(
                "2011-08-01",
                new Fact.MandateModified(
                        Fact.CORE,
                        "un-security-council",
                        Optional.empty(),
                        Optional.of(new Fact.Posture(Fact.Force.SELF_DEFENCE, Optional.empty()))));
        Strand core =
                operation("2011-09-01", Reading.EARLIEST, granted, modified).core();
        assertThat(core.until().orElseThrow().event()).isEqualTo(granted.id());
        assertThat(core.posture().orElseThrow().event()).isEqualTo(modified.id());
    }

    @Test
    void aTermThatAModificationGivesEndsATermination() {
        Told[] story = {
            told("2011-06-27", granted("2011-12-27")),
            told("2011-08-01", terminated("2011-08-31")),
            told(
                    "2011-09-10",
                    new Fact.MandateModified(
                            Fact.CORE, "un-security-council", Optional.of(until("2012-01-31")), Optional.empty()))
        };
        assertThat(standing("2011-09-09", story)).isEqualTo("terminated");
        assertThat(standing("2011-09-10", story)).isEqualTo("in-force");
    }
}
