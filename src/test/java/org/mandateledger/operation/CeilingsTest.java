package org.mandateledger.operation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mandateledger.operation.Fact.Category.MILITARY;
import static org.mandateledger.operation.Fact.Category.POLICE;
import static org.mandateledger.operation.Fact.Category.UNIFORMED;
import static org.mandateledger.operation.Facts.authorised;
import static org.mandateledger.operation.Facts.line;
import static org.mandateledger.operation.Facts.lineOf;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.operation.Fact.Category;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.time.Reading;

class CeilingsTest {

    private static Told told(String effective, Fact fact) {
        return Told.of("monusco", effective, fact);
    }

    private static Optional<Integer> ceiling(Category category, String day, Reading reading, Told... story) {
        LocalDate asked = LocalDate.parse(day);
        return Told.ledger(story)
                .now()
                .operation("monusco", asked, reading)
                .flatMap(operation -> operation.ceiling(category, asked, reading))
                .map(line -> line.value().number());
    }

    private static int number(Category category, String day, Told... story) {
        return ceiling(category, day, Reading.EARLIEST, story).orElse(-1);
    }

    private static List<StrengthLine> lines(String day, Told... story) {
        LocalDate asked = LocalDate.parse(day);
        return Told.ledger(story)
                .now()
                .operation("monusco", asked, Reading.EARLIEST)
                .orElseThrow()
                .ceilings(asked, Reading.EARLIEST)
                .stream()
                .map(Sourced::value)
                .toList();
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2010-05-27, -1", "2010-05-28, 19815", "2017-03-30, 19815", "2017-03-31, 16215", "2030-01-01, 16215"})
    void theLatestLineOfACategoryStands(String day, int number) {
        assertThat(number(
                        MILITARY,
                        day,
                        told("2017-03-31", authorised(line(MILITARY, 16_215))),
                        told("2010-05-28", authorised(line(MILITARY, 19_815)))))
                .isEqualTo(number);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2006-04-25, 16700", "2006-04-26, 17500", "2006-09-30, 17500", "2006-10-01, 16700"})
    void aTemporaryLineLiesOverTheBaseAndExpiredRestoresIt(String day, int number) {
        assertThat(number(
                        MILITARY,
                        day,
                        told("2005-10-28", authorised(line(MILITARY, 16_700))),
                        told("2006-04-26", authorised(line(MILITARY, 17_500, "2006-09-30")))))
                .isEqualTo(number);
    }

    @Test
    void aTemporaryLineProlongedRunsOnAndTheLatestOfSeveralStands() {
        Told[] story = {
            told("2005-10-28", authorised(line(MILITARY, 16_700))),
            told("2006-04-26", authorised(line(MILITARY, 17_500, "2006-09-30"))),
            told("2006-09-01", authorised(line(MILITARY, 17_000, "2006-12-31")))
        };
        assertThat(number(MILITARY, "2006-08-31", story)).isEqualTo(17_500);
        assertThat(number(MILITARY, "2006-09-15", story)).isEqualTo(17_000);
        assertThat(number(MILITARY, "2006-12-31", story)).isEqualTo(17_000);
        assertThat(number(MILITARY, "2007-01-01", story)).isEqualTo(16_700);
    }

    @Test
    void aShorterTemporaryLineGivesWayToALongerOneBelowIt() {
        Told[] story = {
            told("2006-01-01", authorised(line(MILITARY, 17_500, "2006-12-31"))),
            told("2006-06-01", authorised(line(MILITARY, 18_000, "2006-07-31")))
        };
        assertThat(number(MILITARY, "2006-07-31", story)).isEqualTo(18_000);
        assertThat(number(MILITARY, "2006-08-01", story)).isEqualTo(17_500);
        assertThat(number(MILITARY, "2007-01-01", story)).isEqualTo(-1);
    }

    @Test
    void aLastingLineDoesAwayWithATemporaryOne() {
        Told[] story = {
            told("2006-04-26", authorised(line(MILITARY, 17_500, "2006-12-31"))),
            told("2006-09-01", authorised(line(MILITARY, 17_030)))
        };
        assertThat(number(MILITARY, "2006-10-01", story)).isEqualTo(17_030);
        assertThat(number(MILITARY, "2007-01-01", story)).isEqualTo(17_030);
    }

    @Test
    void aTemporaryLineWithAnUncertainEndHasTwoReadings() {
        Told[] story = {
            told("2005-10-28", authorised(line(MILITARY, 16_700))),
            told("2006-04-26", authorised(line(MILITARY, 17_500, "2006-09")))
        };
        assertThat(ceiling(MILITARY, "2006-09-15", Reading.EARLIEST, story)).contains(16_700);
        assertThat(ceiling(MILITARY, "2006-09-15", Reading.LATEST, story)).contains(17_500);
    }

    @Test
    void aComponentIsShownAndNeverAddedToTheTotal() {
        Told[] story = {
            told("2010-05-28", authorised(line(MILITARY, 19_815), line(POLICE, 391))),
            told("2013-03-28", authorised(lineOf("force-intervention-brigade", MILITARY, 3_069)))
        };
        assertThat(number(MILITARY, "2013-04-01", story)).isEqualTo(19_815);
        assertThat(lines("2013-04-01", story))
                .containsExactly(
                        line(MILITARY, 19_815),
                        line(POLICE, 391),
                        lineOf("force-intervention-brigade", MILITARY, 3_069));
    }

    @Test
    void aComponentAloneGivesTheOperationNoCeiling() {
        Told brigade = told("2013-03-28", authorised(lineOf("force-intervention-brigade", MILITARY, 3_069)));
        assertThat(number(MILITARY, "2013-04-01", brigade)).isEqualTo(-1);
    }

    @Test
    void whatStandsInOneCountryIsNotTheWhole() {
        StrengthLine inChad = new StrengthLine(
                MILITARY, 5_200, Optional.empty(), Optional.of("TCD"), Optional.empty(), Optional.empty());
        Told[] story = {told("2009-01-14", authorised(line(MILITARY, 5_500), inChad))};
        assertThat(number(MILITARY, "2009-02-01", story)).isEqualTo(5_500);
        assertThat(lines("2009-02-01", story)).containsExactly(line(MILITARY, 5_500), inChad);
    }

    @Test
    void aDecisionMayEndWholeCategoriesComponentsIncluded() {
        Told[] story = {
            told("2010-05-28", authorised(line(MILITARY, 19_815), line(POLICE, 391))),
            told("2013-03-28", authorised(lineOf("force-intervention-brigade", MILITARY, 3_069))),
            told("2017-03-31", new Fact.StrengthAuthorised(List.of(line(UNIFORMED, 17_000)), List.of(MILITARY)))
        };
        assertThat(lines("2017-03-31", story)).containsExactly(line(POLICE, 391), line(UNIFORMED, 17_000));
        assertThat(lines("2017-03-30", story)).hasSize(3);
    }

    @Test
    void aDecisionThatEndsACategoryMayStateItAnew() {
        Told[] story = {
            told("2010-05-28", authorised(line(MILITARY, 19_815))),
            told("2017-03-31", new Fact.StrengthAuthorised(List.of(line(MILITARY, 16_215)), List.of(MILITARY)))
        };
        assertThat(number(MILITARY, "2017-03-31", story)).isEqualTo(16_215);
    }

    @Test
    void aRevokedLineRestoresTheOneBeforeIt() {
        Told cut = told("2017-03-31", authorised(line(MILITARY, 16_215)));
        Told[] story = {
            told("2010-05-28", authorised(line(MILITARY, 19_815))),
            cut,
            told("2017-06-01", new Fact.DrawdownBegun(false)).revoking(cut.id())
        };
        assertThat(number(MILITARY, "2017-05-31", story)).isEqualTo(16_215);
        assertThat(number(MILITARY, "2017-06-01", story)).isEqualTo(19_815);
    }
}
