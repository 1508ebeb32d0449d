package org.mandateledger.exporting;

import java.io.StringWriter;
import java.util.function.Consumer;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** An XML document, an element a line; what XML cannot carry becomes a replacement character. */
final class Xml {
    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter out;

    private Xml() throws XMLStreamException {
        out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
    }

    /** @param namespace the default one, of all elements */
    static String document(String root, String namespace, Consumer<Xml> content) {
        try {
            Xml xml = new Xml();
            xml.out.writeStartDocument("UTF-8", "1.0");
            xml.out.writeCharacters("\n");
            xml.out.writeStartElement(root);
            xml.out.writeDefaultNamespace(namespace);
            xml.out.writeCharacters("\n");
            content.accept(xml);
            xml.out.writeEndElement();
            xml.out.writeCharacters("\n");
            xml.out.writeEndDocument();
            xml.out.flush();
            return xml.text.toString();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("a document in memory can always be written", e);
        }
    }

    /** @param attributes names and values in turn */
    Xml element(String name, Runnable content, String... attributes) {
        try {
            start(name, attributes);
            out.writeCharacters("\n");
            content.run();
            out.writeEndElement();
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml text(String name, String words, String... attributes) {
        try {
            start(name, attributes);
            out.writeCharacters(writable(words));
            out.writeEndElement();
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    Xml empty(String name, String... attributes) {
        try {
            out.writeEmptyElement(name);
            attributes(attributes);
            out.writeCharacters("\n");
            return this;
        } catch (XMLStreamException e) {
            throw new IllegalStateException(e);
        }
    }

    private void start(String name, String... attributes) throws XMLStreamException {
        out.writeStartElement(name);
        attributes(attributes);
    }

    private void attributes(String... attributes) throws XMLStreamException {
        for (int i = 0; i < attributes.length; i += 2) {
            out.writeAttribute(attributes[i], writable(attributes[i + 1]));
        }
    }

    private static String writable(String words) {
        return words.codePoints()
                .map(c -> c == 0xFFFE || c == 0xFFFF || c < ' ' && c != '\n' && c != '\t' ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
