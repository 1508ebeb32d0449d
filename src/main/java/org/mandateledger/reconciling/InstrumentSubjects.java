package org.mandateledger.reconciling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Instrument;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Naming.Found;
import org.mandateledger.reconciling.Value.Ours;

/** Instruments that the ledger records, or that events of operations cite. */
final class InstrumentSubjects implements Subjects {
    private final Knowledge known;
    private final LocalDate day;
    /** Symbol, then what is said to be the day it was decided, the record of the act itself first. */
    private final Map<String, List<Ours>> decided = new LinkedHashMap<>();

    private final Map<String, List<String>> bySymbol = new LinkedHashMap<>();

    /** @param day what was decided after it is in no table of that day */
    InstrumentSubjects(Knowledge known, LocalDate day) {
        this.known = known;
        this.day = day;
        Stream.concat(known.instruments().stream(), known.operations().stream())
                .flatMap(subject -> known.history(subject).stream())
                .forEach(this::add);
        decided.keySet()
                .forEach(symbol -> Symbols.written(symbol)
                        .forEach(key -> bySymbol.computeIfAbsent(Symbols.folded(key), _ -> new ArrayList<>())
                                .add(symbol)));
    }

    private void add(Placed<Event> placed) {
        placed.event()
                .instrument()
                .filter(act -> !act.decided().earliest().isAfter(day))
                .ifPresent(act -> {
                    List<Ours> days = decided.computeIfAbsent(act.symbol(), _ -> new ArrayList<>());
                    Value value = new Value.Dated(act.decided());
                    if (days.stream().noneMatch(other -> other.value().equals(value))) {
                        days.add(new Ours(value, Optional.of(placed.id())));
                    }
                });
    }

    @Override
    public Found find(String key) {
        List<String> found = bySymbol.getOrDefault(Symbols.folded(key), List.of());
        return switch (found.size()) {
            case 0 -> new Found.None(List.of());
            case 1 -> new Found.One(found.getFirst());
            default -> new Found.Several(found);
        };
    }

    @Override
    public List<String> within(Mapping.Scope scope) {
        return decided.entrySet().stream()
                .filter(act ->
                        scope.symbols().isEmpty() || scope.symbols().stream().anyMatch(act.getKey()::startsWith))
                .map(Map.Entry::getKey)
                .toList();
    }

    @Override
    public String called(String id) {
        return id;
    }

    @Override
    public Optional<String> origin(String id) {
        return decided.getOrDefault(id, List.of()).stream().findFirst().flatMap(Ours::event);
    }

    @Override
    public Optional<String> completeTo(String id) {
        return Optional.empty();
    }

    @Override
    public List<Ours> values(String id, Field field) {
        return switch (field) {
            case DECIDED -> decided.getOrDefault(id, List.of());
            case TITLE -> said(id, act -> Optional.of(new Value.Words(act.title())));
            case BODY -> said(id, act -> Optional.of(new Value.Words(act.body())));
            case FORM -> said(id, act -> Optional.of(new Value.Words(Label.of(act.form()))));
            case VOTE -> said(id, act -> act.vote().map(Value.Voted::new));
            case ESTABLISHED, START, END, CLOSED, NAME, ACRONYM, KIND, STATUS, ESTABLISHED_BY, LEAD, HOSTS -> List.of();
        };
    }

    private List<Ours> said(String symbol, Function<Act, Optional<Value>> what) {
        return known.instrument(symbol).flatMap(Instrument::latest).stream()
                .flatMap(placed -> what.apply(Act.of(placed.event().fact())).stream()
                        .map(value -> new Ours(value, Optional.of(placed.id()))))
                .toList();
    }

    private record Act(String title, String body, Fact.Form form, Optional<Fact.Vote> vote) {
        static Act of(Fact fact) {
            return switch (fact) {
                case Fact.InstrumentAdopted it -> new Act(it.title(), it.body(), it.form(), it.vote());
                case Fact.InstrumentVetoed it -> new Act(it.title(), it.body(), it.form(), it.vote());
                case Fact.InstrumentNotPutToVote it -> new Act(it.title(), it.body(), it.form(), Optional.empty());
                case Fact other -> throw new IllegalStateException(other + " is about no instrument");
            };
        }
    }
}
