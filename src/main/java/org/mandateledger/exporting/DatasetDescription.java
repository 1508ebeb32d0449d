package org.mandateledger.exporting;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.mandateledger.asking.Head;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Ever;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.publishing.PrettyJson;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The ledger described as a schema.org Dataset, for search engines and catalogues. */
final class DatasetDescription {
    private static final String LICENCE = "https://creativecommons.org/licenses/by/4.0/";

    private DatasetDescription() {}

    static Body of(Scope scope) {
        Head head = scope.head();
        Links links = scope.query().links();
        ObjectNode json = AnswerJson.mapper().createObjectNode();
        json.put("@context", "https://schema.org/");
        json.put("@type", "Dataset");
        json.put("@id", "urn:mandate-ledger:dataset");
        json.put("name", "Mandate Ledger: a bitemporal history of peace operations");
        json.put(
                "description",
                ("Every mandate change, creation, closure, renaming and support arrangement of %d peace operations, as an"
                                + " append-only ledger of %d sourced events that can be asked as of any day and any earlier"
                                + " state of its own knowledge.")
                        .formatted(scope.known().operations().size(), head.position()));
        json.put("version", Long.toString(head.position()));
        ObjectNode seal = json.putObject("identifier");
        seal.put("@type", "PropertyValue");
        seal.put("propertyID", "SHA-256 of the ledger's head");
        seal.put("value", head.hash());
        scope.known()
                .head()
                .map(RecordedEvent::recorded)
                .ifPresent(recorded -> json.put("dateModified", EventJson.instant(recorded)));
        json.put("license", LICENCE);
        json.put("isAccessibleForFree", true);
        json.put("inLanguage", "en");
        ObjectNode creator = json.putObject("creator");
        creator.put("@type", "Organization");
        creator.put("name", "Mandate Ledger maintainers");
        List.of("peace operations", "peacekeeping", "mandates", "United Nations", "African Union")
                .forEach(json.putArray("keywords")::add);
        coverage(scope, json);
        links.home().ifPresent(it -> json.put("url", it));
        distributions(links, json);
        return Body.of(PrettyJson.bytes(json));
    }

    private static void coverage(Scope scope, ObjectNode json) {
        Set<String> areas = new TreeSet<>();
        scope.operations().forEach(id -> areas.addAll(Ever.hosts(id, scope.known())));
        scope.operations()
                .flatMap(id -> scope.known().history(id).stream())
                .map(placed -> placed.event().effective().earliest())
                .filter(LocalDate.of(1900, 1, 1)::isBefore)
                .min(Comparator.naturalOrder())
                .ifPresent(first -> json.put("temporalCoverage", first + "/" + scope.day()));
        ArrayNode places = json.putArray("spatialCoverage");
        areas.forEach(area -> {
            ObjectNode place = places.addObject();
            place.put("@type", "Place");
            place.put("identifier", area);
        });
    }

    private static void distributions(Links links, ObjectNode json) {
        ArrayNode all = json.putArray("distribution");
        for (Format format : Format.values()) {
            links.export(format).ifPresent(address -> {
                ObjectNode distribution = all.addObject();
                distribution.put("@type", "DataDownload");
                distribution.put("name", Label.of(format));
                distribution.put("encodingFormat", format.mediaType());
                distribution.put("contentUrl", address);
                distribution.put("license", LICENCE);
            });
        }
    }
}
