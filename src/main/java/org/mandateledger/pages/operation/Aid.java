package org.mandateledger.pages.operation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationState.Service;
import org.mandateledger.asof.OperationState.Support;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/**
 * Support given or received.
 *
 * @param other the id of the other party, where it is an operation
 * @param services by who pays
 * @param field to ask why
 */
record Aid(
        Optional<String> other,
        String name,
        List<Paid> services,
        String conditions,
        Optional<Act> act,
        String since,
        String field) {

    record Paid(String by, String services) {}

    static List<Aid> given(Material material) {
        return material.state().supports().stream()
                .map(it -> of(it, "supports", material))
                .toList();
    }

    static List<Aid> received(Material material) {
        return material.state().supportedBy().stream()
                .map(it -> of(it, "supportedBy", material))
                .toList();
    }

    private static Aid of(Support it, String list, Material material) {
        return new Aid(
                it.operation(),
                it.operation().map(material::acronym).orElse(it.name()),
                paid(it.services()),
                it.conditions().stream().map(Say::condition).collect(Collectors.joining(", ")),
                material.act(it.instrument()),
                Say.date(it.since()),
                Fields.path(list, it.name()));
    }

    private static List<Paid> paid(List<Service> services) {
        Map<String, String> byFunding = services.stream()
                .collect(Collectors.toMap(
                        it -> Say.funding(it.funding()),
                        it -> Say.label(it.service()),
                        (one, other) -> one + ", " + other,
                        LinkedHashMap::new));
        return byFunding.entrySet().stream()
                .map(entry -> new Paid(entry.getKey(), entry.getValue()))
                .toList();
    }
}
