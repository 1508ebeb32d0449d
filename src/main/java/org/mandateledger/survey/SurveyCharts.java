package org.mandateledger.survey;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.mandateledger.drawing.PeriodChart;
import org.mandateledger.drawing.PeriodChart.Band;
import org.mandateledger.drawing.PeriodChart.Panel;
import org.mandateledger.drawing.Setting;
import org.mandateledger.operation.Fact.Force;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Label;

/** The survey as pictures; each is of an answer, and has its numbers. */
public final class SurveyCharts {
    private SurveyCharts() {}

    public static String of(OperationsSurvey answer, Setting setting) {
        List<OperationsSurvey.Count> counts = answer.periods();
        return svg(
                setting,
                "Operations at work, %d to %d".formatted(answer.from(), answer.to()),
                "Active or closing on the last day of each %s, among %d operations that the ledger holds"
                        .formatted(answer.by(), answer.held()),
                counts.stream().map(OperationsSurvey.Count::period).toList(),
                List.of(
                        new Panel(
                                "By kind",
                                Stream.of(Kind.values())
                                        .map(kind -> band(
                                                kind.words(),
                                                Label.of(kind),
                                                counts,
                                                it -> number(it.kinds().getOrDefault(Label.of(kind), 0))))
                                        .toList()),
                        new Panel(
                                "By the force that the mandate that goes furthest allows",
                                Stream.concat(
                                                Stream.of(Force.values()).map(Label::of).toList().reversed().stream(),
                                                Stream.of(OperationsSurvey.UNSTATED))
                                        .map(force -> band(
                                                words(force),
                                                hue(force),
                                                counts,
                                                it -> number(it.force().getOrDefault(force, 0))))
                                        .toList())));
    }

    public static String of(StrengthSurvey answer, Setting setting) {
        List<StrengthSurvey.Sum> sums = answer.periods();
        return svg(
                setting,
                "Authorised strength, %d to %d: a lower bound".formatted(answer.from(), answer.to()),
                "The ceilings of all operations at work on the last day of each %s, added up; those without a ceiling count nothing"
                        .formatted(answer.by()),
                sums.stream().map(StrengthSurvey.Sum::period).toList(),
                List.of(
                        new Panel(
                                "Persons in uniform, at most",
                                List.of(
                                        band("soldiers", "un-peacekeeping", sums, it -> number(it.military())),
                                        band(
                                                "soldiers and police, in one number",
                                                "hybrid",
                                                sums,
                                                it -> number(it.uniformed())),
                                        band("police", "regional", sums, it -> number(it.police())),
                                        band(
                                                "military observers",
                                                "un-authorised-multinational",
                                                sums,
                                                it -> number(it.militaryObservers())))),
                        new Panel(
                                "Operations at work",
                                List.of(
                                        band("with a ceiling", "un-peacekeeping", sums, it -> number(it.withCeiling())),
                                        band(
                                                "without one: not in the numbers above",
                                                "national",
                                                sums,
                                                it -> number(it.withoutCeiling()))))));
    }

    public static String of(MandatesSurvey answer, Setting setting) {
        List<MandatesSurvey.Terms> terms = answer.periods();
        return svg(
                setting,
                "Terms of mandates, %d to %d".formatted(answer.from(), answer.to()),
                "Terms that core mandates were given in each %s, by the day they were decided; technical rollovers, and decisions that came after a term had run out"
                        .formatted(answer.by()),
                terms.stream().map(MandatesSurvey.Terms::period).toList(),
                List.of(
                        new Panel(
                                "Terms with a last day",
                                List.of(
                                        band(
                                                "granted",
                                                "un-authorised-multinational",
                                                terms,
                                                it -> number(it.granted())),
                                        band("extended", "un-peacekeeping", terms, it -> number(it.extended())))),
                        new Panel(
                                "Their length in months",
                                List.of(band("median", "un-political", terms, MandatesSurvey.Terms::medianMonths)),
                                Optional.of(band("mean", "regional", terms, MandatesSurvey.Terms::meanMonths))),
                        new Panel(
                                "Technical rollovers",
                                List.of(band(
                                        "extensions that changed nothing but the last day",
                                        "un-support-office",
                                        terms,
                                        it -> number(it.technicalRollovers())))),
                        new Panel(
                                "Gaps",
                                List.of(band(
                                        "decisions on a mandate whose term had run out before",
                                        "regional",
                                        terms,
                                        it -> number(it.gaps().size()))))));
    }

    private static <T> Band band(
            String label, String hue, List<T> periods, Function<T, Optional<? extends Number>> value) {
        return new Band(
                label,
                hue,
                periods.stream().<Optional<? extends Number>>map(value).toList());
    }

    private static Optional<Integer> number(int number) {
        return Optional.of(number);
    }

    private static String words(String force) {
        return force.equals(OperationsSurvey.UNSTATED) ? "none stated" : force.replace('-', ' ');
    }

    private static String hue(String force) {
        return force.equals(OperationsSurvey.UNSTATED)
                ? "national"
                : switch (Force.valueOf(force.replace('-', '_').toUpperCase(Locale.ROOT))) {
                    case OFFENSIVE -> "ad-hoc-coalition";
                    case ALL_NECESSARY_MEANS -> "regional";
                    case SELF_DEFENCE -> "un-peacekeeping";
                };
    }

    private static String svg(
            Setting setting, String title, String description, List<String> periods, List<Panel> panels) {
        List<LocalDate> days = periods.stream().map(SurveyCharts::first).toList();
        return PeriodChart.svg(setting, title, description, periods, days, after(periods.getLast()), panels);
    }

    /** Of a year or a month. */
    private static LocalDate first(String period) {
        return period.length() == 4
                ? LocalDate.of(Integer.parseInt(period), 1, 1)
                : YearMonth.parse(period).atDay(1);
    }

    private static LocalDate after(String period) {
        LocalDate first = first(period);
        return period.length() == 4 ? first.plusYears(1) : first.plusMonths(1);
    }
}
