package org.mandateledger.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Period;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;

/**
 * The terms that core mandates were given in each period: how many, how long, and after which gaps.
 *
 * @param held how many operations are looked at
 */
public record MandatesSurvey(
        int from, int to, String by, Optional<String> knownAt, Head head, int held, List<Terms> periods)
        implements Listing {

    /**
     * What was set in a period, by the day it was decided.
     *
     * @param terms grants and extensions with a last day
     * @param meanMonths and {@code medianMonths}: their length, in months of 365.25 / 12 days, to one decimal
     * @param gapDays of all gaps together
     */
    public record Terms(
            String period,
            int terms,
            int granted,
            int extended,
            Optional<BigDecimal> meanMonths,
            Optional<BigDecimal> medianMonths,
            int technicalRollovers,
            int gapDays,
            List<Gap> gaps,
            List<Rollover> rollovers) {}

    /** An extension that changed nothing but the last day. */
    public record Rollover(String operation, String decided, String event) {}

    /**
     * A term that had run out before the next was decided.
     *
     * @param lapsed its last day
     * @param decided the day of the next decision
     * @param days between the two, without a term
     * @param event that set the next term
     */
    public record Gap(String operation, String lapsed, String decided, int days, String event) {}

    public static final Columns<Terms> COLUMNS = new Columns<Terms>()
            .text("period", "the year or month in which the terms were decided", Terms::period)
            .number("terms", "terms set: grants and extensions of core mandates with a last day", Terms::terms)
            .number("granted", "of these, grants", Terms::granted)
            .number("extended", "of these, extensions", Terms::extended)
            .known(
                    "mean_months",
                    "mean length of these terms in months of 365.25 / 12 days, from the day after the term before, or from"
                            + " when they took effect",
                    Terms::meanMonths)
            .known("median_months", "median of the same lengths", Terms::medianMonths)
            .number(
                    "technical_rollovers",
                    "extensions that changed nothing but the last day",
                    Terms::technicalRollovers)
            .number(
                    "gaps",
                    "decisions on a core mandate whose term had run out before",
                    it -> it.gaps().size())
            .number("gap_days", "days without a term in these gaps, all together", Terms::gapDays);

    public static MandatesSurvey to(SurveyQuery query, Knowledge known) {
        YearSpan years = query.years(known);
        List<String> operations = query.operations(known);
        List<Term> terms =
                operations.stream().flatMap(id -> Term.of(id, known).stream()).toList();
        return new MandatesSurvey(
                years.from(),
                years.to(),
                Label.of(query.by()),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                operations.size(),
                query.periods(known).stream()
                        .map(period -> terms(
                                period,
                                terms.stream()
                                        .filter(term -> period.has(term.set()))
                                        .toList()))
                        .toList());
    }

    private static Terms terms(Period period, List<Term> decided) {
        List<Term> counted = decided.stream().filter(Term::counts).toList();
        double[] lengths = counted.stream().mapToDouble(Term::months).sorted().toArray();
        return new Terms(
                period.written(),
                counted.size(),
                number(counted, Term.Sort.GRANTED),
                number(counted, Term.Sort.EXTENDED),
                mean(lengths),
                median(lengths),
                (int) decided.stream().filter(Term::technicalRollover).count(),
                decided.stream().mapToInt(Term::gapDays).sum(),
                decided.stream().flatMap(MandatesSurvey::gap).toList(),
                decided.stream()
                        .filter(Term::technicalRollover)
                        .map(term -> new Rollover(term.operation(), term.set().toString(), term.event()))
                        .toList());
    }

    private static int number(List<Term> terms, Term.Sort sort) {
        return (int) terms.stream().filter(term -> term.sort() == sort).count();
    }

    private static Stream<Gap> gap(Term term) {
        return term
                .lapsed()
                .map(day ->
                        new Gap(term.operation(), day.toString(), term.set().toString(), term.gapDays(), term.event()))
                .stream();
    }

    private static Optional<BigDecimal> mean(double[] lengths) {
        return lengths.length == 0
                ? Optional.empty()
                : Optional.of(rounded(Arrays.stream(lengths).average().orElseThrow()));
    }

    private static Optional<BigDecimal> median(double[] sorted) {
        int half = sorted.length / 2;
        return sorted.length == 0
                ? Optional.empty()
                : Optional.of(rounded(sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2));
    }

    private static BigDecimal rounded(double months) {
        return BigDecimal.valueOf(months).setScale(1, RoundingMode.HALF_UP);
    }

    @Override
    public List<?> items() {
        return periods;
    }

    @Override
    public Table table() {
        return COLUMNS.of(periods);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("periods");
    }
}
