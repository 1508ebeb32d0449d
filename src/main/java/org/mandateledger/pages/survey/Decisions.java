package org.mandateledger.pages.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;
import org.mandateledger.survey.DecisionsSurvey;
import org.mandateledger.survey.DecisionsSurvey.Decided;
import org.mandateledger.time.HistoricalDate;

/**
 * A page of decisions, by the years in which they were taken, the earliest first.
 *
 * @param matching how many are as wanted, on all pages
 * @param operations how many operations these changed
 * @param shown which of them are on this page, as in "1 to 100"
 */
record Decisions(
        int matching, int operations, String shown, List<Year> years, Optional<String> before, Optional<String> after) {
    private static final int PAGE = 100;

    record Year(String year, List<Decision> decisions) {}

    record Decision(Act act, String decided, List<Changed> changed) {}

    /** @param address of the events that say so */
    record Changed(String id, String acronym, String operation, String what, String address) {}

    private record Key(String symbol, String decided) {}

    static Decisions of(DecisionsSurvey answer, Asked asked, Knowledge known, Documents documents, To to) {
        Map<Key, List<Decided>> all = answer.decisions().stream()
                .filter(it -> asked.fits(it, acronym(it, known)))
                .collect(Collectors.groupingBy(
                        it -> new Key(it.symbol(), it.decided()), LinkedHashMap::new, Collectors.toList()));
        List<Key> keys = List.copyOf(all.keySet());
        int from = Math.clamp(asked.from(), 0, keys.size());
        int end = Math.min(keys.size(), from + PAGE);
        Map<String, List<Decision>> years = new LinkedHashMap<>();
        for (Key key : keys.subList(from, end)) {
            years.computeIfAbsent(year(key.decided()), _ -> new ArrayList<>())
                    .add(new Decision(
                            documents.act(key.symbol()),
                            Say.date(key.decided()),
                            all.getOrDefault(key, List.of()).stream()
                                    .map(it -> changed(it, known, to))
                                    .toList()));
        }
        return new Decisions(
                keys.size(),
                (int) all.values().stream()
                        .flatMap(List::stream)
                        .map(Decided::operation)
                        .distinct()
                        .count(),
                "%s to %s".formatted(Say.number(Math.min(from + 1, end)), Say.number(end)),
                years.entrySet().stream()
                        .map(it -> new Year(it.getKey(), it.getValue()))
                        .toList(),
                Optional.of(from).filter(at -> at > 0).map(at -> page(Math.max(0, at - PAGE), asked, to)),
                Optional.of(end).filter(at -> at < keys.size()).map(at -> page(at, asked, to)));
    }

    private static String page(int offset, Asked asked, To to) {
        Map<String, String> parameters = new LinkedHashMap<>(asked.parameters());
        parameters.put("offset", offset == 0 ? "" : Integer.toString(offset));
        return to.page("/survey/decisions", parameters);
    }

    private static Changed changed(Decided it, Knowledge known, To to) {
        LocalDate day = HistoricalDate.parse(it.decided()).latest();
        return new Changed(
                it.operation(),
                acronym(it, known),
                to.operation(it.operation(), day.toString()),
                it.what().stream().map(Say::label).collect(Collectors.joining(", ")),
                it.events().size() == 1
                        ? to.event(it.events().getFirst())
                        : to.page("/events", To.parameters("about", it.operation(), "text", it.symbol())));
    }

    private static String acronym(Decided it, Knowledge known) {
        return Acronyms.of(it.operation(), HistoricalDate.parse(it.decided()).latest(), known);
    }

    private static String year(String decided) {
        return Integer.toString(HistoricalDate.parse(decided).earliest().getYear());
    }
}
