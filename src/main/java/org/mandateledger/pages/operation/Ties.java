package org.mandateledger.pages.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationState;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/** Who recognised and commands it, what it is made of, whom it followed and who followed it, all by the day. */
record Ties(
        List<Recognition> recognitions,
        List<Tie> command,
        List<Tie> components,
        List<Tie> frameworks,
        List<Tie> predecessors,
        List<Tie> successors) {

    record Recognition(String body, String words, String on, Optional<Act> act, String field) {}

    /**
     * @param label what ties them
     * @param other the id of the other one, where it is an operation
     * @param field to ask why
     */
    record Tie(String label, Optional<String> other, String name, String field) {}

    static Ties of(Material material) {
        OperationState state = material.state();
        return new Ties(
                state.recognitions().stream()
                        .map(it -> recognition(it, material))
                        .toList(),
                state.command().stream()
                        .map(it -> new Tie(
                                it.role(),
                                it.operation(),
                                it.operation().map(material::acronym).orElse(it.name()),
                                Fields.path("command", it.role())))
                        .toList(),
                state.components().stream()
                        .map(it -> new Tie("", Optional.empty(), it.name(), Fields.path("components", it.id())))
                        .toList(),
                state.frameworks().stream()
                        .map(it -> new Tie(
                                Say.label(it.criterion()),
                                Optional.empty(),
                                it.framework(),
                                Fields.path("frameworks", it.criterion(), it.framework())))
                        .toList(),
                state.predecessors().stream()
                        .map(it -> relation(it, "predecessors", material))
                        .toList(),
                state.successors().stream()
                        .map(it -> relation(it, "successors", material))
                        .toList());
    }

    private static Recognition recognition(OperationState.Recognition it, Material material) {
        String what =
                it.about().equals("other") ? Say.label(it.act()) : Say.label(it.act()) + " of " + Say.label(it.about());
        return new Recognition(
                it.body(),
                what,
                Say.date(it.on()),
                material.act(it.instrument()),
                Fields.path("recognitions", it.body(), it.act(), it.about(), it.on()));
    }

    private static Tie relation(OperationState.Relation it, String list, Material material) {
        return new Tie(
                "%s, %s".formatted(Say.label(it.relation()), Say.date(it.on())),
                Optional.of(it.operation()),
                material.acronym(it.operation()),
                Fields.path(list, it.operation()));
    }

    public boolean none() {
        return recognitions.isEmpty() && command.isEmpty() && components.isEmpty() && frameworks.isEmpty();
    }
}
