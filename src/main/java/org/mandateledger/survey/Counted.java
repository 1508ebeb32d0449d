package org.mandateledger.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Period;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Operation;
import org.mandateledger.time.Reading;

/**
 * The operations at work on the last day of a period; on the latest day that the ledger knows of, where that comes
 * before. Dates that are not known to the day are taken by their earliest reading.
 *
 * @param uncertain at work by one reading of such dates and not by the other
 * @param beyondHorizon at work, as far as is known, without the ledger stating completeness up to that day
 */
record Counted(
        String period, LocalDate on, List<Operation> atWork, List<String> uncertain, List<String> beyondHorizon) {

    static List<Counted> of(SurveyQuery query, List<Course> courses, Knowledge known) {
        LocalDate latest = LatestDay.of(known);
        return query.periods(known).stream()
                .map(period -> on(period, period.last().isAfter(latest) ? latest : period.last(), courses))
                .toList();
    }

    private static Counted on(Period period, LocalDate day, List<Course> courses) {
        List<Operation> atWork = new ArrayList<>();
        List<String> uncertain = new ArrayList<>();
        List<String> beyondHorizon = new ArrayList<>();
        for (Course course : courses) {
            Optional<Operation> early = course.atWork(day, Reading.EARLIEST);
            early.ifPresent(atWork::add);
            if (early.isPresent() && course.beyondHorizon(day)) {
                beyondHorizon.add(course.id());
            }
            if (early.isPresent() != course.atWork(day, Reading.LATEST).isPresent()) {
                uncertain.add(course.id());
            }
        }
        return new Counted(period.written(), day, atWork, uncertain, beyondHorizon);
    }
}
