package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.format.Sha256;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.SourceReference;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What is published, described by Data Package 2.0 (datapackage.org): every file with its size and its SHA-256. */
public final class DataPackage {
    public static final String NAME = "datapackage.json";

    private static final String PROFILES = "https://datapackage.org/profiles/2.0/";
    private static final String EDTF = "http://id.loc.gov/datatypes/edtf";

    private final ObjectNode json = new JsonMapper().createObjectNode();

    private DataPackage() {}

    /**
     * @param day on which the state is that of the world
     * @param files all that is described, by their paths
     * @param head where the ledger stood
     */
    public static ObjectNode of(
            LocalDate day,
            Knowledge known,
            List<Sheet> sheets,
            Map<String, byte[]> files,
            ObjectNode head,
            Bibliography bibliography) {
        DataPackage it = new DataPackage();
        it.head(day, head);
        it.resources(sheets, files);
        it.sources(known, bibliography);
        return it.json;
    }

    private void head(LocalDate day, ObjectNode head) {
        json.put("$schema", PROFILES + "datapackage.json");
        json.put("name", "mandate-ledger");
        json.put("title", "Mandate Ledger: a bitemporal history of peace operations");
        json.put(
                "description",
                "Operations, mandates, names, authorised strength and support, published from an append-only ledger of"
                        + " sourced events. State as of " + day
                        + ". Dates are EDTF (ISO 8601-2), level 0 and 1.");
        json.put("created", head.path("recorded").asString());
        json.putArray("licenses")
                .addObject()
                .put("name", "CC-BY-4.0")
                .put("path", "https://creativecommons.org/licenses/by/4.0/")
                .put("title", "Creative Commons Attribution 4.0 International");
        json.put("asOf", day.toString());
        json.set("ledger", head);
    }

    private void resources(List<Sheet> sheets, Map<String, byte[]> files) {
        ArrayNode resources = json.putArray("resources");
        for (Sheet sheet : sheets) {
            ObjectNode resource = resources.addObject();
            described(resource, sheet.name(), sheet.file(), files);
            resource.put("type", "table");
            resource.put("title", sheet.title());
            resource.put("description", sheet.description());
            resource.set("schema", schema(sheet));
        }
        files.keySet().stream()
                .filter(path -> sheets.stream().noneMatch(sheet -> sheet.file().equals(path)))
                .sorted()
                .forEach(path -> described(resources.addObject(), path.replaceAll("[/.]", "-"), path, files));
    }

    private static void described(ObjectNode resource, String name, String path, Map<String, byte[]> files) {
        byte[] bytes = Objects.requireNonNull(files.get(path));
        String format = path.substring(path.lastIndexOf('.') + 1);
        resource.put("name", name);
        resource.put("path", path);
        resource.put("format", format);
        resource.put("mediatype", mediatype(format));
        resource.put("encoding", "utf-8");
        resource.put("bytes", bytes.length);
        resource.put("hash", "sha256:" + Sha256.hex(bytes));
    }

    private static String mediatype(String format) {
        return switch (format) {
            case "csv" -> "text/csv";
            case "svg" -> "image/svg+xml";
            default -> "application/json";
        };
    }

    private ObjectNode schema(Sheet sheet) {
        ObjectNode schema = json.objectNode();
        schema.put("$schema", PROFILES + "tableschema.json");
        ArrayNode fields = schema.putArray("fields");
        for (Column column : sheet.columns()) {
            ObjectNode field = fields.addObject();
            field.put("name", column.name());
            field.put("type", type(column.type()));
            field.put("description", column.description());
            if (column.type() == Column.Type.EDTF) {
                field.put("rdfType", EDTF);
            }
        }
        if (!sheet.key().isEmpty()) {
            sheet.key().forEach(schema.putArray("primaryKey")::add);
        }
        return schema;
    }

    /** An EDTF date need not be a day, so that a table's reader must take it as it is written. */
    private static String type(Column.Type type) {
        return switch (type) {
            case CODE, CODES, TEXT, EDTF -> "string";
            case DAY -> "date";
            case MONTH -> "yearmonth";
            case YEAR -> "year";
            case INSTANT -> "datetime";
            case NUMBER, INDICATOR -> "integer";
            case DECIMAL -> "number";
            case BOOLEAN -> "boolean";
        };
    }

    /** Those that the ledger cites. */
    private void sources(Knowledge known, Bibliography bibliography) {
        TreeSet<String> cited = new TreeSet<>();
        known.events()
                .flatMap(recorded -> recorded.event().sources().stream())
                .map(SourceReference::source)
                .forEach(cited::add);
        ArrayNode sources = json.putArray("sources");
        for (String id : cited) {
            Bibliography.Source source = bibliography.source(id);
            ObjectNode node = sources.addObject().put("title", source.title());
            source.address().ifPresent(address -> node.put("path", address));
        }
    }
}
