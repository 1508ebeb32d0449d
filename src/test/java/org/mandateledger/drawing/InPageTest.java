package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.DateSpan;
import org.w3c.dom.Element;

class InPageTest {
    private static final Knowledge KNOWN = Story.told().now();
    private static final List<String> ALL = List.of("mission", "follower", "office", "nameless");

    private static String drawn() {
        return Drawings.inPage(KNOWN).svg(ALL);
    }

    private static String chart(Setting setting) {
        return StackedChart.svg(
                setting,
                "Operations",
                "How many there were",
                List.of(LocalDate.of(2000, 1, 1)),
                LocalDate.of(2001, 1, 1),
                List.of(new StackedChart.Panel(
                        "All", List.of(new StackedChart.Band("missions", "un-peacekeeping", List.of(3))))));
    }

    private static List<String> everyForm() {
        Drawings drawings = Drawings.inPage(KNOWN);
        LocalDate day = LocalDate.of(2003, 6, 1);
        return List.of(
                drawn(),
                chart(Setting.IN_PAGE),
                drawings.lanes(Map.of("All", ALL), Optional.of(day)),
                drawings.strength("mission", Optional.empty()).orElseThrow(),
                drawings.supports(ALL, day),
                drawings.strip(day));
    }

    @Test
    void nothingInItIsStyledButByTheSheet() throws Exception {
        for (String svg : everyForm()) {
            assertThat(Drawn.elements(svg))
                    .noneMatch(it -> it.getNodeName().equals("style") || it.hasAttribute("style"));
        }
    }

    @Test
    void thePageGivesItItsSize() throws Exception {
        for (String svg : everyForm()) {
            Element root = DrawnText.parse(svg).getDocumentElement();

            assertThat(root.hasAttribute("width")).isFalse();
            assertThat(root.hasAttribute("height")).isFalse();
            assertThat(root.getAttribute("viewBox")).startsWith("0 0 1200 ");
        }
    }

    @Test
    void itIsADocumentWithATitleAndADescription() throws Exception {
        for (String svg : everyForm()) {
            Element root = DrawnText.parse(svg).getDocumentElement();

            assertThat(root.getAttribute("role")).isEqualTo("graphics-document document");
            assertThat(Drawn.values(svg, "id"))
                    .contains(root.getAttribute("aria-labelledby").split(" "))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void whatStemsFromAnEventSaysFromWhich() throws Exception {
        assertThat(Drawn.values(drawn(), "data-event"))
                .contains(
                        "msn-established",
                        "msn-granted",
                        "msn-extended",
                        "msn-8000",
                        "msn-begun",
                        "msn-followed",
                        "off-renamed",
                        "off-fuel",
                        "off-rations")
                .doesNotContain("msn-9999", "");
    }

    @Test
    void everyLaneSaysWhoseItIs() throws Exception {
        assertThat(Drawn.values(drawn(), "data-operation")).containsAll(ALL);
    }

    @Test
    void aFileOfItsOwnSaysNeither() {
        assertThat(new Drawings(KNOWN).svg(ALL)).doesNotContain(" data-");
    }

    @Test
    void twoWindowsOnTheSameOperationsMayStandInOnePage() throws Exception {
        DateSpan window = new DateSpan(LocalDate.of(2002, 1, 1), LocalDate.of(2003, 1, 1));

        assertThat(Drawn.values(Drawings.inPage(KNOWN).svg(ALL, Optional.of(window)), "id"))
                .doesNotContainAnyElementsOf(Drawn.values(drawn(), "id"));
    }

    @Test
    void drawingsOfEveryFormMayStandInOnePage() throws Exception {
        List<String> ids = new ArrayList<>();
        for (String svg : everyForm()) {
            ids.addAll(Drawn.values(svg, "id"));
        }

        assertThat(ids).doesNotHaveDuplicates();
    }

    @Test
    void theSheetIsDarkOnScreensOnly() {
        assertThat(Drawings.sheet())
                .contains("@media screen and (prefers-color-scheme:dark)")
                .doesNotContain("@media (prefers-color-scheme:dark)");
    }

    @Test
    void drawingsOfEveryFormFollowOneSheet() throws Exception {
        for (String svg : everyForm()) {
            String root = DrawnText.parse(svg).getDocumentElement().getAttribute("class");

            assertThat(Drawings.sheet()).contains("." + root.split(" ")[0] + " .k-un-peacekeeping{");
        }
    }
}
