package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Facts.commenced;
import static org.mandateledger.operation.Facts.established;
import static org.mandateledger.operation.Facts.extended;
import static org.mandateledger.operation.Facts.granted;
import static org.mandateledger.operation.Facts.lapsed;
import static org.mandateledger.operation.Facts.terminated;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.time.Reading;

class StatusTest {
    private static final Told ESTABLISHED = Told.of("unmis", "2005-03-24", established("UNMIS"));
    private static final Told GRANTED = Told.of("unmis", "2005-03-24", granted("2005-09-23"));
    private static final Told COMMENCED = Told.of("unmis", "2005-04-04", commenced());

    private static String status(String day, Reading reading, Told... further) {
        Told[] all = Stream.concat(Stream.of(ESTABLISHED, GRANTED, COMMENCED), Stream.of(further))
                .toArray(Told[]::new);
        return Told.ledger(all)
                .now()
                .operation("unmis", LocalDate.parse(day), reading)
                .map(operation -> Label.of(operation.status(LocalDate.parse(day), reading)))
                .orElse("nothing");
    }

    private static String status(String day, Told... further) {
        return status(day, Reading.EARLIEST, further);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2005-03-23, nothing",
        "2005-03-24, planned",
        "2005-04-03, planned",
        "2005-04-04, active",
        "2005-09-23, active",
        "2005-09-24, active",
        "2030-01-01, active",
    })
    void anOperationIsPlannedThenActiveAndItsScheduledEndChangesNothing(String day, String status) {
        assertThat(status(day)).isEqualTo(status);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2011-05-16, active",
        "2011-05-17, active",
        "2011-07-09, active",
        "2011-07-10, closing",
        "2011-08-31, closing",
        "2011-09-01, closed",
        "2011-12-31, closed",
    })
    void aTerminatedOneIsClosingFromTheDayAfterItsLastAndClosedFromTheDayAfterOperationsCeased(
            String day, String status) {
        assertThat(status(
                        day,
                        Told.of("unmis", "2011-05-17", terminated("2011-07-09")),
                        Told.of("unmis", "2011-08-31", new Fact.OperationsCeased()),
                        Told.of("unmis", "2011-10-31", new Fact.OperationClosed()),
                        Told.of("unmis", "2011-12-31", new Fact.OperationLiquidated())))
                .isEqualTo(status);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2005-09-23, active", "2005-09-24, closing"})
    void aLapseStatedByASourceCloses(String day, String status) {
        assertThat(status(day, Told.of("unmis", "2005-09-23", lapsed("2005-09-23"))))
                .isEqualTo(status);
    }

    @Test
    void anExtensionAfterATerminationTakesTheClosingBack() {
        Told[] story = {
            Told.of("unmis", "2011-05-17", terminated("2011-07-09")),
            Told.of("unmis", "2011-07-20", extended("2011-12-31"))
        };
        assertThat(status("2011-07-19", story)).isEqualTo("closing");
        assertThat(status("2011-07-20", story)).isEqualTo("active");
    }

    @ParameterizedTest(name = "toClosure {0}: {1}")
    @CsvSource({"true, closing", "false, active"})
    void onlyTheFinalDrawdownCloses(boolean toClosure, String status) {
        Told drawdown = Told.of("unmis", "2011-06-01", new Fact.DrawdownBegun(toClosure));
        assertThat(status("2011-05-31", drawdown)).isEqualTo("active");
        assertThat(status("2011-06-01", drawdown)).isEqualTo(status);
    }

    @Test
    void aDrawdownRevokedBeforeItBeginsNeverCloses() {
        Told drawdown = Told.of("unmis", "2011-06-01", new Fact.DrawdownBegun(true));
        Told annulled = Told.of("unmis", "2011-05-01", extended("2012-01-01")).revoking(drawdown.id());
        assertThat(status("2011-06-01", drawdown, annulled)).isEqualTo("active");
    }

    @Test
    void whereOnlyTheWithdrawalIsKnownItEndsTheOperation() {
        Told closed = Told.of("unmis", "2011-10-31", new Fact.OperationClosed());
        assertThat(status("2011-10-31", closed)).isEqualTo("active");
        assertThat(status("2011-11-01", closed)).isEqualTo("closed");
    }

    @Test
    void aMandateOverBeforeAnythingBeganClosesIt() {
        Knowledge known = Told.ledger(ESTABLISHED, GRANTED, Told.of("unmis", "2005-09-24", lapsed("2005-09-23")))
                .now();
        LocalDate day = LocalDate.of(2006, 1, 1);
        assertThat(known.operation("unmis", day, Reading.EARLIEST).orElseThrow().status(day, Reading.EARLIEST))
                .isEqualTo(Status.CLOSED);
    }

    @ParameterizedTest(name = "on {0}: {1} or {2}")
    @CsvSource({
        "2011-07-31, active, active",
        "2011-08-01, active, active",
        "2011-08-02, closed, active",
        "2011-08-31, closed, active",
        "2011-09-01, closed, closed",
    })
    void anUncertainEndLeavesTwoAnswersWhileTheReadingsDiffer(String day, String earliest, String latest) {
        Told ceased = Told.of("unmis", "2011-08", new Fact.OperationsCeased());
        assertThat(status(day, Reading.EARLIEST, ceased)).isEqualTo(earliest);
        assertThat(status(day, Reading.LATEST, ceased)).isEqualTo(latest);
    }

    @Test
    void anOperationAtWorkBeforeAnybodyEstablishedItExists() {
        Knowledge known = Told.ledger(
                        Told.of("ungomap", "1988-05-15", commenced()),
                        Told.of("ungomap", "1988-10-31", established("UNGOMAP")))
                .now();
        LocalDate day = LocalDate.of(1988, 6, 1);
        Operation operation = known.operation("ungomap", day, Reading.EARLIEST).orElseThrow();
        assertThat(operation.exists()).isTrue();
        assertThat(operation.status(day, Reading.EARLIEST)).isEqualTo(Status.ACTIVE);
    }

    @Test
    void theFirstOfItsCommencementsBeginsIt() {
        Operation operation = Told.ledger(
                        ESTABLISHED,
                        Told.of("unmis", "2005-05-01", new Fact.OperationCommenced(Fact.Scope.MILITARY)),
                        Told.of("unmis", "2005-04-01", new Fact.OperationCommenced(Fact.Scope.CIVILIAN)))
                .now()
                .operation("unmis")
                .orElseThrow();
        assertThat(operation.begun().orElseThrow().value()).hasToString("2005-04-01");
    }
}
