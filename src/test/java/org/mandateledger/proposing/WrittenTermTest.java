package org.mandateledger.proposing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Terms as resolutions of eight decades write them. */
class WrittenTermTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "for a further period of six months, that is, until 24 October 1974 | 1974-04-08 | 1974-10-24",
                "until 31 Aug. 2017 | 2016-08-30 | 2017-08-31",
                "until 15 Sept. 2017 | 2016-12-13 | 2017-09-15",
                "for a further period of three months, ending 26 June | 1965-03-19 | 1965-06-26",
                "for three months ending on 26 March | 1964-12-18 | 1965-03-26",
                "for an initial period of twelve months | 2004-06-01 | P12M",
                "for a final period of one month | 1999-01-13 | P1M",
                "for another year | 2001-01-01 | P12M",
                "for an additional two weeks | 2006-09-15 | P14D",
                "through 30 June 2005 | 2004-09-17 | 2005-06-30",
                "to report by 1 October 2007 | 2007-07-31 |",
            })
    void isReadAsItStands(String words, LocalDate decided, String term) {
        assertThat(WrittenTerm.in(Mentions.plain(words), decided).orElse(null)).isEqualTo(term);
    }
}
