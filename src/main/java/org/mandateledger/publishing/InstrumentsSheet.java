package org.mandateledger.publishing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Label;
import org.mandateledger.publishing.Column.Type;

/** One row an instrument that was recorded or is cited, by the day it was decided. */
final class InstrumentsSheet {
    private static final List<Column> COLUMNS = List.of(
            new Column("symbol", Type.TEXT, "the document's symbol"),
            new Column("title", Type.TEXT, "in our words; empty where the ledger only cites it"),
            new Column("body", Type.TEXT, "whose act it is"),
            new Column("form", Type.CODE, "resolution, presidential-statement, letter, communique and so on"),
            new Column("decided", Type.EDTF, "the day it was adopted, vetoed or given up"),
            new Column(
                    "outcome", Type.CODE, "adopted, vetoed or not-put-to-vote; empty where the ledger only cites it"),
            new Column("yes", Type.NUMBER, "votes in favour"),
            new Column("no", Type.NUMBER, "votes against"),
            new Column("abstain", Type.NUMBER, "abstentions"),
            new Column("vetoed_by", Type.CODES, "ISO 3166-1 alpha-3 codes, separated by ;"),
            new Column("operations", Type.CODES, "ids of operations with an event that cites it, separated by ;"),
            new Column("event_id", Type.CODE, "the event that records it"));

    private InstrumentsSheet() {}

    private record Cited(String symbol, Citation act, Set<String> operations, Optional<Placed<Event>> recorded) {}

    static Sheet of(Material material) {
        TreeMap<String, Cited> cited = new TreeMap<>();
        for (String symbol : material.whole() ? material.known().instruments() : List.<String>of()) {
            material.known()
                    .instrument(symbol)
                    .flatMap(it -> it.latest())
                    .filter(placed -> !placed.event().effective().earliest().isAfter(material.day()))
                    .ifPresent(placed -> placed.event()
                            .instrument()
                            .ifPresent(act ->
                                    cited.put(symbol, new Cited(symbol, act, new TreeSet<>(), Optional.of(placed)))));
        }
        material.histories()
                .forEach((operation, history) -> history.forEach(placed -> placed.event()
                        .instrument()
                        .ifPresent(act -> cited.computeIfAbsent(
                                        act.symbol(),
                                        symbol -> new Cited(symbol, act, new TreeSet<>(), Optional.empty()))
                                .operations()
                                .add(operation))));
        List<List<String>> rows = new ArrayList<>();
        cited.values().stream()
                .sorted(Comparator.comparing((Cited it) -> day(it)).thenComparing(Cited::symbol))
                .forEach(it -> rows.add(row(it)));
        return new Sheet(
                "instruments",
                "Instruments: decisions and attempts at them",
                "Resolutions, communiques, decisions and the like that the ledger records or cites.",
                COLUMNS,
                List.of("symbol"),
                rows);
    }

    private static LocalDate day(Cited cited) {
        return cited.act().decided().earliest();
    }

    private static List<String> row(Cited cited) {
        Optional<Fact> fact = cited.recorded().map(placed -> placed.event().fact());
        Said said =
                fact.map(InstrumentsSheet::said).orElseGet(() -> new Said("", "", "", "", Optional.empty(), List.of()));
        return List.of(
                cited.symbol(),
                said.title(),
                said.body(),
                said.form(),
                cited.act().decided().toString(),
                said.outcome(),
                Cells.of(said.vote().map(Fact.Vote::yes)),
                Cells.of(said.vote().map(Fact.Vote::no)),
                Cells.of(said.vote().map(Fact.Vote::abstain)),
                Cells.list(said.vetoedBy()),
                Cells.list(cited.operations()),
                Cells.of(cited.recorded().map(Placed::id)));
    }

    private record Said(
            String title, String body, String form, String outcome, Optional<Fact.Vote> vote, List<String> vetoedBy) {}

    private static Said said(Fact fact) {
        return switch (fact) {
            case Fact.InstrumentAdopted it ->
                new Said(it.title(), it.body(), Label.of(it.form()), "adopted", it.vote(), List.of());
            case Fact.InstrumentVetoed it ->
                new Said(it.title(), it.body(), Label.of(it.form()), "vetoed", it.vote(), it.vetoedBy());
            case Fact.InstrumentNotPutToVote it ->
                new Said(it.title(), it.body(), Label.of(it.form()), "not-put-to-vote", Optional.empty(), List.of());
            case Fact other -> throw new IllegalStateException(other + " is about no instrument");
        };
    }
}
