package org.mandateledger.eligibility;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;

/**
 * Eligibility as far as the ledger holds evidence: an analysis, not a decision of the Security Council, which decides
 * case by case.
 *
 * @param operations those that exist on the day, are not closed, and are not led by the United Nations alone
 */
public record EligibilityAnswer(
        String asOf, Optional<String> knownAt, Head head, Framework framework, List<Assessment> operations)
        implements Listing {

    @Override
    public List<?> items() {
        return operations;
    }

    @Override
    public Table table() {
        return EligibilityTable.of(this);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("operations");
    }

    /** @throws org.mandateledger.asking.NotFound where nothing is called so, or it does not exist on that day */
    public static EligibilityAnswer to(EligibilityQuery query, Ledger ledger) {
        Knowledge known = KnownAt.of(query.knownAt(), ledger);
        Framework framework = Framework.on(query.asOf(), known);
        Assessments assessments = new Assessments(framework, query.asOf(), known);
        return new EligibilityAnswer(
                query.asOf().toString(),
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                framework,
                query.operation().map(name -> List.of(assessments.of(name))).orElseGet(assessments::all));
    }
}
