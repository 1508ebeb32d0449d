package org.mandateledger.operation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.mandateledger.time.HistoricalDate;

/** An operation while one event is being folded into it; what the event does not touch is shared. */
final class Draft {
    private final String id;
    private final String event;
    private List<Sourced<Fact.Name>> names;
    private List<Sourced<Fact.Name>> retronyms;
    Optional<Sourced<Kind>> kind;
    Optional<Sourced<List<String>>> lead;
    Optional<Sourced<List<String>>> hostAreas;
    Optional<Sourced<Citation>> establishedBy;
    private Map<Milestone, Sourced<HistoricalDate>> milestones;
    private Map<String, Strand> strands;
    private List<Sourced<Fact.StrengthLine>> ceilings;
    private Map<String, Sourced<Fact.ComponentCreated>> components;
    private Map<String, Sourced<Operation.Support>> supports;
    private List<Sourced<Operation.Recognition>> recognitions;
    private List<Sourced<Operation.Succession>> successions;
    private List<Sourced<Fact.CommandAssigned>> commands;
    private List<Sourced<Fact.FrameworkApplied>> frameworks;
    Optional<Sourced<HistoricalDate>> completeTo;

    Draft(Operation from, String event) {
        this.id = from.id();
        this.event = event;
        names = from.names();
        retronyms = from.retronyms();
        kind = from.kind();
        lead = from.lead();
        hostAreas = from.hostAreas();
        establishedBy = from.establishedBy();
        milestones = from.milestones();
        strands = from.strands();
        ceilings = from.ceilings();
        components = from.components();
        supports = from.supports();
        recognitions = from.recognitions();
        successions = from.successions();
        commands = from.commands();
        frameworks = from.frameworks();
        completeTo = from.completeTo();
    }

    Operation done() {
        return new Operation(
                id,
                names,
                retronyms,
                kind,
                lead,
                hostAreas,
                establishedBy,
                milestones,
                strands,
                ceilings,
                components,
                supports,
                recognitions,
                successions,
                commands,
                frameworks,
                completeTo);
    }

    <T> Optional<Sourced<T>> given(T value) {
        return Optional.of(new Sourced<>(value, event));
    }

    /** A language has one name at a time. */
    void name(List<Fact.Name> given) {
        List<Sourced<Fact.Name>> all = new ArrayList<>(names);
        for (Fact.Name name : given) {
            all.removeIf(held -> held.value().language().equals(name.language()));
            all.add(new Sourced<>(name, event));
        }
        names = List.copyOf(all);
    }

    void retronym(List<Fact.Name> given) {
        for (Fact.Name name : given) {
            retronyms = plus(retronyms, name);
        }
    }

    void reach(Milestone milestone, HistoricalDate date) {
        EnumMap<Milestone, Sourced<HistoricalDate>> all = new EnumMap<>(Milestone.class);
        all.putAll(milestones);
        all.put(milestone, new Sourced<>(date, event));
        milestones = Collections.unmodifiableMap(all);
    }

    void strand(String name, UnaryOperator<Strand> change) {
        Strand held = Optional.ofNullable(strands.get(name)).orElseGet(() -> Strand.named(name));
        strands = plus(strands, name, change.apply(held));
    }

    /** A lasting line does away with every earlier one of its key; a temporary one lies over them. */
    void authorise(List<Fact.StrengthLine> lines, List<Fact.Category> ends) {
        List<Sourced<Fact.StrengthLine>> all = new ArrayList<>(ceilings);
        all.removeIf(held -> ends.contains(held.value().category()));
        for (Fact.StrengthLine line : lines) {
            if (line.until().isEmpty()) {
                all.removeIf(held -> held.value().key().equals(line.key()));
            }
            all.add(new Sourced<>(line, event));
        }
        ceilings = List.copyOf(all);
    }

    void component(Fact.ComponentCreated created) {
        components = plus(components, created.component(), new Sourced<>(created, event));
    }

    void componentGone(String component) {
        components = without(components, component);
    }

    void support(Operation.Support given) {
        supports = plus(supports, given.to().key(), new Sourced<>(given, event));
    }

    Optional<Operation.Support> support(Party to) {
        return Optional.ofNullable(supports.get(to.key())).map(Sourced::value);
    }

    void supportEnded(Party to) {
        supports = without(supports, to.key());
    }

    void recognised(Operation.Recognition recognition) {
        recognitions = plus(recognitions, recognition);
    }

    void succeeded(Operation.Succession succession) {
        successions = plus(successions, succession);
    }

    void command(Fact.CommandAssigned assigned) {
        List<Sourced<Fact.CommandAssigned>> all = new ArrayList<>(commands);
        all.removeIf(held -> held.value().role().equals(assigned.role()));
        all.add(new Sourced<>(assigned, event));
        commands = List.copyOf(all);
    }

    void framework(Fact.FrameworkApplied applied) {
        frameworks = plus(frameworks, applied);
    }

    private <T> List<Sourced<T>> plus(List<Sourced<T>> held, T value) {
        List<Sourced<T>> all = new ArrayList<>(held);
        all.add(new Sourced<>(value, event));
        return List.copyOf(all);
    }

    private static <V> Map<String, V> plus(Map<String, V> held, String key, V value) {
        Map<String, V> all = new LinkedHashMap<>(held);
        all.put(key, value);
        return Collections.unmodifiableMap(all);
    }

    private static <V> Map<String, V> without(Map<String, V> held, String key) {
        Map<String, V> all = new LinkedHashMap<>(held);
        all.remove(key);
        return Collections.unmodifiableMap(all);
    }
}
