package org.mandateledger.survey;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Between;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.InEffect;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.NumberedText;
import org.mandateledger.time.HistoricalDate;

/**
 * Which instruments changed which operations, by the day they were decided.
 *
 * @param held how many operations are looked at
 */
public record DecisionsSurvey(int from, int to, Optional<String> knownAt, Head head, int held, List<Decided> decisions)
        implements Listing {

    /**
     * One instrument and one operation.
     *
     * @param what it changed, each once, as a life goes: established, granted, extended, strength, terminated and so on
     * @param events that say so, in the order in which they took effect; those annulled before their day are left out
     */
    public record Decided(String symbol, String decided, String operation, List<String> what, List<String> events) {}

    public static final Columns<Decided> COLUMNS = new Columns<Decided>()
            .text("symbol", "the instrument's symbol", Decided::symbol)
            .text("decided", "the day the instrument was adopted", Decided::decided)
            .text("operation", "id of the operation that it changed", Decided::operation)
            .list("what", "what it changed: granted, extended, strength, tasks, terminated and so on", Decided::what)
            .list("events", "ids of the events that say so", Decided::events);

    private record Act(String symbol, HistoricalDate decided, String operation) {}

    private static final Comparator<Act> ORDER = Comparator.comparing(
                    (Act act) -> act.decided().earliest())
            .thenComparing(Act::symbol, new NumberedText())
            .thenComparing(Act::operation);

    public static DecisionsSurvey to(SurveyQuery query, Knowledge known) {
        YearSpan years = query.years(known);
        Between days = new Between(
                query.from().map(year -> LocalDate.of(year, 1, 1)), query.to().map(year -> LocalDate.of(year, 12, 31)));
        List<String> operations = query.operations(known);
        return new DecisionsSurvey(
                years.from(),
                years.to(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                operations.size(),
                operations.stream()
                        .flatMap(id -> acts(id, known).entrySet().stream())
                        .filter(it -> days.mayHold(
                                it.getKey().decided().earliest(),
                                it.getKey().decided().latest()))
                        .sorted(Map.Entry.comparingByKey(ORDER))
                        .map(it -> decided(it.getKey(), it.getValue()))
                        .toList());
    }

    private static Map<Act, List<Placed<Event>>> acts(String operation, Knowledge known) {
        Map<Act, List<Placed<Event>>> acts = new LinkedHashMap<>();
        for (Placed<Event> placed : InEffect.of(known.history(operation))) {
            if (Change.of(placed.event().fact()).isPresent()) {
                placed.event()
                        .instrument()
                        .ifPresent(citation -> acts.merge(
                                act(citation, operation),
                                List.of(placed),
                                (held, further) -> Stream.concat(held.stream(), further.stream())
                                        .toList()));
            }
        }
        return acts;
    }

    private static Act act(Citation citation, String operation) {
        return new Act(citation.symbol(), citation.decided(), operation);
    }

    private static Decided decided(Act act, List<Placed<Event>> events) {
        return new Decided(
                act.symbol(),
                act.decided().toString(),
                act.operation(),
                events.stream()
                        .flatMap(placed -> Change.of(placed.event().fact()).stream())
                        .distinct()
                        .sorted()
                        .map(Label::of)
                        .toList(),
                events.stream().map(Placed::id).toList());
    }

    @Override
    public List<?> items() {
        return decisions;
    }

    @Override
    public Table table() {
        return COLUMNS.of(decisions);
    }

    @Override
    public Table brief() {
        return table().only(List.of("symbol", "decided", "operation", "what"));
    }

    @Override
    public Optional<String> list() {
        return Optional.of("decisions");
    }
}
