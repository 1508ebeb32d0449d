package org.mandateledger.pages.survey;

import java.time.LocalDate;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;
import org.mandateledger.survey.OperationsSurvey;
import org.mandateledger.time.Reading;

/** How far mandates go in the use of force, as the survey counts it. */
final class Forces {
    private Forces() {}

    /** Of the mandate of an operation that goes furthest. */
    static String of(String operation, LocalDate day, Knowledge known) {
        return known.operation(operation, day, Reading.EARLIEST)
                .map(OperationsSurvey::force)
                .orElse(OperationsSurvey.UNSTATED);
    }

    static String words(String force) {
        return force.equals(OperationsSurvey.UNSTATED) ? "force not stated" : Say.label(force);
    }
}
