package org.mandateledger.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asof.Bearing;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.Multidimensional;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.asof.Turns;
import org.mandateledger.explaining.ExplainAnswer.Brief;
import org.mandateledger.explaining.ExplainAnswer.Replaced;
import org.mandateledger.explaining.FieldHistory.Run;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.World;
import org.mandateledger.time.Reading;
import tools.jackson.databind.JsonNode;

/** One field of one operation on one day. */
final class Explanation {
    private final String operation;
    private final String field;
    private final LocalDate day;
    private final Knowledge known;
    private final OperationState state;
    private final Fields fields;
    /** The operation with its neighbours. */
    private final Set<String> shown;

    /** What it was on other days is read only where somebody asks for it. */
    private Optional<FieldHistory> history = Optional.empty();

    Explanation(String operation, String written, LocalDate day, Neighbours neighbours, Knowledge known) {
        this.operation = operation;
        this.day = day;
        this.known = known;
        this.shown = neighbours.with(List.of(operation));
        this.state = OperationStates.among(shown, day, known)
                .of(operation)
                .orElseThrow(() -> Lookup.notThere(operation, day, known));
        this.fields = Fields.of(state);
        this.field = fields.value(written).isPresent()
                ? written
                : FieldNames.resolve(written, operation, history().paths());
    }

    private FieldHistory history() {
        FieldHistory read = history.orElseGet(() -> new FieldHistory(operation, shown, known));
        history = Optional.of(read);
        return read;
    }

    private List<Run> runs() {
        return history().until(day, field);
    }

    String field() {
        return field;
    }

    Optional<JsonNode> value() {
        return fields.value(field);
    }

    Optional<String> from() {
        return day(runs().getLast().from());
    }

    /** Status and dimension are no words of an event; they follow from several. */
    Optional<String> rule() {
        Reading reading = shown(day);
        return World.of(shown, day, reading, known).operation(operation).flatMap(it -> switch (field) {
            case "status" -> Optional.of(it.statusRule(day, reading).words());
            case "multidimensional" -> Optional.of(Multidimensional.RULE);
            default -> Optional.empty();
        });
    }

    /** The reading by which a state is shown: the earliest by which the operation is there. */
    private Reading shown(LocalDate on) {
        return World.of(shown, on, Reading.EARLIEST, known).operation(operation).isPresent()
                ? Reading.EARLIEST
                : Reading.LATEST;
    }

    List<Uncertain> uncertain() {
        String plain = Bearing.plain(field);
        return state.uncertain().stream()
                .filter(doubt -> Bearing.plain("uncertain." + doubt.field()).equals(plain))
                .toList();
    }

    List<Giving> events() {
        return ids().stream().flatMap(id -> Giving.of(id, known).stream()).toList();
    }

    /** Of the events that gave the value, or took it away. */
    List<String> ids() {
        return value().isPresent() ? given(day) : ids(runs().getLast(), day);
    }

    List<Replaced> replaced() {
        List<Run> runs = runs();
        return runs.subList(0, runs.size() - 1).reversed().stream()
                .flatMap(run -> run.value().stream()
                        .map(value ->
                                new Replaced(value, day(run.from()), run.to().map(LocalDate::toString), briefs(run))))
                .toList();
    }

    private List<Brief> briefs(Run run) {
        return ids(run, run.from()).stream()
                .flatMap(id -> Giving.of(id, known).stream())
                .map(it -> new Brief(it.eventId(), it.summary(), it.instrument().map(act -> act.symbol())))
                .toList();
    }

    /** What gave a value; where there is none, what said so, or took it away. */
    private List<String> ids(Run run, LocalDate on) {
        if (run.value().isPresent()) {
            return given(on);
        }
        List<String> said = origins(on, Origins::exactly);
        return said.isEmpty() ? takers(run.from()) : said;
    }

    private List<String> given(LocalDate on) {
        return origins(on, Origins::events);
    }

    private List<String> origins(LocalDate on, BiFunction<Origins, String, List<String>> which) {
        boolean doubt = field.startsWith("uncertain.");
        Stream<Reading> readings = doubt ? Stream.of(Reading.values()) : Stream.of(shown(on));
        String path = doubt ? Bearing.plain(field) : field;
        return readings.map(reading -> Origins.of(operation, World.of(shown, on, reading, known), known))
                .flatMap(origins -> which.apply(origins, path).stream())
                .distinct()
                .toList();
    }

    /** The events through which the field lost its value on a day. */
    private List<String> takers(LocalDate on) {
        Bearing bearing = new Bearing(known);
        return shown.stream()
                .flatMap(id -> known.history(id).stream())
                .filter(placed -> Turns.of(placed.event()).anyMatch(on::equals))
                .filter(placed -> bearing.on(operation, field, placed.event()))
                .map(Placed::id)
                .toList();
    }

    private static Optional<String> day(LocalDate day) {
        return Optional.of(day).filter(it -> !it.equals(Turns.EVER)).map(LocalDate::toString);
    }
}
