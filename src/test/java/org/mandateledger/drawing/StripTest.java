package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.DateSpan;

class StripTest {
    private static final Knowledge KNOWN = Story.told().now();

    private static String on(String day) {
        return Drawings.inPage(KNOWN).strip(LocalDate.parse(day));
    }

    @Test
    void itIsSmall() throws Exception {
        assertThat(DrawnText.parse(on("2002-06-01")).getDocumentElement().getAttribute("viewBox"))
                .isEqualTo("0 0 1200 64");
        assertThat(on("2002-06-01").length()).isLessThan(12_000);
    }

    @Test
    void itSaysHowManyWereActiveOfWhichKinds() throws Exception {
        assertThat(Drawn.description(on("2003-06-01")))
                .startsWith("Active on 1 Jun 2003: 3 (UN peacekeeping 1, UN political and support 1,");
        assertThat(Drawn.description(on("2001-01-01"))).startsWith("Active on 1 Jan 2001: 0 ");
    }

    @Test
    void itGoesFromTheFirstToTheLastDayKnown() {
        assertThat(Drawings.inPage(KNOWN).days())
                .isEqualTo(new DateSpan(LocalDate.of(2001, 1, 10), LocalDate.of(2005, 7, 1)));
    }

    @Test
    void theDayAskedIsMarkedWhereItIsAmongThem() throws Exception {
        assertThat(Drawn.values(on("2003-06-01"), "class")).contains("asked");
        assertThat(Drawn.values(on("1900-01-01"), "class")).doesNotContain("asked");
    }

    @Test
    void itIsLegible() throws Exception {
        Legibility.check(on("2003-06-01"));
    }
}
