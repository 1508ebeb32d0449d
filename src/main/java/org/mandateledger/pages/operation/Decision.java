package org.mandateledger.pages.operation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Instrument;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/** An act that concerned the operation. */
record Decision(String decided, Optional<Act> act, String title, String body, String vote) {

    static List<Decision> all(Material material) {
        Map<String, Citation> cited = new LinkedHashMap<>();
        material.history().stream()
                .flatMap(placed -> placed.event().instrument().stream())
                .forEach(it -> cited.putIfAbsent(it.symbol(), it));
        return cited.values().stream()
                .sorted(Comparator.comparing(it -> it.decided().earliest()))
                .map(it -> of(it, material))
                .toList();
    }

    private static Decision of(Citation citation, Material material) {
        Optional<Fact.OfInstrument> fact =
                material.known().instrument(citation.symbol()).flatMap(Instrument::fact);
        return new Decision(
                Say.date(citation.decided().toString()),
                material.act(Optional.of(citation.symbol())),
                fact.map(Decision::title).orElse(""),
                fact.map(Decision::body).orElse(""),
                fact.flatMap(Decision::vote)
                        .map(it -> "%d–%d–%d".formatted(it.yes(), it.no(), it.abstain()))
                        .orElse(""));
    }

    private static String title(Fact.OfInstrument fact) {
        return switch (fact) {
            case Fact.InstrumentAdopted it -> it.title();
            case Fact.InstrumentVetoed it -> it.title() + " (vetoed by " + Say.areas(it.vetoedBy()) + ")";
            case Fact.InstrumentNotPutToVote it -> it.title() + " (not put to a vote)";
        };
    }

    private static String body(Fact.OfInstrument fact) {
        return switch (fact) {
            case Fact.InstrumentAdopted it -> it.body();
            case Fact.InstrumentVetoed it -> it.body();
            case Fact.InstrumentNotPutToVote it -> it.body();
        };
    }

    private static Optional<Fact.Vote> vote(Fact.OfInstrument fact) {
        return switch (fact) {
            case Fact.InstrumentAdopted it -> it.vote();
            case Fact.InstrumentVetoed it -> it.vote();
            case Fact.InstrumentNotPutToVote _ -> Optional.empty();
        };
    }
}
