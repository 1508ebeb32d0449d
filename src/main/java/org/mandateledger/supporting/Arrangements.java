package org.mandateledger.supporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Party;
import org.mandateledger.operation.Sourced;
import org.mandateledger.time.Reading;

/** The support that runs on a day, by both readings of uncertain dates. */
final class Arrangements {
    private Arrangements() {}

    static List<Arrangement> on(LocalDate day, Knowledge known) {
        Map<String, Arrangement> early = read(day, Reading.EARLIEST, known);
        Map<String, Arrangement> late = read(day, Reading.LATEST, known);
        Map<String, Arrangement> all = new TreeMap<>(late);
        all.putAll(early);
        all.replaceAll((key, support) -> compared(support, early.containsKey(key), Optional.ofNullable(late.get(key))));
        return List.copyOf(all.values());
    }

    private static Arrangement compared(Arrangement support, boolean early, Optional<Arrangement> late) {
        if (late.filter(support::equals).isPresent() && early) {
            return support;
        }
        return support.doubted(
                early && late.isPresent()
                        ? "a date is not known to the day; by its latest reading something of this is otherwise"
                        : "a date is not known to the day; it runs by the %s reading only"
                                .formatted(early ? "earliest" : "latest"));
    }

    private static Map<String, Arrangement> read(LocalDate day, Reading reading, Knowledge known) {
        Map<String, Arrangement> all = new TreeMap<>();
        for (String id : known.operations()) {
            known.operation(id, day, reading)
                    .map(Operation::supports)
                    .orElse(Map.of())
                    .forEach((to, support) -> {
                        Participant giver = Participant.of(Party.operation(id), day, reading, known);
                        Participant receiver = Participant.of(support.value().to(), day, reading, known);
                        all.put(id + " to " + to, arrangement(giver, receiver, support));
                    });
        }
        return all;
    }

    private static Arrangement arrangement(
            Participant giver, Participant receiver, Sourced<Operation.Support> sourced) {
        Operation.Support support = sourced.value();
        return new Arrangement(
                giver,
                receiver,
                support.services().stream()
                        .map(it -> new Arrangement.Service(it.service(), Label.of(it.funding())))
                        .toList(),
                support.conditions(),
                support.instrument().map(Citation::symbol),
                support.since().toString(),
                sourced.event(),
                Stream.concat(
                                giver.missing().map(it -> "giver-" + it).stream(),
                                receiver.missing().map(it -> "receiver-" + it).stream())
                        .toList(),
                Optional.empty());
    }
}
