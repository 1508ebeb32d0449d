package org.mandateledger.explaining;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asof.Bearing;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.Multidimensional;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Milestone;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.World;

/** Which event gave each field of an operation on a day its value: what the fold remembers, under the fields' paths. */
final class Origins {
    private final Map<String, Set<String>> events = new LinkedHashMap<>();

    private Origins() {}

    static Origins of(String id, World world, Knowledge known) {
        Origins origins = new Origins();
        world.operation(id).ifPresent(operation -> {
            origins.identity(operation);
            origins.life(operation, world);
            origins.horizon(operation, known);
            operation.strands().values().forEach(strand -> origins.strand(strand, origins.prefix(strand)));
            origins.strand(operation.core(), "strands." + Fact.CORE);
            origins.put("posture", operation.furthestPosture());
            origins.strength(operation, world);
            Multidimensional.grounds(operation, world).forEach(ground -> origins.put("multidimensional", ground));
            origins.relations(operation, world);
        });
        return origins;
    }

    /** Those that spoke of this very path, whether they left a value there or not. */
    List<String> exactly(String path) {
        return List.copyOf(events.getOrDefault(path, Set.of()));
    }

    /** Those under the path itself, else those of what it is part of, else those of its parts. */
    List<String> events(String path) {
        String at = path;
        while (true) {
            Optional<Set<String>> found = Optional.ofNullable(events.get(at));
            if (found.isPresent()) {
                return List.copyOf(found.get());
            }
            int dot = at.lastIndexOf('.');
            if (dot < 0) {
                return events.entrySet().stream()
                        .filter(entry -> entry.getKey().startsWith(path + "."))
                        .map(Map.Entry::getValue)
                        .flatMap(Collection::stream)
                        .distinct()
                        .toList();
            }
            at = at.substring(0, dot);
        }
    }

    private void put(String path, Sourced<?> value) {
        events.computeIfAbsent(path, _ -> new LinkedHashSet<>()).add(value.event());
    }

    private void put(String path, Optional<? extends Sourced<?>> value) {
        value.ifPresent(it -> put(path, it));
    }

    private void identity(Operation operation) {
        put("name", operation.principalName());
        put("acronym", operation.principalName());
        operation.names().forEach(name -> put(Fields.path("names", name.value().language()), name));
        put("kind", operation.kind());
        put("lead", operation.lead());
        put("hostAreas", operation.hostAreas());
        put("establishedBy", operation.establishedBy());
    }

    private void life(Operation operation, World world) {
        put("established", operation.on(Milestone.ESTABLISHED));
        put("since", operation.begun());
        put("end", operation.ended());
        put("closed", operation.on(Milestone.CLOSED));
        put("liquidated", operation.on(Milestone.LIQUIDATED));
        put("status", operation.giver(operation.statusRule(world.day(), world.reading())));
    }

    /** The horizon is that of the whole ledger, not of the day. */
    private void horizon(Operation operation, Knowledge known) {
        Optional<Sourced<?>> complete =
                known.operation(operation.id()).flatMap(Operation::completeTo).map(it -> it);
        put("completeTo", complete);
        put("warnings", complete);
    }

    private String prefix(Strand strand) {
        return strand.name().equals(Fact.CORE) ? "mandate" : "strands." + strand.name();
    }

    private void strand(Strand strand, String prefix) {
        put(prefix + ".instrument", strand.instrument());
        put(prefix + ".authority", strand.authority());
        for (String field : List.of("until", "untilKind", "untilDerived", "untilCondition", "standing")) {
            put(prefix + "." + field, strand.until());
        }
        for (String field : List.of("lastDay", "endReason", "standing")) {
            put(prefix + "." + field, strand.end());
        }
        put(prefix + ".posture", strand.posture());
        strand.tasks().forEach(task -> put(prefix + ".tasks." + task.value(), task));
    }

    private void strength(Operation operation, World world) {
        operation.ceilings(world.day(), world.reading()).forEach(line -> {
            Fact.StrengthLine it = line.value();
            put(
                    Fields.path(
                            "ceilings",
                            key(Stream.of(Optional.of(Label.of(it.category())), it.component(), it.host()))),
                    line);
            if (it.ofWhole()) {
                put("mandate.strength." + Bearing.strengthField(it.category()), line);
            }
        });
    }

    private void relations(Operation operation, World world) {
        operation.components().forEach((id, it) -> put(Fields.path("components", id), it));
        operation.supports().forEach((key, it) -> put(Fields.path("supports", key), it));
        world.supporters(operation.id())
                .forEach(it -> put(Fields.path("supportedBy", it.operation().id()), it.relation()));
        operation.recognitions().forEach(it -> {
            Operation.Recognition act = it.value();
            put(
                    Fields.path(
                            "recognitions",
                            act.body(),
                            Label.of(act.act()),
                            Label.of(act.about()),
                            act.on().toString()),
                    it);
        });
        operation.commands().forEach(it -> put(Fields.path("command", it.value().role()), it));
        operation
                .frameworks()
                .forEach(it -> put(
                        Fields.path(
                                "frameworks",
                                Label.of(it.value().criterion()),
                                it.value().framework()),
                        it));
        world.predecessors(operation.id())
                .forEach(it -> put(Fields.path("predecessors", it.operation().id()), it.relation()));
        operation
                .successions()
                .forEach(it -> put(Fields.path("successors", it.value().successor()), it));
    }

    private static String[] key(Stream<Optional<String>> parts) {
        return parts.flatMap(Optional::stream).toArray(String[]::new);
    }
}
