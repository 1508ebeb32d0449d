package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.testing.Given;
import org.mandateledger.time.DateSpan;
import org.w3c.dom.NodeList;

class DrawingsTest {
    private static final Given STORY = Story.told();

    private static String drawn(String... operations) {
        return new Drawings(STORY.now()).svg(List.of(operations));
    }

    @Test
    void namesAreWrittenWhereTheyWereBorne() throws Exception {
        List<DrawnText> texts = DrawnText.in(drawn("office"));

        double before = texts.stream()
                .filter(it -> it.words().equals("OFM"))
                .findFirst()
                .orElseThrow()
                .box()
                .left();
        double after = texts.stream()
                .filter(it -> it.words().equals("OFS") && it.box().top() > 80)
                .findFirst()
                .orElseThrow()
                .box()
                .left();
        assertThat(before).isLessThan(after);
    }

    @Test
    void everyTermHasItsInstrumentAndItsLastDay() throws Exception {
        assertThat(Drawn.words(drawn("mission"))).contains("S/RES/1001", "1002", "31 Dec 2001", "31 Dec 2003");
    }

    @Test
    void strengthStepsCarryTheirNumbers() throws Exception {
        assertThat(Drawn.words(drawn("mission"))).contains("8,000 military", "12,000");
    }

    @Test
    void aStepThatWasAnnulledBeforeItsDayIsNotDrawn() throws Exception {
        assertThat(Drawn.words(drawn("mission"))).doesNotContain("9,999");
    }

    @Test
    void aScheduledEndIsDrawnAsSuch() {
        assertThat(drawn("follower")).contains(" scheduled\"");
        assertThat(drawn("mission")).doesNotContain(" scheduled\"");
    }

    @Test
    void anUncertainOrOpenDateFadesAndACertainOneDoesNot() {
        assertThat(drawn("office")).contains("mask=\"url(#");
        assertThat(drawn("mission")).doesNotContain("mask=\"url(#");
    }

    @Test
    void successionAndSupportAreLinkedWhereBothSidesAreShown() {
        assertThat(drawn("mission", "follower", "office"))
                .contains("class=\"succession\"")
                .contains("class=\"support-link\"");
        assertThat(drawn("mission")).doesNotContain("class=\"succession\"").contains("→ FLW");
    }

    @Test
    void supportIsShownToWhoReceivesIt() throws Exception {
        assertThat(Drawn.words(drawn("mission"))).anyMatch(it -> it.startsWith("from OFM/OFS: fuel"));
        assertThat(Drawn.words(drawn("office"))).anyMatch(it -> it.startsWith("to MSN: fuel"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"mission", "office", "follower", "nameless", "mission,follower,office,nameless"})
    void noWordsLieOnOthersOrBeyondThePaper(String operations) throws Exception {
        Legibility.check(drawn(operations.split(",")));
    }

    @ParameterizedTest
    @CsvSource({"2001-10-20,2002-03-01", "2000-11-20,2001-11-01", "1950-01-01,2050-01-01"})
    void noWordsLieOnOthersWhateverTheWindow(LocalDate from, LocalDate to) throws Exception {
        Legibility.check(
                new Drawings(STORY.now()).svg(List.of("mission", "office"), Optional.of(new DateSpan(from, to))));
    }

    @Test
    void markupInNamesIsEscaped() throws Exception {
        String svg = drawn("nameless");

        assertThat(svg)
                .doesNotContain("<script>")
                .contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Sons&quot;");
        assertThat(DrawnText.parse(svg).getElementsByTagName("desc").item(0).getTextContent())
                .contains("<script>alert(1)</script> & \"Sons\"");
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws Exception {
        String svg = drawn("mission", "follower", "office");

        assertThat(svg.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http")
                .doesNotContain("@import");
        NodeList all = DrawnText.parse(svg).getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            assertThat(all.item(i).getNodeName()).isNotIn("script", "image", "foreignObject", "use", "a");
        }
    }

    @Test
    void idsOfTwoDrawingsOnOnePageDoNotMeet() {
        assertThat(drawn("mission")).contains("id=\"" + prefix(drawn("mission")));
        assertThat(prefix(drawn("mission"))).isNotEqualTo(prefix(drawn("office")));
    }

    private static String prefix(String svg) {
        int at = svg.indexOf("aria-labelledby=\"") + "aria-labelledby=\"".length();
        return svg.substring(at, svg.indexOf("title", at));
    }

    @Test
    void theSameKnowledgeGivesTheSameBytes() {
        assertThat(drawn("mission", "office"))
                .isEqualTo(new Drawings(Story.told().now()).svg(List.of("mission", "office")));
    }

    @Test
    void aWindowCutsWhatLiesOutside() throws Exception {
        DateSpan window = new DateSpan(LocalDate.of(2002, 1, 1), LocalDate.of(2003, 1, 1));

        String svg = new Drawings(STORY.now()).svg(List.of("mission"), Optional.of(window));

        assertThat(Drawn.words(svg)).contains("2002").doesNotContain("2001", "2004");
    }

    @Test
    void whatHappenedBeyondAWindowIsLeftOut() throws Exception {
        DateSpan window = new DateSpan(LocalDate.of(2002, 1, 10), LocalDate.of(2003, 1, 1));

        String svg = Drawings.inPage(STORY.now()).svg(List.of("mission", "follower", "office"), Optional.of(window));

        assertThat(Drawn.words(svg))
                .contains("8,000 military", "12,000", "S/RES/1002")
                .noneMatch(it -> it.startsWith("established") || it.startsWith("begins"))
                .doesNotContain("S/RES/1001", "31 Dec 2001", "31 Dec 2003");
        assertThat(Drawn.values(svg, "data-event")).doesNotContain("msn-established", "msn-granted", "msn-followed");
    }

    @Test
    void aShortWindowShowsDays() throws Exception {
        DateSpan window = new DateSpan(LocalDate.of(2002, 2, 5), LocalDate.of(2002, 5, 5));

        String svg = new Drawings(STORY.now()).svg(List.of("mission"), Optional.of(window));

        assertThat(Drawn.words(svg)).contains("Feb 2002", "Mar", "8", "15", "22", "Apr");
        Legibility.check(svg);
    }

    @Test
    void nothingKnownGivesAnEmptyDrawing() throws Exception {
        assertThat(DrawnText.parse(drawn("unheard-of")).getDocumentElement().getNodeName())
                .isEqualTo("svg");
    }
}
