package org.mandateledger.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.time.Reading;

/** Stories with a known end, asked about on both sides of every turn. */
class HistoryStoriesTest {

    private static String story(Log log, long position, String day, Reading reading) {
        return log.indexed()
                .at(position)
                .state(Log.SUBJECT, LocalDate.parse(day), reading)
                .map(state -> state.substring(Log.SUBJECT.length() + 1).strip())
                .orElse("nothing");
    }

    private static String story(Log log, String day) {
        return story(log, Long.MAX_VALUE, day, Reading.EARLIEST);
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2007-02-19, nothing",
        "2007-02-20, created",
        "2011-11-13, created",
        "2011-11-14, created extended",
        "2022-03-31, created extended",
        "2022-04-01, created extended replaced",
        "9999-12-31, created extended replaced",
    })
    void anEventHoldsFromItsOwnDayOnWhateverTheOrderOfEntry(String day, String told) {
        Log backwards = new Log()
                .says("replaced", "2022-04-01")
                .says("extended", "2011-11-14")
                .says("created", "2007-02-20");
        assertThat(story(backwards, day)).isEqualTo(told);
    }

    @ParameterizedTest(name = "known at {0}, on {1}: {2}")
    @CsvSource({
        "0, 2015-11-09, nothing",
        "1, 2015-11-08, nothing",
        "1, 2015-11-09, renamed",
        "1, 2015-11-10, renamed",
        "2, 2015-11-09, nothing",
        "2, 2015-11-10, mended",
        "3, 2015-11-09, mended-again",
        "3, 2015-11-08, nothing",
        "4, 2015-11-09, nothing",
        "4, 2015-11-10, mended",
        "5, 2015-11-08, nothing",
        "5, 2015-11-09, renamed",
        "6, 9999-12-31, nothing",
    })
    void aCorrectionMayMoveADayBeCorrectedItselfAndBeRetractedUntilNothingIsLeft(int known, String day, String told) {
        Log log = new Log()
                .says("renamed", "2015-11-09")
                .corrects("renamed", "mended", "2015-11-10")
                .corrects("mended", "mended-again", "2015-11-09")
                .retracts("mended-again", "r1")
                .retracts("mended", "r2")
                .retracts("renamed", "r3");
        assertThat(story(log, known, day, Reading.EARLIEST)).isEqualTo(told);
    }

    @Test
    void ofTwoCorrectionsTheLaterStandsAndOnceItIsRetractedTheEarlier() {
        Log log = new Log()
                .says("a", "2014-03-12")
                .corrects("a", "first", "2014-03-13")
                .corrects("a", "second", "2014-03-14")
                .retracts("second", "r");
        assertThat(story(log, 3, "2014-03-13", Reading.EARLIEST)).isEqualTo("nothing");
        assertThat(story(log, 3, "2014-03-14", Reading.EARLIEST)).isEqualTo("second");
        assertThat(story(log, 4, "2014-03-13", Reading.EARLIEST)).isEqualTo("first");
    }

    @Test
    void mendingAnOldCorrectionNeverOverridesANewerOne() {
        Log log = new Log()
                .says("a", "2014-03-12")
                .corrects("a", "older", "2014-03-13")
                .corrects("a", "newer", "2014-03-14")
                .corrects("older", "mended", "2014-03-15");
        assertThat(story(log, "9999-12-31")).isEqualTo("newer");
    }

    @Test
    void whatWasRetractedStaysSoWhateverCorrectsItAfterwards() {
        Log log = new Log().says("a", "2014-03-12").retracts("a", "r").corrects("a", "late", "2014-03-12");
        assertThat(story(log, "9999-12-31")).isEqualTo("nothing");
        assertThat(story(log, 1, "9999-12-31", Reading.EARLIEST)).isEqualTo("a");
    }

    @Test
    void aCorrectedEventKeepsItsPlaceAmongThoseOfTheSameDay() {
        Log log = new Log()
                .says("a", "2013-04-25")
                .says("b", "2013-04-25")
                .says("c", "2013-04-25")
                .corrects("a", "a-mended", "2013-04-25");
        assertThat(story(log, "2013-04-25")).isEqualTo("a-mended b c");
    }

    @Test
    void aCorrectionThatComesToADayStandsWhereItsEventWasAssertedAndNotWhereItWasMended() {
        Log log = new Log()
                .says("a", "2012-01-01")
                .says("b", "2013-04-25")
                .says("c", "2013-04-26")
                .corrects("c", "c-mended", "2013-04-25")
                .corrects("a", "a-mended", "2013-04-25");
        assertThat(story(log, "2013-04-25")).isEqualTo("a-mended b c-mended");
    }

    @Test
    void theDomainsOrderComesBeforeThatOfEntry() {
        Log log = new Log()
                .says("second", Told.on("2013-04-25", "second").ranked(2))
                .says("first", Told.on("2013-04-25", "first").ranked(1))
                .says("third", Told.on("2013-04-25", "third").ranked(2));
        assertThat(story(log, "2013-04-25")).isEqualTo("first second third");
    }

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({
        "2005-05-31, planned",
        "2005-06-01, planned withdrawal",
        "2005-07-31, planned withdrawal",
        "2005-08-01, planned annulled",
        "2006-01-01, planned annulled",
    })
    void aRevocationAnnulsFromItsOwnDayOnAndThePastStaysAsItWas(String day, String told) {
        Log log = new Log()
                .says("annulled", Told.on("2005-08-01", "annulled").revoking("withdrawal"))
                .says("planned", "2005-01-01")
                .says("withdrawal", "2005-06-01");
        assertThat(story(log, day)).isEqualTo(told);
    }

    @Test
    void aStepNotYetTakenIsNeverSeenOnceItIsAnnulled() {
        Log log = new Log()
                .says("withdrawal", "2005-12-31")
                .says("annulled", Told.on("2005-08-01", "annulled").revoking("withdrawal"));
        assertThat(story(log, "2006-01-01")).isEqualTo("annulled");
        assertThat(story(log, 1, "2006-01-01", Reading.EARLIEST)).isEqualTo("withdrawal");
    }

    @Test
    void aRevocationThatIsItselfRevokedAnnulsNothing() {
        Log log = new Log()
                .says("step", "2005-01-01")
                .says("annulled", Told.on("2005-02-01", "annulled").revoking("step"))
                .says("restored", Told.on("2005-03-01", "restored").revoking("annulled"));
        assertThat(story(log, "2005-02-28")).isEqualTo("annulled");
        assertThat(story(log, "2005-03-01")).isEqualTo("step restored");
    }

    @Test
    void revocationsThatRunInACircleStillEnd() {
        Log log = new Log()
                .says("a", Told.on("2005-01-01", "a").revoking("b"))
                .says("b", Told.on("2005-01-02", "b").revoking("a"))
                .says("c", Told.on("2005-01-03", "c").revoking("c"));
        assertThat(story(log, "2005-01-02")).isNotEqualTo("nothing");
    }

    @Test
    void aRevocationFallsWithTheEventThatSaysIt() {
        Log log = new Log()
                .says("step", "2005-01-01")
                .says("annulled", Told.on("2005-02-01", "annulled").revoking("step"))
                .retracts("annulled", "r")
                .says("later", "2005-03-01");
        assertThat(story(log, "9999-12-31")).isEqualTo("step later");
    }

    @ParameterizedTest(name = "\"{0}\" on {1}: {2} by the earliest reading, {3} by the latest")
    @CsvSource({
        "2009-01, 2008-12-31, nothing, nothing",
        "2009-01, 2009-01-01, a, nothing",
        "2009-01, 2009-01-30, a, nothing",
        "2009-01, 2009-01-31, a, a",
        "2009, 2009-12-30, a, nothing",
        "2009, 2009-12-31, a, a",
        "2009-01-16?, 2009-01-15, nothing, nothing",
        "2009-01-16?, 2009-01-16, a, a",
        "2009-01-16/2009-01-18, 2009-01-17, a, nothing",
        "2009-01-16/.., 2009-01-16, a, nothing",
        "2009-01-16/.., 9999-12-31, a, nothing",
        "/2009-01-16, 0000-01-01, a, nothing",
        "/2009-01-16, 2009-01-16, a, a",
    })
    void aDateThatIsNotExactHasTwoReadings(String effective, String day, String earliest, String latest) {
        Log log = new Log().says("a", effective);
        assertThat(story(log, 1, day, Reading.EARLIEST)).isEqualTo(earliest);
        assertThat(story(log, 1, day, Reading.LATEST)).isEqualTo(latest);
    }

    @Test
    void theReadingsMayPutEventsInADifferentOrder() {
        Log log = new Log().says("sometime", "2009").says("june", "2009-06-15");
        assertThat(story(log, 2, "2010-01-01", Reading.EARLIEST)).isEqualTo("sometime june");
        assertThat(story(log, 2, "2010-01-01", Reading.LATEST)).isEqualTo("june sometime");
    }

    @Test
    void anExactEventAfterAnUncertainOneIsStillReadTwice() {
        Log log = new Log().says("first", "2008").says("sometime", "2009").says("exact", "2009-03-01");
        assertThat(story(log, 3, "2009-03-01", Reading.EARLIEST)).isEqualTo("first sometime exact");
        assertThat(story(log, 3, "2009-03-01", Reading.LATEST)).isEqualTo("first exact");
        Log mended = log.corrects("sometime", "mended", "2009-02-01").says("last", "2010-01-01");
        assertThat(story(mended, 4, "2009-03-01", Reading.LATEST)).isEqualTo("first mended exact");
        assertThat(story(mended, 5, "2010-01-01", Reading.LATEST)).isEqualTo("first mended exact last");
        assertThat(story(mended, 3, "2009-03-01", Reading.LATEST)).isEqualTo("first exact");
    }
}
