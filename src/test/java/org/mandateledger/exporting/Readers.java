package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.rdf.RdfDataset;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedInput;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import io.cloudevents.CloudEvent;
import io.cloudevents.jackson.JsonFormat;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.validate.ValidationResult;
import org.jgrapht.Graph;
import org.jgrapht.graph.DefaultEdge;
import org.jgrapht.graph.DirectedPseudograph;
import org.jgrapht.nio.graphml.GraphMLImporter;
import org.mandateledger.format.EventJson;
import org.w3c.dom.Document;
import org.xml.sax.SAXException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads exports back with programs that others wrote; each of them refuses what does not keep its standard. */
final class Readers {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Readers() {}

    static void read(Format format, byte[] bytes) throws Exception {
        String text = new String(bytes, StandardCharsets.UTF_8);
        switch (format) {
            case EVENTS, NDJSON ->
                assertThat(text.lines()).allSatisfy(line -> EventJson.recorded(line.getBytes(StandardCharsets.UTF_8)));
            case CLOUDEVENTS -> assertThat(cloudEvents(bytes)).isNotEmpty();
            case CSV, PANEL -> assertThat(csv(text)).isNotEmpty();
            case DATAPACKAGE -> assertThat(zip(bytes)).containsKey("datapackage.json");
            case ICS -> assertThat(calendar(text).getComponents()).isNotEmpty();
            case ATOM -> assertThat(atom(text).getEntries()).isNotEmpty();
            case JSONFEED -> assertThat(json(text).path("items")).isNotEmpty();
            case TIMELINEJS -> assertThat(json(text).path("events")).isNotEmpty();
            case SVG ->
                assertThat(xml(bytes).getDocumentElement().getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
            case PROV, JSONLD -> assertThat(triples(bytes).size()).isPositive();
            case GRAPHML -> assertThat(graph(text).vertexSet()).isNotEmpty();
        }
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    static List<CloudEvent> cloudEvents(byte[] bytes) {
        return JSON.readTree(bytes)
                .valueStream()
                .map(event -> new JsonFormat().deserialize(event.toString().getBytes(StandardCharsets.UTF_8)))
                .toList();
    }

    static List<NamedCsvRecord> csv(String text) {
        return CsvReader.builder().ofNamedCsvRecord(text).stream().toList();
    }

    static Map<String, byte[]> zip(byte[] bytes) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    static Calendar calendar(String text) throws IOException, ParserException {
        Calendar calendar = new CalendarBuilder().build(new StringReader(text));
        ValidationResult result = calendar.validate();
        assertThat(result.hasErrors()).as(result.toString()).isFalse();
        assertThat(text.split("\r\n", -1))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        return calendar;
    }

    static Feed atom(String text) throws FeedException {
        return (Feed) new WireFeedInput().build(new StringReader(text));
    }

    static Document xml(byte[] bytes) throws ParserConfigurationException, SAXException, IOException {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    /** Validates against the GraphML schema. */
    static Graph<String, DefaultEdge> graph(String text) {
        Graph<String, DefaultEdge> graph = new DirectedPseudograph<>(DefaultEdge.class);
        GraphMLImporter<String, DefaultEdge> importer = new GraphMLImporter<>();
        importer.setVertexFactory(id -> id);
        importer.setSchemaValidation(true);
        importer.importGraph(graph, new StringReader(text));
        return graph;
    }

    /** Asks nobody: the only context from elsewhere is schema.org's, of which the vocabulary is enough. */
    static RdfDataset triples(byte[] bytes) throws JsonLdError {
        return JsonLd.toRdf(JsonDocument.of(new ByteArrayInputStream(bytes)))
                .loader((address, _) -> {
                    assertThat(address).isEqualTo(URI.create("https://schema.org/"));
                    return JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"https://schema.org/\"}}"));
                })
                .get();
    }
}
