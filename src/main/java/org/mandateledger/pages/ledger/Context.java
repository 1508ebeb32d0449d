package org.mandateledger.pages.ledger;

import java.time.LocalDate;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Acronyms;
import org.mandateledger.pages.Documents;

/** What is needed to tell of events. */
record Context(Knowledge known, Bibliography works, Documents documents, LocalDate latest) {

    static Context of(Knowledge known, Bibliography works) {
        return new Context(known, works, new Documents(works), LatestDay.of(known));
    }

    /** What the operation that an event is about was called when it took effect. */
    String acronym(Event event) {
        LocalDate day = event.effective().latest();
        return Acronyms.of(event.subject(), day, known);
    }
}
