package org.mandateledger.drawing;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** What a drawing has in it, read back from the SVG. */
final class Drawn {
    private Drawn() {}

    static Stream<Element> elements(String svg) throws Exception {
        NodeList all = DrawnText.parse(svg).getElementsByTagName("*");
        return IntStream.range(0, all.getLength()).mapToObj(i -> (Element) all.item(i));
    }

    static List<String> values(String svg, String attribute) throws Exception {
        return elements(svg)
                .filter(it -> it.hasAttribute(attribute))
                .map(it -> it.getAttribute(attribute))
                .toList();
    }

    static List<String> words(String svg) throws Exception {
        return DrawnText.in(svg).stream().map(DrawnText::words).toList();
    }

    /** The widths of the bars that have all these classes. */
    static List<Double> widths(String svg, String... classes) throws Exception {
        return elements(svg)
                .filter(it -> it.getNodeName().equals("rect")
                        && List.of(it.getAttribute("class").split(" ")).containsAll(List.of(classes)))
                .map(it -> Double.parseDouble(it.getAttribute("width")))
                .toList();
    }

    static String description(String svg) throws Exception {
        return DrawnText.parse(svg).getElementsByTagName("desc").item(0).getTextContent();
    }
}
