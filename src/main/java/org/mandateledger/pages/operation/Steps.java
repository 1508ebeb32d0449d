package org.mandateledger.pages.operation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.asof.OperationState.Mandate;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.InEffect;
import org.mandateledger.pages.Say;

/** The steps of all mandates, each with what the same act did besides. */
final class Steps {
    private final Material material;
    private final Map<Placed<Event>, Step.Said> said = new LinkedHashMap<>();
    private final Map<Placed<Event>, List<Step.Side>> sides = new HashMap<>();

    Steps(Material material) {
        this.material = material;
        material.history().forEach(placed -> Step.Said.of(placed.event().fact()).ifPresent(it -> said.put(placed, it)));
        material.history().stream()
                .filter(placed -> !said.containsKey(placed))
                .forEach(placed -> beside(placed)
                        .ifPresent(step -> sides.computeIfAbsent(step, _ -> new ArrayList<>())
                                .add(side(placed, step))));
    }

    List<Step> all() {
        Set<String> effective =
                InEffect.of(material.history()).stream().map(Placed::id).collect(Collectors.toSet());
        Map<String, String> counting = new HashMap<>();
        said.forEach((placed, it) -> {
            if (effective.contains(placed.id())
                    && !placed.event().effective().earliest().isAfter(material.day())) {
                counting.put(it.strand(), placed.id());
            }
        });
        List<Step> steps = new ArrayList<>();
        said.forEach((placed, it) -> {
            boolean here = placed.id().equals(counting.get(it.strand())) && matters(it.strand());
            Optional<String> mark = effective.contains(placed.id())
                    ? Optional.of(it.strand()).filter(_ -> here).flatMap(this::standing)
                    : Optional.of("annulled before its day");
            steps.add(Step.of(placed, it, sides.getOrDefault(placed, List.of()), mark, here, material));
        });
        return steps;
    }

    /** A mandate beside the core one that was ended has nothing to say of later days. */
    private boolean matters(String strand) {
        return strand.equals(Fact.CORE) || !standing(strand).equals(Optional.of("terminated"));
    }

    private Optional<String> standing(String strand) {
        return material.state().strands().stream()
                .filter(it -> it.strand().equals(strand))
                .map(Mandate::standing)
                .map(Say::label)
                .findFirst();
    }

    /** The step of the same act: of the same mandate, else of the first that it names. */
    private Optional<Placed<Event>> beside(Placed<Event> placed) {
        Optional<String> symbol = symbol(placed);
        List<Placed<Event>> steps = said.keySet().stream()
                .filter(step -> symbol.isPresent() && symbol(step).equals(symbol))
                .toList();
        return steps.stream()
                .filter(step -> strand(placed.event().fact())
                        .filter(said.getOrDefault(step, NONE).strand()::equals)
                        .isPresent())
                .findFirst()
                .or(() -> steps.stream().findFirst());
    }

    private static final Step.Said NONE = new Step.Said("", "", "", false);

    private static Optional<String> strand(Fact fact) {
        return switch (fact) {
            case Fact.TasksAdded it -> Optional.of(it.strand());
            case Fact.TasksRemoved it -> Optional.of(it.strand());
            case Fact _ -> Optional.empty();
        };
    }

    private static Optional<String> symbol(Placed<Event> placed) {
        return placed.event().instrument().map(Citation::symbol);
    }

    private static Step.Side side(Placed<Event> placed, Placed<Event> step) {
        Event event = placed.event();
        String when = event.effective().equals(step.event().effective())
                ? ""
                : " (from %s)".formatted(Say.date(event.effective().toString()));
        return new Step.Side(placed.id(), Brief.of(event) + when);
    }
}
