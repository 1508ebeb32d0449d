package org.mandateledger.pages.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;
import org.mandateledger.pages.Say;

/**
 * A name that the operation bore.
 *
 * @param language its tag, and {@code languageWords} for it
 * @param retronym given later than the days to which it is applied
 * @param here whether it bore it on the day
 */
record Name(
        String name,
        Optional<String> acronym,
        String language,
        String languageWords,
        String from,
        String to,
        boolean retronym,
        boolean here,
        String event) {

    static List<Name> all(Material material) {
        Stream<Name> borne = Stretches.names(material.frames()).stream()
                .sorted(Comparator.comparing((Stretch<Fact.Name> it) -> it.first())
                        .thenComparing(it -> !it.value().value().language().equals("en")))
                .map(it -> of(it, material));
        Stream<Name> later = material.known().operation(material.id()).map(Operation::retronyms).stream()
                .flatMap(List::stream)
                .map(it -> of(it, "", false, true, material));
        return Stream.concat(borne, later).toList();
    }

    private static Name of(Stretch<Fact.Name> borne, Material material) {
        return of(borne.value(), borne.last().map(Say::day).orElse(""), borne.holds(material.day()), false, material);
    }

    private static Name of(Sourced<Fact.Name> name, String to, boolean here, boolean retronym, Material material) {
        Fact.Name it = name.value();
        return new Name(
                it.name(),
                it.acronym(),
                it.language(),
                Say.language(it.language()),
                material.event(name.event())
                        .map(event -> Say.date(event.effective().toString()))
                        .orElse(""),
                to,
                retronym,
                here,
                name.event());
    }
}
