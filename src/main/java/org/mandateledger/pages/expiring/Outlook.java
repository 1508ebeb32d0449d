package org.mandateledger.pages.expiring;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.expiring.ExpiringAnswer;
import org.mandateledger.expiring.Expiry;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Say;

/**
 * What the page says of the days after a day.
 *
 * @param chosen whether the day was, or is the latest of which the ledger knows anything
 * @param beyond that latest day, where the day asked about lies behind it
 * @param spans that the form offers
 * @param lapsed what ran out before, with nothing known to have followed
 */
record Outlook(
        String day,
        String words,
        String to,
        boolean chosen,
        Optional<String> beyond,
        List<Span> spans,
        Span span,
        List<Step> steps,
        int total,
        List<Month> months,
        List<Term> lapsed) {
    private static final List<Span> USUAL = List.of(
            new Span("30d", "30 days"),
            new Span("90d", "90 days"),
            new Span("6m", "6 months"),
            new Span("1y", "1 year"));

    record Month(String words, List<Term> terms) {}

    record Span(String written, String words) {
        static Span of(String written) {
            int count = Integer.parseInt(written.substring(0, written.length() - 1));
            String unit = switch (written.charAt(written.length() - 1)) {
                case 'd' -> "day";
                case 'w' -> "week";
                case 'm' -> "month";
                default -> "year";
            };
            return new Span(written, Say.count(count, unit));
        }
    }

    record Step(String words, String label, String day) {}

    static Outlook of(ExpiringAnswer answer, LocalDate latest, boolean chosen, Documents documents) {
        LocalDate day = LocalDate.parse(answer.asOf());
        Span span = Span.of(answer.within());
        return new Outlook(
                answer.asOf(),
                Say.day(day),
                Say.date(answer.to()),
                chosen,
                Optional.of(latest).filter(day::isAfter).map(Say::day),
                Stream.concat(USUAL.stream(), Stream.of(span)).distinct().toList(),
                span,
                List.of(
                        new Step(
                                "−1 year", "One year earlier", day.minusYears(1).toString()),
                        new Step(
                                "−1 month",
                                "One month earlier",
                                day.minusMonths(1).toString()),
                        new Step(
                                "+1 month", "One month later", day.plusMonths(1).toString()),
                        new Step("+1 year", "One year later", day.plusYears(1).toString())),
                answer.expiring().size(),
                months(answer.expiring(), documents),
                answer.lapsed().stream().map(it -> Term.of(it, documents)).toList());
    }

    private static List<Month> months(List<Expiry> expiring, Documents documents) {
        Map<String, List<Term>> months = expiring.stream()
                .map(it -> Term.of(it, documents))
                .collect(Collectors.groupingBy(Term::month, LinkedHashMap::new, Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }
}
