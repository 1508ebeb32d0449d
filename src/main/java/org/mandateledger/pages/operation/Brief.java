package org.mandateledger.pages.operation;

import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Summary;

/** What an event says, as far as a table has room: of support, to whom. */
final class Brief {
    private Brief() {}

    static String of(Event event) {
        String whole = Summary.of(event);
        boolean support = event.fact() instanceof Fact.SupportGranted || event.fact() instanceof Fact.SupportChanged;
        int services = whole.indexOf(": ");
        return support && services > 0 ? whole.substring(0, services) : whole;
    }
}
