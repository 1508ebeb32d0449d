package org.mandateledger.survey;

import org.axonframework.queryhandling.QueryHandler;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.operation.Knowledge;
import org.springframework.stereotype.Component;

@Component
class SurveyHandler {
    private final LedgerSource ledger;

    SurveyHandler(LedgerSource ledger) {
        this.ledger = ledger;
    }

    @QueryHandler
    OperationsSurvey operations(SurveyQuery query) {
        return OperationsSurvey.to(query, known(query));
    }

    @QueryHandler
    StrengthSurvey strength(SurveyQuery query) {
        return StrengthSurvey.to(query, known(query));
    }

    @QueryHandler
    MandatesSurvey mandates(SurveyQuery query) {
        return MandatesSurvey.to(query, known(query));
    }

    @QueryHandler
    DecisionsSurvey decisions(SurveyQuery query) {
        return DecisionsSurvey.to(query, known(query));
    }

    private Knowledge known(SurveyQuery query) {
        return KnownAt.of(query.knownAt(), ledger.current());
    }
}
