package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * In which order the members of a world lie, so that few arrows cross: other parties, the one supported last lowest;
 * then the operation that gives most, in its line of succession; then the other lines.
 */
final class SupportOrder {
    private final SupportWorld world;
    private final Map<String, Lane> lanes;

    SupportOrder(SupportWorld world, Map<String, Lane> lanes) {
        this.world = world;
        this.lanes = lanes;
    }

    List<String> members() {
        List<String> parties = world.members().stream()
                .filter(it -> !lanes.containsKey(it) && !world.receivedBy(it).isEmpty())
                .sorted(Comparator.comparing(this::supported).thenComparing(it -> it))
                .toList();
        List<String> members = new ArrayList<>(parties);
        lines().stream()
                .sorted(Comparator.comparing((List<String> line) -> -given(line))
                        .thenComparing(line -> line.stream()
                                .map(this::supported)
                                .reduce(Days::earlier)
                                .orElse(LocalDate.MAX))
                        .thenComparing(line -> begun(line.getFirst()))
                        .thenComparing(List::getFirst))
                .sorted(Comparator.comparing(line -> given(line) == most() ? 0 : 1))
                .forEach(members::addAll);
        return members;
    }

    private long given(List<String> line) {
        return world.supports().stream().filter(it -> line.contains(it.giver())).count();
    }

    private long most() {
        return lines().stream().mapToLong(this::given).max().orElse(0);
    }

    private LocalDate supported(String member) {
        return world.receivedBy(member).stream()
                .map(SupportLane::begun)
                .reduce(Days::earlier)
                .orElse(LocalDate.MAX);
    }

    private LocalDate begun(String id) {
        Lane lane = lanes.get(id);
        return lane == null
                ? LocalDate.MAX
                : lane.life().or(lane::planned).map(Extent::from).orElse(LocalDate.MAX);
    }

    /** Operations that succession ties to each other, the earlier first. */
    private List<List<String>> lines() {
        List<Set<String>> lines = new ArrayList<>();
        for (String id : world.members().stream().filter(lanes::containsKey).toList()) {
            Set<String> line = new LinkedHashSet<>(Set.of(id));
            lines.removeIf(other -> other.stream().anyMatch(it -> follow(it, id)) && line.addAll(other));
            lines.add(line);
        }
        return lines.stream()
                .map(line -> line.stream()
                        .sorted(Comparator.comparing(this::begun).thenComparing(it -> it))
                        .toList())
                .toList();
    }

    private boolean follow(String one, String other) {
        return follows(one, other) || follows(other, one);
    }

    private boolean follows(String later, String earlier) {
        Lane lane = lanes.get(earlier);
        return lane != null
                && lane.operation().successions().stream()
                        .anyMatch(it -> it.value().successor().equals(later));
    }
}
