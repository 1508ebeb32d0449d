package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.drawing.Story;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

class NetworkTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path ledger;

    @BeforeEach
    void write() {
        Story.told().in(ledger);
    }

    private List<String> edges(String... options) throws Exception {
        return elements("edge", options)
                .map(edge -> "%s %s %s"
                        .formatted(edge.getAttribute("source"), data(edge, "edge-type"), edge.getAttribute("target")))
                .toList();
    }

    private java.util.stream.Stream<Element> elements(String name, String... options) throws Exception {
        NodeList found = Readers.xml(Exported.bytes(ledger, "graphml", options))
                .getElementsByTagNameNS("http://graphml.graphdrawing.org/xmlns", name);
        return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i));
    }

    private static String data(Element of, String key) {
        NodeList all = of.getElementsByTagName("data");
        return IntStream.range(0, all.getLength())
                .mapToObj(i -> (Element) all.item(i))
                .filter(it -> it.getAttribute("key").equals(key))
                .map(Element::getTextContent)
                .findFirst()
                .orElse("");
    }

    @Test
    void supportIsThatOfTheDay() throws Exception {
        assertThat(edges("--as-of", "2002-06-01")).containsExactly("office support mission");
        assertThat(edges("--as-of", "2003-07-01"))
                .containsExactlyInAnyOrder("office support mission", "office support party.-3d-Army");
    }

    @Test
    void successionIsThereOnceItHasHappened() throws Exception {
        assertThat(edges("--as-of", "2004-06-01"))
                .containsExactlyInAnyOrder("mission succession follower", "office support party.-3d-Army");
    }

    @Test
    void nodesAreWhatTheyWereOnTheDay() throws Exception {
        Element mission = elements("node", "--as-of", "2002-06-01")
                .filter(it -> it.getAttribute("id").equals("mission"))
                .findFirst()
                .orElseThrow();
        assertThat(data(mission, "node-label")).isEqualTo("MSN");
        assertThat(data(mission, "node-military")).isEqualTo("12000");
        assertThat(data(mission, "node-status")).isEqualTo("active");
        assertThat(elements("node", "--as-of", "2002-06-01").map(it -> it.getAttribute("id")))
                .containsExactlyInAnyOrder("mission", "office", "nameless");
    }

    @Test
    void aSelectionBringsWhomItTouches() throws Exception {
        assertThat(elements("node", "--as-of", "2003-07-01", "--operation", "mission")
                        .map(it -> it.getAttribute("id")))
                .containsExactlyInAnyOrder("mission", "office");
    }

    @Test
    void everyAttributeIsDeclared() throws Exception {
        List<String> declared = elements("key").map(it -> it.getAttribute("id")).toList();
        assertThat(declared).doesNotHaveDuplicates();
        assertThat(elements("data").map(it -> it.getAttribute("key")))
                .isNotEmpty()
                .allMatch(declared::contains);
    }
}
