package org.mandateledger.pages.ledger;

import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;

/** Another event, in a line. */
record Near(String id, String about, String sentence, String when) {

    static Near of(String id, Event event, Context context) {
        boolean operation = event.fact() instanceof Fact.OfOperation;
        return new Near(
                id,
                operation ? context.acronym(event) : "",
                Summary.of(event),
                Say.date(event.effective().toString()));
    }

    /** Those that stand and annul an event. */
    static List<Near> annulling(String id, String subject, Context context) {
        return context.known().history(subject).stream()
                .filter(placed -> placed.event().revokes().filter(id::equals).isPresent())
                .map(placed -> of(placed.id(), placed.event(), context))
                .toList();
    }

    /** Others that stand and were brought about by the same act. */
    static List<Near> bySameAct(String symbol, String id, Context context) {
        Knowledge known = context.known();
        return Stream.concat(known.instruments().stream().filter(symbol::equals), known.operations().stream())
                .flatMap(subject -> known.history(subject).stream())
                .filter(placed -> !placed.id().equals(id))
                .filter(placed -> placed.event()
                        .instrument()
                        .filter(act -> act.symbol().equals(symbol))
                        .isPresent())
                .map(placed -> of(placed.id(), placed.event(), context))
                .toList();
    }
}
