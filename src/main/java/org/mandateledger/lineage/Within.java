package org.mandateledger.lineage;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mandateledger.format.Regions;
import org.mandateledger.format.Regions.Region;
import org.mandateledger.operation.Ever;
import org.mandateledger.operation.Knowledge;

/** Which operations were in which regions on any day; one that had hosts in several is in each of them. */
record Within(Map<Region, Set<String>> operations, List<String> nowhere) {

    static Within of(Knowledge known) {
        Regions regions = Regions.published();
        Map<Region, Set<String>> operations = new LinkedHashMap<>();
        regions.all().forEach(region -> operations.put(region, new LinkedHashSet<>()));
        known.operations()
                .forEach(id -> Ever.hosts(id, known).stream()
                        .flatMap(host -> regions.of(host).stream())
                        .forEach(region -> operations
                                .computeIfAbsent(region, _ -> new LinkedHashSet<>())
                                .add(id)));
        operations.values().removeIf(Set::isEmpty);
        return new Within(
                operations,
                known.operations().stream()
                        .filter(id -> operations.values().stream().noneMatch(ids -> ids.contains(id)))
                        .toList());
    }
}
