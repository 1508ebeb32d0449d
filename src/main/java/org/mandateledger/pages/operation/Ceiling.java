package org.mandateledger.pages.operation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asof.Fields;
import org.mandateledger.operation.Fact.StrengthLine;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/**
 * A ceiling and the days on which it stood.
 *
 * @param limits of what part it is, and until when
 * @param why the field to ask why, where it stood on the day
 */
record Ceiling(
        String category,
        String number,
        String limits,
        String days,
        Optional<Act> act,
        String event,
        boolean here,
        String why) {

    static List<Ceiling> all(Material material) {
        return Stretches.ceilings(material.frames(), material.end()).stream()
                .sorted(Comparator.comparing((Stretch<StrengthLine> it) -> it.first())
                        .thenComparing(it -> it.value().value().category())
                        .thenComparing(it -> limits(it.value().value())))
                .map(it -> of(it, material))
                .toList();
    }

    private static Ceiling of(Stretch<StrengthLine> it, Material material) {
        StrengthLine line = it.value().value();
        String event = it.value().event();
        return new Ceiling(
                Say.label(Label.of(line.category())),
                Say.number(line.number()),
                limits(line),
                Span.of(it),
                material.actOf(event),
                event,
                it.holds(material.day()),
                Fields.path(
                        "ceilings",
                        Stream.of(Optional.of(Label.of(line.category())), line.component(), line.host())
                                .flatMap(Optional::stream)
                                .toArray(String[]::new)));
    }

    private static String limits(StrengthLine line) {
        List<String> limits = new ArrayList<>();
        line.component().ifPresent(it -> limits.add("in the component " + it));
        line.host().ifPresent(it -> limits.add("in " + Say.area(it)));
        line.includedIn().ifPresent(it -> limits.add("included in " + Say.label(Label.of(it))));
        line.until().ifPresent(it -> limits.add("temporary, until " + Say.date(it.toString())));
        return String.join(", ", limits);
    }
}
