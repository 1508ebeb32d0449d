package org.mandateledger.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.eligibility.Assessment;
import org.mandateledger.eligibility.EligibilityAnswer;
import org.mandateledger.eligibility.EligibilityQuery;
import org.mandateledger.eligibility.Evidence;
import org.mandateledger.eligibility.Outcome;
import org.mandateledger.operation.Label;

/**
 * Does an operation meet a criterion of S/RES/2719 (2023) on a day?
 *
 * @param criterion as the framework names it
 * @param is met or not-met
 */
record Eligible(String operation, LocalDate on, String criterion, String is) implements Check {

    @Override
    public Finding decide(Asked asked) {
        if (!asked.holds(operation)) {
            return Finding.undecidable("the ledger holds no " + operation, List.of());
        }
        EligibilityAnswer answer =
                EligibilityAnswer.to(new EligibilityQuery(on, asked.knownAt(), Optional.of(operation)), asked.ledger());
        return answer.operations().stream()
                .flatMap(assessment -> assessment.criteria().stream())
                .filter(it -> it.id().equals(criterion))
                .findFirst()
                .map(this::found)
                .orElseGet(() -> Finding.undecidable("there is no such criterion on " + on, List.of()));
    }

    private Finding found(Assessment.Criterion judged) {
        List<String> events = judged.evidence().stream().map(Evidence::eventId).toList();
        String told = "%s of %s on %s: %s, %s"
                .formatted(criterion, operation, on, Label.of(judged.verdict()), judged.reason());
        return judged.verdict() == Outcome.UNDECIDABLE
                ? Finding.undecidable(told, events)
                : Finding.of(Label.of(judged.verdict()).equals(is), told, events);
    }
}
