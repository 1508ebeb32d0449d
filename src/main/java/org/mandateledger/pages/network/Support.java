package org.mandateledger.pages.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.pages.Say;
import org.mandateledger.supporting.Arrangement;
import org.mandateledger.supporting.Participant;

/**
 * Support that runs on the day, as a row.
 *
 * @param paid services by who pays for them
 * @param basis the act behind it
 * @param event that granted it or last changed it
 * @param doubts that a party is missing, or why it may not run
 */
record Support(
        Side giver,
        Side receiver,
        List<Paid> paid,
        List<String> conditions,
        Optional<String> basis,
        String since,
        String event,
        List<String> doubts) {
    /** @param id where it is an operation of the ledger */
    record Side(Optional<String> id, String words, Optional<String> force) {
        static Side of(Participant participant) {
            return new Side(
                    participant.operation(),
                    participant.acronym().orElse(participant.name()),
                    participant.force().map(Say::label));
        }
    }

    record Paid(String by, String services) {}

    static Support of(Arrangement support) {
        Map<String, List<String>> byFunding = support.services().stream()
                .collect(Collectors.groupingBy(
                        Arrangement.Service::funding,
                        LinkedHashMap::new,
                        Collectors.mapping(it -> Say.label(it.service()), Collectors.toList())));
        return new Support(
                Side.of(support.giver()),
                Side.of(support.receiver()),
                byFunding.entrySet().stream()
                        .map(paid -> new Paid(funding(paid.getKey()), String.join(", ", paid.getValue())))
                        .toList(),
                support.conditions().stream().map(Say::condition).toList(),
                support.instrument(),
                Say.date(support.since()),
                support.eventId(),
                Stream.concat(support.marks().stream().map(Say::label), support.uncertain().stream())
                        .toList());
    }

    private static String funding(String funding) {
        return switch (funding) {
            case "assessed" -> "assessed contributions";
            case "trust-fund" -> "trust fund";
            case "reimbursed" -> "reimbursed";
            case "voluntary" -> "voluntary contributions";
            default -> "payer not known";
        };
    }
}
