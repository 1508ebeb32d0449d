package org.mandateledger.pages.forms;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.format.AreaCodes;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.forms.Control.Option;

/**
 * What a field may be filled in with: tasks are chosen from the taxonomy; elsewhere what the ledger and the bibliography
 * hold is offered, and something new may be written.
 */
public final class Suggestions {
    private static final AreaCodes AREAS = AreaCodes.published();
    private static final Taxonomy TASKS = Taxonomy.published();

    private final Knowledge known;
    private final Bibliography bibliography;

    public Suggestions(Knowledge known, Bibliography bibliography) {
        this.known = known;
        this.bibliography = bibliography;
    }

    /** @param id on the page */
    public record Listed(String id, List<Option> options) {}

    /** Those that the fields of a form refer to. */
    List<Listed> of(List<Control> controls) {
        Used used = Used.of(known);
        return controls.stream()
                .flatMap(Suggestions::lists)
                .distinct()
                .map(id -> new Listed(id, options(id, used)))
                .toList();
    }

    private static Stream<String> lists(Control control) {
        return Stream.concat(
                Stream.of(control.list()).filter(it -> !it.isEmpty()),
                control.parts().stream().flatMap(Suggestions::lists));
    }

    /** The id of the suggestions for a field; empty where there are none. */
    String list(String of, String path) {
        String plain = path.replaceAll("\\[[0-9]+]", "");
        if (plain.equals("to") && of.equals("ComponentMoved")) {
            return "known-operation";
        }
        return switch (plain) {
            case "operation", "successor", "to.operation" -> "known-operation";
            case "sources.source" -> "known-source";
            case "instrument.symbol" -> "known-instrument";
            case "hostAreas", "vetoedBy", "lines.host" -> "known-area";
            case "component", "lines.component" -> "used-component";
            case "strand", "authority", "body", "lead", "role", "framework", "conditions" -> "used-" + plain;
            case "services.service" -> "used-service";
            case "to.name" -> "used-party";
            case "names.language" -> "used-language";
            default -> "";
        };
    }

    /** All that there is to choose from; empty where anything may be written. */
    List<Option> closed(String of, String path, String chosen) {
        if (!path.startsWith("tasks[")) {
            return List.of();
        }
        Stream<Option> unknown = Stream.of(chosen)
                .filter(it -> !it.isEmpty() && !TASKS.ids().contains(it))
                .map(it -> new Option(it, it, true));
        return Stream.concat(
                        unknown,
                        TASKS.tasks().stream()
                                .map(task -> new Option(
                                        task.id(), task.label(), task.id().equals(chosen))))
                .toList();
    }

    private List<Option> options(String id, Used used) {
        return switch (id) {
            case "known-operation" ->
                named(known.operations().stream()
                        .collect(TreeMap::new, (all, it) -> all.put(it, operation(it)), Map::putAll));
            case "known-source" ->
                bibliography.sources().entrySet().stream()
                        .map(it -> new Option(it.getKey(), it.getValue().title(), false))
                        .toList();
            case "known-instrument" ->
                known.instruments().stream()
                        .map(it -> new Option(it, "", false))
                        .toList();
            case "known-area" -> named(AREAS.names());
            default ->
                used.values(id.substring("used-".length())).stream()
                        .map(it -> new Option(it, "", false))
                        .toList();
        };
    }

    private String operation(String id) {
        return Optional.of(id)
                .flatMap(known::operation)
                .map(it -> it.name().name())
                .orElse("");
    }

    private static List<Option> named(Map<String, String> names) {
        return names.entrySet().stream()
                .map(it -> new Option(it.getKey(), it.getValue(), false))
                .toList();
    }
}
