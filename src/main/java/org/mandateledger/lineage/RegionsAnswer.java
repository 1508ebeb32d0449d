package org.mandateledger.lineage;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;

/**
 * The regions of the world in which there were operations, by M49.
 *
 * @param nowhere ids of operations of which the ledger knows no host area in any region
 */
public record RegionsAnswer(Optional<String> knownAt, Head head, List<Held> regions, List<String> nowhere)
        implements Listing {

    /**
     * @param lines lines of succession, with those of a single operation
     * @param operations ids of those that had a host area in the region on any day
     */
    public record Held(String id, String code, String name, List<List<String>> lines, List<String> operations) {}

    public static RegionsAnswer to(RegionsQuery query, Knowledge known) {
        Within within = Within.of(known);
        return new RegionsAnswer(
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                within.operations().entrySet().stream()
                        .map(it -> new Held(
                                it.getKey().id(),
                                it.getKey().code(),
                                it.getKey().name(),
                                Lines.of(it.getValue(), known).lines(),
                                List.copyOf(it.getValue())))
                        .toList(),
                within.nowhere());
    }

    @Override
    public List<?> items() {
        return regions;
    }

    @Override
    public Table table() {
        return new Table(
                List.of("id", "code", "name", "lines", "operations"),
                regions.stream()
                        .map(it -> List.of(
                                it.id(),
                                it.code(),
                                it.name(),
                                Integer.toString(it.lines().size()),
                                Integer.toString(it.operations().size())))
                        .toList());
    }

    @Override
    public Optional<String> list() {
        return Optional.of("regions");
    }
}
