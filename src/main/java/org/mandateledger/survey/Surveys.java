package org.mandateledger.survey;

import java.util.List;
import org.mandateledger.asking.Step;
import org.mandateledger.operation.Knowledge;

/** What everything that the ledger holds adds up to; the operations are folded once for all answers. */
public final class Surveys {
    private final Knowledge known;
    private final List<Course> courses;

    public Surveys(Knowledge known) {
        this.known = known;
        this.courses = Course.of(SurveyQuery.all(Step.YEAR), known);
    }

    public OperationsSurvey operations(Step by) {
        return OperationsSurvey.to(SurveyQuery.all(by), courses, known);
    }

    public StrengthSurvey strength(Step by) {
        return StrengthSurvey.to(SurveyQuery.all(by), courses, known);
    }

    public MandatesSurvey mandates() {
        return MandatesSurvey.to(SurveyQuery.all(Step.YEAR), known);
    }

    public DecisionsSurvey decisions() {
        return DecisionsSurvey.to(SurveyQuery.all(Step.YEAR), known);
    }
}
