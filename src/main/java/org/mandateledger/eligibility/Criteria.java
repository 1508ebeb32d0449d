package org.mandateledger.eligibility;

import java.util.ArrayList;
import java.util.List;
import org.mandateledger.operation.Fact;

/** How each criterion is judged; of the ids that the framework's instrument gives, the ledger knows these three. */
final class Criteria {
    private Criteria() {}

    static Finding judge(String criterion, Case it) {
        return switch (criterion) {
            case "au-psc-mandate" -> AuPscMandate.judge(it);
            case "joint-planning" -> evidenced(it, List.of(Fact.Criterion.JOINT_PLANNING));
            case "accountability" ->
                evidenced(
                        it,
                        List.of(Fact.Criterion.FINANCIAL_ACCOUNTABILITY, Fact.Criterion.HUMAN_RIGHTS_ACCOUNTABILITY));
            default ->
                Finding.undecidable("there is no rule here by which to judge '%s'".formatted(criterion), List.of());
        };
    }

    /** Met with evidence of all that is demanded; its absence proves nothing. */
    private static Finding evidenced(Case it, List<Fact.Criterion> demands) {
        List<String> reasons = new ArrayList<>();
        List<Evidence> found = new ArrayList<>();
        boolean met = true;
        for (Fact.Criterion demand : demands) {
            List<Evidence> evidence = it.evidence(demand);
            List<Evidence> conditional = it.conditional(demand);
            found.addAll(evidence);
            found.addAll(conditional);
            met &= !evidence.isEmpty();
            reasons.add(reason(demand, evidence, conditional));
        }
        String reason = String.join("; ", reasons);
        return met ? Finding.met(reason, found) : Finding.undecidable(reason, found);
    }

    private static String reason(Fact.Criterion demand, List<Evidence> evidence, List<Evidence> conditional) {
        if (!evidence.isEmpty()) {
            return "%s is evidenced, last by %s"
                    .formatted(words(demand), evidence.getLast().cited());
        }
        return conditional.isEmpty()
                ? "no evidence of %s is recorded".formatted(words(demand))
                : "%s is evidenced under a condition only: %s"
                        .formatted(words(demand), conditional.getLast().cited());
    }

    private static String words(Fact.Criterion demand) {
        return switch (demand) {
            case JOINT_PLANNING -> "joint planning";
            case FINANCIAL_ACCOUNTABILITY -> "financial accountability";
            case HUMAN_RIGHTS_ACCOUNTABILITY -> "human rights accountability";
        };
    }
}
