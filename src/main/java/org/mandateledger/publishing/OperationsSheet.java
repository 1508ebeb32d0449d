package org.mandateledger.publishing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.publishing.Column.Type;

/** One row an operation, by id. */
final class OperationsSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("id", Type.CODE, "the acronym that it is first listed under; never changes"),
            new Column("acronym", Type.TEXT, "the latest, English where there is one"),
            new Column("name", Type.TEXT, "the latest, English where there is one"),
            new Column("kind", Type.CODE, "what sort of operation it is"),
            new Column("lead", Type.TEXT, "who leads it, separated by ;"),
            new Column("host_areas", Type.CODES, "ISO 3166-1 alpha-3 codes, the latest, separated by ;"),
            new Column("established_by", Type.TEXT, "symbol of the instrument that established it"),
            new Column("established_decided", Type.EDTF, "the day that instrument was adopted"),
            new Column("start", Type.EDTF, "the day it began"),
            new Column("end", Type.EDTF, "the last day of operations, by text or statement; empty while open"),
            new Column("status", Type.CODE, "planned, active, closing or closed on the latest day known"),
            new Column("predecessors", Type.CODES, "ids of whom it followed, separated by ;"),
            new Column("successors", Type.CODES, "ids of who followed it, separated by ;"));

    private OperationsSheet() {}

    static Sheet of(Material material) {
        List<List<String>> rows = new ArrayList<>();
        for (String id : material.frames().keySet()) {
            material.world().operation(id).ifPresent(operation -> rows.add(row(operation, material)));
        }
        return new Sheet(
                "operations",
                "Peace operations",
                "Operations that were established or at work, with their state on " + material.day()
                        + ", the latest day that the ledger knows of.",
                COLUMNS,
                List.of("id"),
                rows);
    }

    private static List<String> row(Operation operation, Material material) {
        Fact.Name name = operation.name();
        Optional<Citation> act = operation.establishedBy().map(Sourced::value);
        return List.of(
                operation.id(),
                Cells.of(name.acronym()),
                name.name(),
                Cells.of(operation.kind().map(kind -> Label.of(kind.value()))),
                Cells.list(operation.lead().map(Sourced::value).orElse(List.of())),
                Cells.list(operation.hostAreas().map(Sourced::value).orElse(List.of())),
                Cells.symbol(act),
                Cells.decided(act),
                Cells.of(operation.begun().map(Sourced::value)),
                Cells.of(operation.ended().map(Sourced::value)),
                Label.of(material.world().status(operation)),
                Cells.list(material.world().predecessors(operation.id()).stream()
                        .map(it -> it.operation().id())
                        .distinct()
                        .sorted()
                        .toList()),
                Cells.list(operation.successions().stream()
                        .map(it -> it.value().successor())
                        .distinct()
                        .sorted()
                        .toList()));
    }
}
