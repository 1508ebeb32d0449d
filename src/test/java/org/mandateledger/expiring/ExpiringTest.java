package org.mandateledger.expiring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mandateledger.story.Story.ceased;
import static org.mandateledger.story.Story.commenced;
import static org.mandateledger.story.Story.established;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Ledger;
import org.mandateledger.story.Story;

class ExpiringTest {
    private static final String DATED = "{kind: 'dated', day: '%s', derived: true}";

    private static final Ledger LEDGER = Story.learned(
                    "2026-11-01T00:00:00Z",
                    established("amisom", "2007-01-19", "au-peace-support", "African Union"),
                    commenced("amisom", "2007-03-06"),
                    mandate("amisom", "2015-07-28", "core", DATED.formatted("2015-11-30")),
                    established("unoci", "2004-02-27", "un-peacekeeping", "United Nations"),
                    commenced("unoci", "2004-04-04"),
                    mandate(
                            "unoci",
                            "2015-06-25",
                            "core",
                            "{kind: 'conditional', day: '2015-10-31', condition: 'if the vote is held'}"),
                    mandate("unoci", "2015-06-25", "arms", DATED.formatted("2015-12-30")),
                    "{type: 'CoverageStated', operation: 'unoci', effective: '2017-06-30', completeTo: '2017-06-30'}",
                    established("untso", "1948-05-29", "un-peacekeeping", "United Nations"),
                    mandate("untso", "1948-05-29", "core", "{kind: 'none'}"),
                    established("gone", "2010-01-01", "regional", "Somebody"),
                    mandate("gone", "2010-01-01", "core", DATED.formatted("2015-11-15")),
                    ceased("gone", "2015-09-01"),
                    established("ended", "2010-01-01", "regional", "Somebody"),
                    mandate("ended", "2010-01-01", "core", DATED.formatted("2015-12-15")),
                    terminated("ended", "2015-08-01", "2015-11-01"))
            .then("2026-11-05T00:00:00Z", extended("amisom", "2015-11-10", "2016-05-31"))
            .ledger();

    @Test
    void listsTheMandatesThatRunOutInTheWindowSoonestFirst() {
        ExpiringAnswer answer = ask("2015-10-01", "90d");

        assertThat(answer.to()).isEqualTo("2015-12-30");
        assertThat(answer.expiring())
                .extracting(term -> term.operation() + " " + term.strand() + " " + term.daysLeft())
                .containsExactly("unoci core 30", "ended core 31", "amisom core 60", "unoci arms 90");
    }

    @Test
    void bothEndsOfTheWindowCount() {
        assertThat(operations("2015-10-31", "0d")).containsExactly("unoci");
        assertThat(operations("2015-10-30", "0d")).isEmpty();
        assertThat(operations("2015-10-30", "1d")).containsExactly("unoci");
        assertThat(operations("2015-11-30", "1m")).containsExactly("unoci");
    }

    @Test
    void tellsWhatKindOfEndItIsAndWhichActSetIt() {
        ExpiringAnswer answer = ask("2015-10-01", "90d");

        assertThat(answer.expiring()).first().satisfies(term -> {
            assertThat(term.untilKind()).isEqualTo("conditional");
            assertThat(term.condition()).contains("if the vote is held");
            assertThat(term.until()).isEqualTo("2015-10-31");
            assertThat(term.instrument()).contains("S/RES/unoci-2015-06-25");
            assertThat(term.eventId()).isEqualTo("unoci-2015-06-25-core");
        });
        assertThat(answer.expiring().get(2)).satisfies(term -> {
            assertThat(term.untilKind()).isEqualTo("dated");
            assertThat(term.untilDerived()).isTrue();
            assertThat(term.standing()).isEqualTo("in-force");
        });
    }

    @Test
    void aDecisionToEndAMandateCountsInsteadOfItsTerm() {
        assertThat(ask("2015-10-01", "90d").expiring().get(1)).satisfies(term -> {
            assertThat(term.terminatedOn()).contains("2015-11-01");
            assertThat(term.eventId()).isEqualTo("ended-terminated");
        });
        assertThat(operations("2015-07-31", "1y")).contains("ended");
        assertThat(ask("2015-11-02", "90d").expiring())
                .extracting(Expiry::operation)
                .doesNotContain("ended");
        assertThat(ask("2015-11-02", "90d").lapsed())
                .extracting(Expiry::operation)
                .doesNotContain("ended");
    }

    @Test
    void leavesOutMandatesWithoutATermAndThoseOfClosedOperations() {
        assertThat(operations("2015-10-01", "9999y")).doesNotContain("untso", "gone");
    }

    @Test
    void anExtensionTakesTheMandateOutOfTheWindowOnceItIsDecidedAndOnceItIsKnown() {
        assertThat(operations("2015-11-09", "30d")).contains("amisom");
        assertThat(operations("2015-11-10", "30d")).doesNotContain("amisom");
        ExpiringQuery before = new ExpiringQuery(
                LocalDate.parse("2015-11-10"), "30d", Optional.of(Instant.parse("2026-11-02T00:00:00Z")));
        assertThat(ExpiringAnswer.to(before, LEDGER).expiring())
                .extracting(Expiry::operation)
                .contains("amisom");
    }

