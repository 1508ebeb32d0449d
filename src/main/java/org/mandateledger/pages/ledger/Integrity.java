package org.mandateledger.pages.ledger;

import java.util.List;
import org.mandateledger.asking.Head;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.pages.Say;

/**
 * How much the ledger holds, what seals it, and whether it was found whole.
 *
 * @param checked when all of it was read and checked last, which may be more than is shown
 * @param setAside ids of events that this program could not apply, and answers lack
 */
record Integrity(
        String corrections,
        String retractions,
        String position,
        String hash,
        String shortHash,
        boolean valid,
        String checked,
        String lines,
        List<String> problems,
        List<String> setAside) {

    static Integrity of(Knowledge known, Checks.Check check) {
        Head head = Head.of(known);
        return new Integrity(
                count(known, Fact.EventCorrected.class),
                count(known, Fact.EventRetracted.class),
                Say.number((int) head.position()),
                head.hash(),
                head.hash().substring(0, 12),
                check.answer().valid(),
                Say.instant(check.at()),
                Say.number((int) check.answer().events()),
                check.answer().problems(),
                head.setAside());
    }

    private static String count(Knowledge known, Class<? extends Fact> sort) {
        return Say.number((int) known.events()
                .filter(event -> sort.isInstance(event.event().fact()))
                .count());
    }
}
