package org.mandateledger.drawing;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A text as it lies on the paper, read back from the SVG. */
record DrawnText(String words, Room.Box box) {

    static Document parse(String svg) throws Exception {
        return DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
    }

    static List<DrawnText> in(String svg) throws Exception {
        NodeList nodes = parse(svg).getElementsByTagName("text");
        List<DrawnText> texts = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            texts.add(of((Element) nodes.item(i)));
        }
        return texts;
    }

    private static DrawnText of(Element text) {
        double size = number(text, "font-size");
        double width = text.getAttribute("class").contains("strong")
                ? Letters.bold(text.getTextContent(), size)
                : Letters.width(text.getTextContent(), size);
        double x = number(text, "x") - (text.getAttribute("text-anchor").equals("end") ? width : 0);
        double y = number(text, "y");
        return new DrawnText(text.getTextContent(), new Room.Box(x, y - size * 0.72, x + width, y + size * 0.15));
    }

    private static double number(Element text, String attribute) {
        return Double.parseDouble(text.getAttribute(attribute));
    }
}
