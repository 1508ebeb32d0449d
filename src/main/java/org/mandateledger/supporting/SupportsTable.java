package org.mandateledger.supporting;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.mandateledger.asking.Table;

/** Arrangements of support as rows. */
final class SupportsTable {
    private static final List<String> COLUMNS = List.of(
            "giver", "receiver", "receiver's force", "services", "conditions", "instrument", "since", "event", "marks");

    private SupportsTable() {}

    static Table of(List<Arrangement> supports) {
        return new Table(COLUMNS, supports.stream().map(SupportsTable::row).toList());
    }

    private static List<String> row(Arrangement support) {
        return List.of(
                support.giver().shortest(),
                support.receiver().shortest(),
                support.receiver().force().orElse(""),
                services(support),
                String.join(";", support.conditions()),
                support.instrument().orElse(""),
                support.since(),
                support.eventId(),
                String.join(";", support.marks())
                        + (support.uncertain().isEmpty()
                                ? ""
                                : support.marks().isEmpty() ? "uncertain" : ";uncertain"));
    }

    /** By who pays: {@code assessed: fuel;rations / trust-fund: equipment}. */
    private static String services(Arrangement support) {
        return support.services().stream()
                .collect(Collectors.groupingBy(
                        Arrangement.Service::funding,
                        LinkedHashMap::new,
                        Collectors.mapping(Arrangement.Service::service, Collectors.joining(";"))))
                .entrySet()
                .stream()
                .map(paid -> paid.getKey() + ": " + paid.getValue())
                .collect(Collectors.joining(" / "));
    }
}
