package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HistoricalDateTest {

    @ParameterizedTest
    @CsvSource({
        "0000-01-01, 0000-01-01, 0000-01-01",
        "9999-12-31, 9999-12-31, 9999-12-31",
        "2016-02-29, 2016-02-29, 2016-02-29",
        "2000-02-29, 2000-02-29, 2000-02-29",
        "2016-02, 2016-02-01, 2016-02-29",
        "2015-02-XX, 2015-02-01, 2015-02-28",
        "-0043-03-15, -0043-03-15, -0043-03-15",
        "-0043-03, -0043-03-01, -0043-03-31",
        "-201X, -2019-01-01, -2010-12-31",
        "-20XX, -2099-01-01, -2000-12-31",
        "-000X, -0009-01-01, -0001-12-31",
        "-00XX, -0099-01-01, -0001-12-31",
        "000X, 0000-01-01, 0009-12-31",
        "Y10000, +10000-01-01, +10000-12-31",
        "Y-999999999, -999999999-01-01, -999999999-12-31",
        "Y999999999, +999999999-01-01, +999999999-12-31",
        "2001-22, 2001-06-01, 2001-08-31",
        "2001-23, 2001-09-01, 2001-11-30",
        "2001-24, 2001-12-01, 2002-02-28",
        "2003-24, 2003-12-01, 2004-02-29",
        "9999-24, 9999-12-01, +10000-02-29",
        "-0001-24, -0001-12-01, 0000-02-29",
        "2001-21/2001-24, 2001-03-01, 2002-02-28",
        "201X/202X, 2010-01-01, 2029-12-31",
        "-0044/0014, -0044-01-01, 0014-12-31",
        "Y-61000/-2000, -61000-01-01, -2000-12-31",
        "2004-06-20/2004-06, 2004-06-20, 2004-06-30",
        "2004-06-11/2004-06-11, 2004-06-11, 2004-06-11",
        "2016-12-31T23:59:60Z, 2016-12-31, 2016-12-31",
        "2004-01-01T00:00:00+14:00, 2004-01-01, 2004-01-01",
        "-1985-04-12T23:20:30, -1985-04-12, -1985-04-12",
    })
    void spansItsDays(String text, LocalDate earliest, LocalDate latest) {
        HistoricalDate date = HistoricalDate.parse(text);

        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.qualified()).isFalse();
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @CsvSource({
        "2015-02-30, days 01 to 28",
        "2016-02-30, days 01 to 29",
        "2015-02-30?, days 01 to 28",
        "1900-02-29, days 01 to 28",
        "2015-04-31, days 01 to 30",
        "2015-01-00, days 01 to 31",
        "2015-01-32, days 01 to 31",
        "2015-13-01, from 01 to 12",
        "2015-00-01, from 01 to 12",
        "2001-21-05, from 01 to 12",
        "2015-13, from 01 to 12",
        "2015-00-XX, from 01 to 12",
        "2001-21-XX, from 01 to 12",
        "2001-42, seasons (without a day) from 21 to 24",
        "2001-20, seasons (without a day) from 21 to 24",
        "-0000, write 0000 for 1 BC",
        "-0000-01-01, write 0000 for 1 BC",
        "-1000/-2000, write the earlier date first",
        "2012-24/2012-21, write the earlier date first",
        "2015-02-02/2015-02-01, write the earlier date first",
    })
    void saysWhyADateIsImpossible(String text, String why) {
        assertRefused(text, why);
    }

    @ParameterizedTest
    @CsvSource({
        "20151109, write the hyphens: 2015-11-09",
        "20067890%, written Y20067890",
        "12345, written Y12345",
        "201511, a month 2015-11",
        "199u, written X: 199X",
        "1999-uu, written X: 1999-XX",
        "2015-1-9, write a day as 2015-11-09",
        "2015-01-1, write a day as 2015-11-09",
        "15-01-01, write a day as 2015-11-09",
        "2015-W03, write a day as 2015-11-09",
        "2015-313, write a day as 2015-11-09",
        "2015-01-01-01, write a day as 2015-11-09",
        "+2015-01-01, write a day as 2015-11-09",
        "--2015, write a day as 2015-11-09",
        "?, write a day as 2015-11-09",
        "??, write 1984?",
        "٢٠١٥-٠١-٠١, write a day as 2015-11-09",
        "2015 -01-01, a date has no spaces",
        "9 November 2015, a date has no spaces",
        "2015/unknown, an unknown one is left empty",
        "2015/open, an open end of an interval is written '..'",
        ".., 1985/.. or ../1985",
        "Y2006, write a year as 1985",
        "Y-1985, write a year as 1985",
        "Y02006, write a year as 1985",
        "Y1234567890, years go to 999999999",
        "Y, a year alone",
        "Y12345-01, a year alone",
        "1984?~, one qualifier is enough",
        "1984-06-02??, write 1984-06-02?",
        "/, an interval needs a date on one side",
        "../.., an interval needs a date on one side",
        "/.., an interval needs a date on one side",
        "2012/2013/2014, an interval has one '/'",
        "2000/12-12, write a day as 2015-11-09",
        "2005-07-25T10:10:10Z/2006-01, an interval runs between days without times",
        "1985-04-12T24:00:00, a time is hh:mm:ss",
        "1985-04-12T23:60:00, a time is hh:mm:ss",
        "1985-04-12T23:20:61, a time is hh:mm:ss",
        "1985-04-12T23:20, a time is hh:mm:ss",
        "1985-04-12T23:20:30.5, a time is hh:mm:ss",
        "1985-04-12T23:20:30z, a time is hh:mm:ss",
        "1985-04-12T23:20:30+24, a time is hh:mm:ss",
        "1985-04-12T23:20:30+04:60, a time is hh:mm:ss",
        "1985-04-12T23:20:30-00:00, a time is hh:mm:ss",
        "1985-04-12T23:20:30+0430, a time is hh:mm:ss",
        "1985-04-12T23:20:30?, a time is hh:mm:ss",
        "1985-04T23:20:30, a time needs an unqualified day",
        "1985-04-12?T23:20:30, a time needs an unqualified day",
        "1985-04-31T23:20:30, days 01 to 30",
    })
    void saysWhatToWriteInstead(String text, String remedy) {
        assertRefused(text, remedy);
    }

    @ParameterizedTest
    @CsvSource({
        "2001-25, 2001-03/2001-05",
        "2001-33, 2001-01/2001-03",
        "2001-34, 2001-04/2001-06",
        "2001-36, 2001-10/2001-12",
        "2001-37, 2001-01/2001-04",
        "2001-39, 2001-09/2001-12",
        "2001-40, 2001-01/2001-06",
        "2001-41, 2001-07/2001-12",
        "-2001-34, -2001-04/-2001-06",
        "2004-06~-11, whole date qualified: 2004-06-11~",
        "?2004-06-~11, whole date qualified: 2004-06-11%",
        "2004-%06-11?, whole date qualified: 2004-06-11%",
        "%2001, whole date qualified: 2001%",
        "2019-12/%2020, whole date qualified: 2020%",
        "1950S2, 1950~",
        "[..1984], ../1984",
        "2XXX, the interval",
        "XXXX, the interval",
        "201X-XX, the interval",
        "2004-06-1X, the interval",
        "1560-XX-25, the interval",
        "1960/2004-1X, the interval",
        "../..2004-06-20, write the date or '..'",
        "2004-06-01../2004-06-20, write the date or '..'",
    })
    void turnsLevelTwoIntoLevelOne(String text, String instead) {
        assertRefused(text, "is EDTF level 2");
        assertRefused(text, instead);
    }

    @Test
    void refusesNothingAtAll() {
        assertRefused("", "a date is missing");
    }

    @Test
    void refusesMoreThanSixtyFourCharactersAndShowsOnlyThem() {
        assertRefused("2".repeat(64), "write a day as 2015-11-09");
        assertThatThrownBy(() -> HistoricalDate.parse("2".repeat(65)))
                .isInstanceOf(InvalidDate.class)
                .hasMessageStartingWith("'" + "2".repeat(64) + "…': has 65 characters, a date at most 64");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-01-16", "2009-01-16T10:00:00", "2009-01-16/2009-01-16", "-0043-03-15"})
    void isExactWhenItIsOneDayWithoutDoubt(String text) {
        assertThat(HistoricalDate.parse(text).exact()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009-01-16?", "2009-01-16~", "2009-01-16%", "2009-01", "2009-01-XX", "2009-01-16/.."})
    void isNotExactWhenDoubtRemains(String text) {
        assertThat(HistoricalDate.parse(text).exact()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2001-21?", "201X~", "Y17000%", "-1985?", "../1985?", "1985~/", "2004-XX?/2005"})
    void isQualifiedThroughEitherEnd(String text) {
        assertThat(HistoricalDate.parse(text).qualified()).isTrue();
    }

    @Test
    void doubtDoesNotWidenTheDays() {
        HistoricalDate month = HistoricalDate.parse("2009-01?");

        assertThat(month.on(Reading.EARLIEST)).isEqualTo("2009-01-01");
        assertThat(month.on(Reading.LATEST)).isEqualTo("2009-01-31");
    }

    @Test
    void equalsADateWrittenAlike() {
        assertThat(HistoricalDate.parse("2009-01-16"))
                .isEqualTo(HistoricalDate.parse("2009-01-16"))
                .hasSameHashCodeAs(HistoricalDate.parse("2009-01-16"))
                .isNotEqualTo(HistoricalDate.parse("2009-01-16?"));
        assertThat(HistoricalDate.parse("2009-01")).isNotEqualTo(HistoricalDate.parse("2009-01-XX"));
    }

    private static void assertRefused(String text, String part) {
        assertThatThrownBy(() -> HistoricalDate.parse(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageStartingWith("'" + text + "'")
                .hasMessageContaining(part);
    }
}
