package org.mandateledger.exporting;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Label;
import org.mandateledger.publishing.LedgerHead;
import org.mandateledger.publishing.PrettyJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The file by which a folder is known as an earlier export, and which says of what. */
final class ExportMark {
    private static final String NAME = "export.json";
    private static final List<String> NAMES = List.of(NAME, "datapackage.json");

    private ExportMark() {}

    static Map<String, Body> beside(Map<String, Body> files, Scope scope) {
        ObjectNode mark = new JsonMapper().createObjectNode();
        mark.put("format", Label.of(scope.query().format()));
        mark.set("ledger", LedgerHead.of(scope.known()));
        files.keySet().forEach(mark.putArray("files")::add);
        Map<String, Body> all = new LinkedHashMap<>(files);
        all.put(NAME, Body.of(PrettyJson.bytes(mark)));
        return all;
    }

    /** The files of the export that a folder holds, its mark among them; empty where it holds none. */
    static Optional<List<String>> filesIn(Path folder) {
        return NAMES.stream()
                .map(folder::resolve)
                .filter(Files::isRegularFile)
                .flatMap(mark -> read(mark)
                        .map(it -> Stream.concat(listed(it), Stream.of(String.valueOf(mark.getFileName())))
                                .toList())
                        .stream())
                .findFirst();
    }

    private static Optional<JsonNode> read(Path mark) {
        try {
            return Optional.of(new JsonMapper().readTree(Files.readString(mark)))
                    .filter(it -> it.at("/ledger/position").isIntegralNumber());
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /** Files in the folder itself, whatever a mark that somebody else wrote may name. */
    private static Stream<String> listed(JsonNode mark) {
        return Stream.concat(
                        mark.path("files").valueStream().map(it -> it.asString("")),
                        mark.path("resources")
                                .valueStream()
                                .map(it -> it.path("path").asString("")))
                .filter(name -> name.matches("[A-Za-z0-9_-][A-Za-z0-9._-]*"));
    }
}
