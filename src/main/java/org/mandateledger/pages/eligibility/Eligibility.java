package org.mandateledger.pages.eligibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.eligibility.EligibilityAnswer;
import org.mandateledger.eligibility.Framework;
import org.mandateledger.eligibility.Verdict;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.pages.Say;

/**
 * What the page says of a day.
 *
 * @param when since when the framework is in force, or that it is not yet
 * @param adopted the first day of the framework
 * @param counts operations by verdict
 * @param beyond the last day of which the ledger knows anything, where the day asked about lies behind it
 */
record Eligibility(
        String day,
        String words,
        String instrument,
        String when,
        boolean inForce,
        Optional<String> event,
        Optional<String> adopted,
        Conditions conditions,
        List<Count> counts,
        List<Judged> operations,
        Optional<String> beyond) {

    record Count(String verdict, String words, long number) {}

    static Eligibility of(LocalDate day, EligibilityAnswer answer, Knowledge known) {
        Framework framework = answer.framework();
        LocalDate latest = LatestDay.of(known);
        return new Eligibility(
                day.toString(),
                Say.day(day),
                framework.instrument(),
                Say.sentence(framework.reason()),
                framework.inForce().orElse(true),
                framework.eventId(),
                framework.decided(),
                Conditions.of(framework.criteria()),
                counts(answer),
                answer.operations().stream().map(it -> Judged.of(it, known)).toList(),
                Optional.of(latest).filter(day::isAfter).map(Say::day));
    }

    private static List<Count> counts(EligibilityAnswer answer) {
        return Stream.of(Verdict.values())
                .map(verdict -> new Count(
                        Label.of(verdict),
                        Say.label(Label.of(verdict)),
                        answer.operations().stream()
                                .filter(it -> it.verdict() == verdict)
                                .count()))
                .filter(count -> count.number() > 0)
                .toList();
    }
}
