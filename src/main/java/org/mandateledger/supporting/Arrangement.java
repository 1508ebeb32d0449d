package org.mandateledger.supporting;

import java.util.List;
import java.util.Optional;

/**
 * Support that runs on a day. The ledger holds it to run from its grant until an event ends it, whatever becomes of its
 * parties; where that leaves a party missing, it is marked.
 *
 * @param conditions ids such as hrddp
 * @param since when it was granted, in EDTF; changes keep it
 * @param eventId the event that granted it or last changed it, {@code instrument} the act behind that
 * @param marks giver-closed, giver-not-yet-existing, giver-unknown, and the same of the receiver
 * @param uncertain why it cannot be told for certain that it runs on that day, and so
 */
public record Arrangement(
        Participant giver,
        Participant receiver,
        List<Service> services,
        List<String> conditions,
        Optional<String> instrument,
        String since,
        String eventId,
        List<String> marks,
        Optional<String> uncertain) {

    /** @param funding assessed, trust-fund, reimbursed, voluntary or unknown */
    public record Service(String service, String funding) {}

    boolean concerns(String operation) {
        return giver.is(operation) || receiver.is(operation);
    }

    Arrangement doubted(String why) {
        return new Arrangement(
                giver, receiver, services, conditions, instrument, since, eventId, marks, Optional.of(why));
    }
}
