package org.mandateledger.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The examples of the Library of Congress specification of 2019, level by level. Two of its level 2 examples are also
 * readable here: {@code 2004-06-11%}, which is the level 1 form, and {@code 2004-06-XX/2004-07-03}, since unspecified
 * dates may end intervals.
 */
class EdtfSpecificationTest {

    @ParameterizedTest
    @CsvSource({
        "1985-04-12, 1985-04-12, 1985-04-12",
        "1985-04, 1985-04-01, 1985-04-30",
        "1985, 1985-01-01, 1985-12-31",
        "1985-04-12T23:20:30, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30Z, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30-04, 1985-04-12, 1985-04-12",
        "1985-04-12T23:20:30+04:30, 1985-04-12, 1985-04-12",
        "1964/2008, 1964-01-01, 2008-12-31",
        "2004-06/2006-08, 2004-06-01, 2006-08-31",
        "2004-02-01/2005-02-08, 2004-02-01, 2005-02-08",
        "2004-02-01/2005-02, 2004-02-01, 2005-02-28",
        "2004-02-01/2005, 2004-02-01, 2005-12-31",
        "2005/2006-02, 2005-01-01, 2006-02-28",
    })
    void levelZeroIsRead(String text, LocalDate earliest, LocalDate latest) {
        assertSpans(text, earliest, latest, false);
    }

    @ParameterizedTest
    @CsvSource({
        "Y170000002, +170000002-01-01, +170000002-12-31, false",
        "Y-170000002, -170000002-01-01, -170000002-12-31, false",
        "2001-21, 2001-03-01, 2001-05-31, false",
        "1984?, 1984-01-01, 1984-12-31, true",
        "2004-06~, 2004-06-01, 2004-06-30, true",
        "2004-06-11%, 2004-06-11, 2004-06-11, true",
        "201X, 2010-01-01, 2019-12-31, false",
        "20XX, 2000-01-01, 2099-12-31, false",
        "2004-XX, 2004-01-01, 2004-12-31, false",
        "1985-04-XX, 1985-04-01, 1985-04-30, false",
        "1985-XX-XX, 1985-01-01, 1985-12-31, false",
        "-1985, -1985-01-01, -1985-12-31, false",
        "1984~/2004-06, 1984-01-01, 2004-06-30, true",
        "1984/2004-06~, 1984-01-01, 2004-06-30, true",
        "1984~/2004~, 1984-01-01, 2004-12-31, true",
        "1984?/2004%, 1984-01-01, 2004-12-31, true",
        "1984-06?/2004-08?, 1984-06-01, 2004-08-31, true",
        "1984-06-02?/2004-08-08~, 1984-06-02, 2004-08-08, true",
        "2004-06-XX/2004-07-03, 2004-06-01, 2004-07-03, false",
    })
    void levelOneIsRead(String text, LocalDate earliest, LocalDate latest, boolean qualified) {
        assertSpans(text, earliest, latest, qualified);
    }

    @ParameterizedTest
    @CsvSource({
        "1985-04-12/.., 1985-04-12",
        "1985-04/.., 1985-04-01",
        "1985/.., 1985-01-01",
        "1985-04-12/, 1985-04-12",
        "1985-04/, 1985-04-01",
        "1985/, 1985-01-01",
    })
    void anOpenOrUnknownEndIsTheEndOfTime(String text, LocalDate earliest) {
        assertSpans(text, earliest, LocalDate.MAX, false);
    }

    @ParameterizedTest
    @CsvSource({
        "../1985-04-12, 1985-04-12",
        "../1985-04, 1985-04-30",
        "../1985, 1985-12-31",
        "/1985-04-12, 1985-04-12",
        "/1985-04, 1985-04-30",
        "/1985, 1985-12-31",
    })
    void anOpenOrUnknownStartIsTheBeginningOfTime(String text, LocalDate latest) {
        assertSpans(text, LocalDate.MIN, latest, false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Y-17E7",
                "1950S2",
                "Y171010000S3",
                "Y3388E2S3",
                "2001-34",
                "[1667,1668,1670..1672]",
                "[..1760-12-03]",
                "[1760-12..]",
                "[1760-01,1760-02,1760-12..]",
                "[1667,1760-12]",
                "[..1984]",
                "{1667,1668,1670..1672}",
                "{1960,1961-12}",
                "{..1984}",
                "2004-06~-11",
                "2004?-06-11",
                "?2004-06-~11",
                "2004-%06-11",
                "156X-12-25",
                "15XX-12-25",
                "XXXX-12-XX",
                "1XXX-XX",
                "1XXX-12",
                "1984-1X",
                "2004-06-~01/2004-06-~20",
            })
    void levelTwoIsRefusedByItsName(String text) {
        assertThatThrownBy(() -> HistoricalDate.parse(text))
                .isInstanceOf(InvalidDate.class)
                .hasMessageStartingWith("'" + text + "'")
                .hasMessageContaining("is EDTF level 2")
                .hasMessageContaining("write");
    }

    private static void assertSpans(String text, LocalDate earliest, LocalDate latest, boolean qualified) {
        HistoricalDate date = HistoricalDate.parse(text);
        assertThat(date.earliest()).isEqualTo(earliest);
        assertThat(date.latest()).isEqualTo(latest);
        assertThat(date.qualified()).isEqualTo(qualified);
        assertThat(date).hasToString(text);
    }
}
