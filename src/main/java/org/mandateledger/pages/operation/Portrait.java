package org.mandateledger.pages.operation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Sourced;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.Say;

/**
 * The operation at a glance.
 *
 * @param language of the name
 * @param completeTo the day up to which the ledger is complete for it, with what it says is missing
 */
record Portrait(
        String acronym,
        String name,
        String language,
        String status,
        List<Fact> facts,
        List<String> warnings,
        Optional<String> completeTo,
        Optional<String> missing) {

    /** @param field its path, to ask why */
    record Fact(String label, String field, String words, Optional<Act> act) {}

    static Portrait of(Material material) {
        OperationState state = material.state();
        return new Portrait(
                state.acronym().orElse(state.id().toUpperCase(Locale.ROOT)),
                state.name(),
                state.names().stream()
                        .filter(it -> it.name().equals(state.name()))
                        .findFirst()
                        .map(OperationState.NameOf::language)
                        .orElse("en"),
                state.status(),
                facts(material),
                state.warnings().stream().map(Portrait::sentence).toList(),
                state.completeTo().map(Say::date),
                material.known()
                        .operation(state.id())
                        .flatMap(it -> it.completeTo())
                        .map(Sourced::event)
                        .flatMap(material::event)
                        .flatMap(Event::note));
    }

    private static List<Fact> facts(Material material) {
        OperationState state = material.state();
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("kind", Say.kind(state.kind()) + (state.multidimensional() ? ", multidimensional" : "")));
        if (!state.lead().isEmpty()) {
            facts.add(fact("lead", String.join(", ", state.lead())));
        }
        if (!state.hostAreas().isEmpty()) {
            facts.add(fact("hostAreas", Say.areas(state.hostAreas())));
        }
        state.established()
                .ifPresent(day -> facts.add(
                        new Fact("Established", "established", Say.date(day), material.act(state.establishedBy()))));
        date("since", state.since(), facts);
        date("end", state.end(), facts);
        date("closed", state.closed(), facts);
        date("liquidated", state.liquidated(), facts);
        return facts;
    }

    private static void date(String field, Optional<String> date, List<Fact> facts) {
        date.ifPresent(day -> facts.add(fact(field, Say.date(day))));
    }

    private static Fact fact(String field, String words) {
        return new Fact(FieldWords.of(field), field, words, Optional.empty());
    }

    private static String sentence(String warning) {
        return Say.capital(warning) + ".";
    }
}