    @Test
    void listsWhatHasLapsedApartAndNeverAsInForce() {
        ExpiringAnswer answer = ask("2016-06-02", "90d");

        assertThat(answer.expiring()).isEmpty();
        assertThat(answer.lapsed())
                .extracting(
                        term -> term.operation() + " " + term.strand() + " " + term.daysLeft() + " " + term.standing())
                .containsExactly(
                        "amisom core -2 unknown-whether-renewed", "unoci arms -155 lapsed", "unoci core -215 lapsed");
    }

    @Test
    void marksWhatLiesBeyondTheDayToWhichTheLedgerIsComplete() {
        assertThat(ask("2015-10-01", "90d").expiring())
                .extracting(term -> term.operation() + " " + term.beyondHorizon() + " "
                        + term.completeTo().orElse("-"))
                .containsExactly("unoci false 2017-06-30", "ended true -", "amisom true -", "unoci false 2017-06-30");
    }

    @Test
    void aLastDayNotKnownToTheDayIsUncertainAndCountsWhereItMayFallIntoTheWindow() {
        Ledger vague = Story.learned(
                        "2026-11-01T00:00:00Z",
                        established("mission", "2010-01-01", "regional", "Somebody"),
                        mandate("mission", "2015-01-01", "core", "{kind: 'dated', day: '2015-11'}"))
                .ledger();

        assertThat(ask("2015-10-25", "10d", vague).expiring()).singleElement().satisfies(term -> {
            assertThat(term.uncertain()).isPresent();
            assertThat(term.daysLeft()).isEqualTo(7);
        });
        assertThat(ask("2015-11-25", "10d", vague).expiring())
                .extracting(Expiry::daysLeft)
                .containsExactly(5L);
        assertThat(ask("2015-12-01", "10d", vague).expiring()).isEmpty();
    }

    @Test
    void aLastDayThatMayFallBeforeInOrAfterTheWindowMayFallIntoIt() {
        Ledger vague = Story.learned(
                        "2026-11-01T00:00:00Z",
                        established("mission", "2010-01-01", "regional", "Somebody"),
                        mandate("mission", "2014-01-01", "core", "{kind: 'dated', day: '2015'}"),
                        established("ended", "2010-01-01", "regional", "Somebody"),
                        mandate("ended", "2010-01-01", "core", "{kind: 'none'}"),
                        terminated("ended", "2014-01-01", "2015"),
                        established("renewed", "2010-01-01", "regional", "Somebody"),
                        mandate("renewed", "2010-01-01", "core", DATED.formatted("2015-05-31")),
                        extended("renewed", "2015", "2016-05-31"))
                .ledger();
        ExpiringAnswer answer = ask("2015-06-15", "30d", vague);

        assertThat(answer.expiring())
                .extracting(term -> term.operation() + " " + term.daysLeft() + " " + term.standing() + " "
                        + term.uncertain().isPresent())
                .containsExactly("ended 199 in-force true", "mission 199 in-force true");
        assertThat(answer.lapsed()).isEmpty();
        assertThat(ask("2014-11-01", "30d", vague).expiring()).isEmpty();
        assertThat(ask("2016-01-01", "30d", vague).expiring()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90d, 2015-05-01", "2w, 2015-02-14", "1m, 2015-02-28", "1y, 2016-01-31", " 6m , 2015-07-31"})
    void spansAreThoseOfTheCalendar(String span, LocalDate last) {
        assertThat(Within.parse(span).lastDay(LocalDate.parse("2015-01-31"))).isEqualTo(last);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "90", "d", "-1d", "90 days", "99999d", "P90D"})
    void refusesWhatIsNoSpanAndSaysHowToWriteOne(String span) {
        assertThatThrownBy(() -> ask("2015-10-01", span))
                .isInstanceOf(InvalidQuestion.class)
                .hasMessageContaining("90d, 6m or 1y");
    }

    private static List<String> operations(String day, String within) {
        return ask(day, within).expiring().stream().map(Expiry::operation).toList();
    }

    private static ExpiringAnswer ask(String day, String within) {
        return ask(day, within, LEDGER);
    }

    private static ExpiringAnswer ask(String day, String within, Ledger ledger) {
        return ExpiringAnswer.to(new ExpiringQuery(LocalDate.parse(day), within, Optional.empty()), ledger);
    }

    private static String mandate(String id, String on, String strand, String until) {
        return """
                {id: '%s-%s-%s', type: 'MandateGranted', operation: '%s', effective: '%s', strand: '%s',
                 authority: 'un-security-council', until: %s, instrument: {symbol: 'S/RES/%s-%s', decided: '%s'}}
                """.formatted(id, on, strand, id, on, strand, until, id, on, on);
    }

    private static String extended(String id, String on, String until) {
        return """
                {type: 'MandateExtended', operation: '%s', effective: '%s', authority: 'un-security-council',
                 until: {kind: 'dated', day: '%s'}}
                """.formatted(id, on, until);
    }

    private static String terminated(String id, String on, String lastDay) {
        return "{id: '%s-terminated', type: 'MandateTerminated', operation: '%s', effective: '%s', lastDay: '%s', reason: 'completed'}"
                .formatted(id, id, on, lastDay);
    }
}
