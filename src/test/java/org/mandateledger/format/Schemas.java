package org.mandateledger.format;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The committed schemas, as an outsider would use them. */
final class Schemas {
    static final Path FOLDER = Path.of("events", "schemas");

    /** Read when first asked for, so that a test may write the files before. */
    private static final class Committed {
        static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(committed()));
    }

    private Schemas() {}

    /** What is wrong with JSON by the schema of a type and version; empty where it is valid. */
    static List<String> faults(String json, String type, int version) {
        return Committed.REGISTRY
                .getSchema(SchemaLocation.of(EventSchemas.id(type, version)))
                .validate(json, InputFormat.JSON)
                .stream()
                .map(Object::toString)
                .toList();
    }

    private static Map<String, String> committed() {
        Map<String, String> byId = new HashMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String[] name = file.getFileName().toString().split("\\.v|\\.json", -1);
                byId.put(EventSchemas.id(name[0], Integer.parseInt(name[1])), Files.readString(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return byId;
    }
}
