package org.mandateledger.pages.expiring;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.expiring.Expiry;
import org.mandateledger.operation.Fact;
import org.mandateledger.pages.Documents;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/**
 * A mandate and its last day, as a row.
 *
 * @param ends what kind of end it is, and {@code remarks} what more is known of it
 * @param month under which it stands
 * @param completeTo the day up to which the ledger is complete, where the day asked about lies after it
 */
record Term(
        String operation,
        String acronym,
        String status,
        String mandate,
        String lastDay,
        String words,
        String month,
        String left,
        String ends,
        List<String> remarks,
        Optional<Act> act,
        Optional<String> authority,
        String event,
        boolean beyond,
        Optional<String> completeTo,
        Optional<String> uncertain) {

    static Term of(Expiry it, Documents documents) {
        String last = it.terminatedOn().orElse(it.until());
        return new Term(
                it.operation(),
                it.acronym().orElse(it.operation()),
                it.status(),
                it.strand().equals(Fact.CORE) ? "core mandate" : Say.label(it.strand()),
                last,
                Say.date(last),
                Say.date(last.length() < 7 ? last : last.substring(0, 7)),
                left(it.daysLeft()),
                ends(it),
                remarks(it),
                it.instrument().map(documents::act),
                it.authority().map(Say::authority),
                it.eventId(),
                it.beyondHorizon(),
                it.completeTo().map(Say::date),
                it.uncertain());
    }

    private static String left(long days) {
        return switch ((int) days) {
            case 0 -> "that day";
            case 1 -> "1 day";
            case -1 -> "1 day ago";
            default -> days < 0 ? Say.number((int) -days) + " days ago" : Say.number((int) days) + " days";
        };
    }

    private static String ends(Expiry it) {
        if (it.terminatedOn().isPresent()) {
            return "ended by a decision";
        }
        return it.untilKind().equals("conditional") ? "at the latest" : "by its own terms";
    }

    private static List<String> remarks(Expiry it) {
        return Stream.of(
                        it.terminatedOn()
                                .filter(day -> !day.equals(it.until()))
                                .map(_ -> "it would have run until " + Say.date(it.until())),
                        it.condition(),
                        Optional.of("the day is computed from a duration").filter(_ -> it.untilDerived()))
                .flatMap(Optional::stream)
                .toList();
    }
}
