package org.mandateledger.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mandateledger.operation.EventType;
import org.mandateledger.operation.Fact;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The schemas in {@code events/schemas}; {@code -Dgolden=write} writes them anew. */
class EventSchemasTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /** What decides on the schema itself, or has to agree with another field. */
    private static final Set<String> SAID_ELSEWHERE =
            Set.of("/type", "/version", "/replacement/type", "/replacement/version", "/replacement/id");

    static List<EventType> types() {
        return EventType.all();
    }

    @Test
    void theCommittedSchemasAreThoseMadeFromTheRecords() throws IOException {
        for (Map.Entry<String, String> schema : EventSchemas.files().entrySet()) {
            Path file = Schemas.FOLDER.resolve(schema.getKey());
            if ("write".equals(System.getProperty("golden"))) {
                Files.createDirectories(Schemas.FOLDER);
                Files.writeString(file, schema.getValue());
            }
            assertThat(file)
                    .as("run: mvn test -Dtest=EventSchemasTest -Dgolden=write; where stored events would no longer"
                            + " be valid, raise the version and add an upcast")
                    .exists()
                    .hasContent(schema.getValue());
        }
    }

    @Test
    void everyVersionThatEverWasHasItsSchemaAndNothingElseIsThere() throws IOException {
        Stream<String> versions = EventType.all().stream()
                .flatMap(type -> IntStream.rangeClosed(1, type.version())
                        .mapToObj(version -> EventSchemas.file(type.name(), version)));
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("Envelope.v1.json"), versions)
                            .toList());
        }
    }

    @Test
    void everySchemaNamesItselfAndSaysWhatItIsAbout() throws IOException {
        try (Stream<Path> files = Files.list(Schemas.FOLDER)) {
            for (Path file : files.toList()) {
                JsonNode schema = JSON.readTree(Files.readString(file));
                String name = schema.path("title").asString();
                assertThat(schema.path("$id").asString()).startsWith("urn:mandate-ledger:event:" + name + ":");
                assertThat(file.getFileName().toString()).startsWith(name + ".v");
                assertThat(schema.path("description").asString()).endsWith(".");
            }
        }
    }

    /** Fields left out, made null, of another kind, or added: what the reader takes, the schema must take. */
    @ParameterizedTest
    @MethodSource("types")
    void readerAndSchemaAgreeOnWhatMustBeThereAndOfWhichKind(EventType type) {
        for (long seed = 1; seed <= 4; seed++) {
            ObjectNode event = EventJson.json(new RandomEvents(seed).event(type));
            if (type.fact() == Fact.EventCorrected.class) {
                event.remove("subject");
            }
            mutants(event).forEach(mutant -> {
                boolean read = reads(mutant);
                List<String> faults = Schemas.faults(mutant.toString(), type.name(), type.version());
                assertThat(faults.isEmpty())
                        .as("%s%nthe reader: %s, the schema: %s", mutant, read ? "takes it" : "refuses it", faults)
                        .isEqualTo(read);
            });
        }
    }

    private static boolean reads(ObjectNode event) {
        try {
            EventJson.event(event);
            return true;
        } catch (InvalidLine e) {
            return false;
        }
    }

    private static Stream<ObjectNode> mutants(ObjectNode event) {
        List<String> pointers = pointers("", event);
        return pointers.stream()
                .filter(pointer -> !SAID_ELSEWHERE.contains(pointer))
                .flatMap(pointer -> Stream.of("\"?\"", "[]", "{}", "1.5", "true", "-1", "REMOVE", "ADD")
                        .map(value -> mutant(event, pointer, value)));
    }

    private static ObjectNode mutant(ObjectNode event, String pointer, String value) {
        ObjectNode mutant = event.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode parent = mutant.at(pointer.substring(0, slash));
        String last = pointer.substring(slash + 1);
        if (parent instanceof ObjectNode object) {
            switch (value) {
                case "REMOVE" -> object.remove(last);
                case "ADD" -> object.put("unheard-of", true);
                default -> object.set(last, JSON.readTree(value));
            }
        } else if (parent instanceof ArrayNode array) {
            int index = Integer.parseInt(last);
            switch (value) {
                case "REMOVE" -> array.remove(index);
                case "ADD" -> array.addNull();
                default -> array.set(index, JSON.readTree(value));
            }
        }
        return mutant;
    }

    private static List<String> pointers(String at, JsonNode node) {
        List<String> all = new ArrayList<>();
        if (node.isObject()) {
            node.propertyStream().forEach(entry -> {
                all.add(at + "/" + entry.getKey());
                all.addAll(pointers(at + "/" + entry.getKey(), entry.getValue()));
            });
        } else {
            for (int i = 0; i < node.size(); i++) {
                all.add(at + "/" + i);
                all.addAll(pointers(at + "/" + i, node.get(i)));
            }
        }
        return all;
    }
}
