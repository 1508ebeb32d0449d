package org.mandateledger.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.testing.Given;

class LanesTest {
    private static final Knowledge KNOWN = Story.told().now();
    private static final LocalDate ASKED = LocalDate.of(2002, 7, 1);

    private static String drawn(String... operations) {
        return Drawings.inPage(KNOWN).lanes(Map.of("", List.of(operations)), Optional.of(ASKED));
    }

    private static double top(String svg, String words) throws Exception {
        return DrawnText.in(svg).stream()
                .filter(it -> it.words().equals(words))
                .findFirst()
                .orElseThrow()
                .box()
                .top();
    }

    @Test
    void operationsStandUnderTheirHeadingsInTheOrderGiven() throws Exception {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("Support offices", List.of("office"));
        groups.put("Missions", List.of("follower", "mission"));

        String svg = Drawings.inPage(KNOWN).lanes(groups, Optional.empty());

        assertThat(List.of(
                        top(svg, "Support offices"),
                        top(svg, "OFM"),
                        top(svg, "Missions"),
                        top(svg, "FLW"),
                        top(svg, "MSN")))
                .isSorted();
    }

    @Test
    void namesAreWrittenAsTheyChanged() throws Exception {
        assertThat(Drawn.words(drawn("office"))).containsSubsequence("OFM", "OFS");
    }

    @Test
    void uncertainEndsAreFeatheredAndCertainOnesAreNot() {
        assertThat(drawn("office")).contains("-fade-in)\"").contains("-fade-out)\"");
        assertThat(drawn("mission")).doesNotContain("-fade-in)\"").doesNotContain("-fade-out)\"");
    }

    @Test
    void whatIsPlannedAndWhatIsClosingHaveOutlines() throws Exception {
        Knowledge ending = Story.told().then("""
                [{id: 'flw-drawdown', type: 'DrawdownBegun', operation: 'follower', effective: '2005-01-01', toClosure: true}]
                """).now();

        String svg = Drawings.inPage(ending).lanes(Map.of("", List.of("mission", "follower")), Optional.empty());

        assertThat(Drawn.widths(svg, "planned")).isNotEmpty();
        assertThat(Drawn.widths(svg, "closing")).isNotEmpty();
        assertThat(Drawings.sheet())
                .contains(".mandate-drawing .k-hybrid .closing,.mandate-drawing .k-hybrid .planned")
                .contains(".mandate-drawing .compact .planned{fill-opacity:.08;stroke-width:1;stroke-dasharray:3 2}");
    }

    @Test
    void theDayAskedIsMarkedAndSaidInWords() throws Exception {
        String svg = drawn("mission", "follower", "office");

        assertThat(Drawn.words(svg)).contains("1 Jul 2002");
        assertThat(Drawn.values(svg, "class")).contains("asked");
        assertThat(Drawn.description(svg)).endsWith("In operation on 1 Jul 2002: MSN, OFM.");
    }

    @Test
    void rowsAndBarsSayWhatTheyStemFrom() throws Exception {
        assertThat(Drawn.values(drawn("mission"), "data-operation")).contains("mission");
        assertThat(Drawn.values(drawn("mission"), "data-event")).contains("msn-begun");
    }

    @Test
    void aDrawingThatStandsAloneHasItsTitleAndItsStyles() throws Exception {
        String svg = new Drawings(KNOWN).lanes(Map.of("", List.of("mission", "office")), Optional.empty());

        assertThat(Drawn.words(svg)).contains("2 operations");
        assertThat(svg).contains("<style>").doesNotContain(" data-");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 40, 200})
    void itStaysLightAndLegibleHoweverManyThereAre(int size) throws Exception {
        Knowledge many = many(size);

        String svg = Drawings.inPage(many).lanes(Map.of("All", many.operations()), Optional.of(ASKED));

        assertThat(svg.length()).isLessThan(8_000 + size * 520);
        Legibility.check(svg);
    }

    private static Knowledge many(int size) {
        return Given.events(IntStream.range(0, size)
                        .mapToObj(i -> """
                                {id: 'op%1$d-est', type: 'OperationEstablished', operation: 'op%1$d', effective: '19%2$d-03-01',
                                 names: [{language: 'en', name: 'Operation number %1$d', acronym: 'OP%1$d'}],
                                 kind: 'un-peacekeeping', lead: ['United Nations'], hostAreas: []},
                                {id: 'op%1$d-begun', type: 'OperationCommenced', operation: 'op%1$d', effective: '19%2$d-09', scope: 'all'},
                                {id: 'op%1$d-ceased', type: 'OperationsCeased', operation: 'op%1$d', effective: '20%3$02d-01-01'}
                                """.formatted(i, 50 + i % 50, i % 25))
                        .collect(Collectors.joining(",", "[", "]")))
                .now();
    }
}
