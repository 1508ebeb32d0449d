package org.mandateledger.survey;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;

/**
 * The authorised strength of all operations together in each period: a lower bound, as not every operation at work has
 * a ceiling.
 *
 * @param held how many operations are counted among
 */
public record StrengthSurvey(
        int from, int to, String by, Optional<String> knownAt, Head head, int held, List<Sum> periods)
        implements Listing {

    /**
     * @param on the day that is counted: the period's last, or the latest that the ledger knows of
     * @param persons in uniform, over all ceilings; civilians are apart
     * @param military and those that follow: what {@code persons} is made of
     * @param ceilings of the operations at work that have one for anybody in uniform
     * @param without those at work that have none
     */
    public record Sum(
            String period,
            String on,
            int persons,
            int military,
            int police,
            int militaryObservers,
            int uniformed,
            int civilian,
            int atWork,
            int withCeiling,
            int withoutCeiling,
            List<Authorised> ceilings,
            List<String> without,
            List<String> uncertain,
            List<String> beyondHorizon) {}

    public static final Columns<Sum> COLUMNS = new Columns<Sum>()
            .text("period", "the year or month", Sum::period)
            .text("on", "the day that is counted: its last, or the latest that the ledger knows of", Sum::on)
            .number(
                    "persons",
                    "authorised soldiers, police and military observers of all operations at work, at most: a lower bound"
                            + " where operations have no ceiling",
                    Sum::persons)
            .number("military", "of these, soldiers", Sum::military)
            .number("police", "of these, police that are not included in another number", Sum::police)
            .number(
                    "military_observers",
                    "of these, military observers that are not included in another number",
                    Sum::militaryObservers)
            .number("uniformed", "of these, soldiers and police where only one number is given", Sum::uniformed)
            .number("civilian", "authorised civilians, not among the persons", Sum::civilian)
            .number("at_work", "operations active or closing on that day", Sum::atWork)
            .number("with_ceiling", "of these, with a ceiling for anybody in uniform", Sum::withCeiling)
            .number("without_ceiling", "of these, without one: what they had is not in the sums", Sum::withoutCeiling)
            .number(
                    "uncertain",
                    "operations at work by one reading of uncertain dates and not by the other",
                    it -> it.uncertain().size())
            .number(
                    "beyond_horizon",
                    "of those at work, for which the ledger states no completeness up to that day",
                    it -> it.beyondHorizon().size());

    public static StrengthSurvey to(SurveyQuery query, Knowledge known) {
        return to(query, Course.of(query, known), known);
    }

    static StrengthSurvey to(SurveyQuery query, List<Course> courses, Knowledge known) {
        YearSpan years = query.years(known);
        return new StrengthSurvey(
                years.from(),
                years.to(),
                Label.of(query.by()),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                courses.size(),
                Counted.of(query, courses, known).stream()
                        .map(StrengthSurvey::sum)
                        .toList());
    }

    private static Sum sum(Counted counted) {
        List<Authorised> all = counted.atWork().stream()
                .map(operation -> Authorised.of(operation, counted.on()))
                .toList();
        List<Authorised> given = all.stream().filter(Authorised::given).toList();
        return new Sum(
                counted.period(),
                counted.on().toString(),
                given.stream().mapToInt(Authorised::persons).sum(),
                total(all, Authorised::military),
                total(all, Authorised::police),
                total(all, Authorised::militaryObservers),
                total(all, Authorised::uniformed),
                total(all, Authorised::civilian),
                all.size(),
                given.size(),
                all.size() - given.size(),
                given,
                all.stream()
                        .filter(it -> !it.given())
                        .map(Authorised::operation)
                        .toList(),
                counted.uncertain(),
                counted.beyondHorizon());
    }

    private static int total(List<Authorised> all, Function<Authorised, Optional<Integer>> number) {
        return all.stream()
                .flatMap(it -> number.apply(it).stream())
                .mapToInt(Integer::intValue)
                .sum();
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
