package org.mandateledger.exporting;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Summary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Where every statement comes from, in the words of PROV-O, as JSON-LD. */
final class Provenance {
    private static final String CONTEXT = """
            {"@context":{"prov":"http://www.w3.org/ns/prov#","rdfs":"http://www.w3.org/2000/01/rdf-schema#",\
            "dcterms":"http://purl.org/dc/terms/","xsd":"http://www.w3.org/2001/XMLSchema#",\
            "ml":"urn:mandate-ledger:term:"},"@graph":[
            """;

    private final Scope scope;
    private final Map<String, RecordedEvent> retractions;
    private final Set<String> told = new LinkedHashSet<>();
    private String between = "";

    private Provenance(Scope scope) {
        this.scope = scope;
        this.retractions = scope.recorded()
                .filter(it -> it.event().fact() instanceof Fact.EventRetracted)
                .collect(Collectors.toMap(
                        it -> it.event().fact().answered().orElseThrow(), it -> it, (first, _) -> first));
    }

    static Body of(Scope scope) {
        return out -> new Provenance(scope).write(out);
    }

    private void write(OutputStream out) throws IOException {
        out.write(CONTEXT.getBytes(StandardCharsets.UTF_8));
        for (Iterator<RecordedEvent> events = scope.recorded().iterator(); events.hasNext(); ) {
            RecordedEvent recorded = events.next();
            if (told.add(agent(recorded))) {
                put(node(agent(recorded), "prov:Agent").put("rdfs:label", recorded.by()), out);
            }
            if (told.add(activity(recorded))) {
                put(changeSet(recorded), out);
            }
            for (SourceReference source : recorded.event().sources()) {
                if (told.add(source(source))) {
                    put(work(source), out);
                }
            }
            put(entity(recorded), out);
        }
        out.write("\n]}\n".getBytes(StandardCharsets.UTF_8));
    }

    private void put(ObjectNode node, OutputStream out) throws IOException {
        out.write((between + AnswerJson.mapper().writeValueAsString(node)).getBytes(StandardCharsets.UTF_8));
        between = ",\n";
    }

    private ObjectNode changeSet(RecordedEvent recorded) {
        ObjectNode node = node(activity(recorded), "prov:Activity");
        node.put("rdfs:label", recorded.changeSet());
        node.put("rdfs:comment", recorded.why());
        instant("prov:startedAtTime", recorded, node);
        instant("prov:endedAtTime", recorded, node);
        refer("prov:wasAssociatedWith", agent(recorded), node);
        return node;
    }

    private ObjectNode work(SourceReference source) {
        Bibliography.Source work = scope.bibliography().source(source.source());
        ObjectNode node = node(source(source), "prov:Entity");
        node.put("rdfs:label", work.title());
        work.address().ifPresent(it -> node.put("dcterms:identifier", it));
        return node;
    }

    private ObjectNode entity(RecordedEvent recorded) {
        Event event = recorded.event();
        ObjectNode node = node(Links.name("event", event.id()), "prov:Entity");
        node.put("rdfs:label", Summary.of(event));
        node.put("ml:type", event.type().name());
        node.put("ml:subject", event.subject());
        node.put("ml:effective", event.effective().toString());
        event.instrument().map(Citation::symbol).ifPresent(symbol -> node.put("ml:instrument", symbol));
        ObjectNode position = node.putObject("ml:position");
        position.put("@value", Long.toString(recorded.position()));
        position.put("@type", "xsd:integer");
        instant("prov:generatedAtTime", recorded, node);
        refer("prov:wasGeneratedBy", activity(recorded), node);
        refer("prov:wasAttributedTo", agent(recorded), node);
        if (event.fact() instanceof Fact.EventCorrected it) {
            refer("prov:wasRevisionOf", Links.name("event", it.target()), node);
        }
        Optional.ofNullable(retractions.get(event.id())).ifPresent(by -> {
            instant("prov:invalidatedAtTime", by, node);
            refer("prov:wasInvalidatedBy", activity(by), node);
        });
        ArrayNode sources = node.putArray("prov:hadPrimarySource");
        event.sources().stream()
                .map(Provenance::source)
                .distinct()
                .forEach(it -> sources.addObject().put("@id", it));
        return node;
    }

    private static ObjectNode node(String id, String type) {
        return AnswerJson.mapper().createObjectNode().put("@id", id).put("@type", type);
    }

    private static void refer(String property, String id, ObjectNode node) {
        node.putObject(property).put("@id", id);
    }

    private static void instant(String property, RecordedEvent recorded, ObjectNode node) {
        ObjectNode value = node.putObject(property);
        value.put("@value", EventJson.instant(recorded.recorded()));
        value.put("@type", "xsd:dateTime");
    }

    private static String agent(RecordedEvent recorded) {
        return Links.name("maintainer", recorded.by());
    }

    /** A name may be used again, but not at the same place. */
    private static String activity(RecordedEvent recorded) {
        return Links.name("change-set", recorded.changeSet() + "@" + (recorded.position() - recorded.part() + 1));
    }

    private static String source(SourceReference source) {
        return Links.name("source", source.source());
    }
}
