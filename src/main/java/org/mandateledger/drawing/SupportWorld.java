package org.mandateledger.drawing;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Operations and other parties that support or succession ties to each other.
 *
 * @param members ids of operations and names of other parties
 */
record SupportWorld(Set<String> members, List<SupportLane> supports) {

    /** The worlds that any of these stands in, in their order. */
    static List<SupportWorld> of(Collection<String> about, Collection<Lane> all) {
        Map<String, Set<String>> ties = new HashMap<>();
        List<SupportLane> supports =
                all.stream().flatMap(lane -> lane.supports().stream()).toList();
        supports.forEach(it -> tie(it.giver(), it.to().key(), ties));
        all.forEach(lane -> lane.operation()
                .successions()
                .forEach(it -> tie(lane.id(), it.value().successor(), ties)));
        List<SupportWorld> worlds = new ArrayList<>();
        Set<String> seen = new LinkedHashSet<>();
        for (String one : about) {
            if (!seen.contains(one)) {
                Set<String> members = reached(one, ties);
                seen.addAll(members);
                worlds.add(new SupportWorld(
                        members,
                        supports.stream()
                                .filter(it -> members.contains(it.giver()))
                                .toList()));
            }
        }
        return worlds;
    }

    private static void tie(String one, String other, Map<String, Set<String>> ties) {
        ties.computeIfAbsent(one, _ -> new LinkedHashSet<>()).add(other);
        ties.computeIfAbsent(other, _ -> new LinkedHashSet<>()).add(one);
    }

    private static Set<String> reached(String start, Map<String, Set<String>> ties) {
        Set<String> reached = new LinkedHashSet<>(Set.of(start));
        Deque<String> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ties.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(reached::add)
                    .forEach(open::push);
        }
        return reached;
    }

    List<SupportLane> receivedBy(String member) {
        return supports.stream().filter(it -> it.to().key().equals(member)).toList();
    }
}
