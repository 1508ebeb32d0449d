package org.mandateledger.pages.operation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Stretch;
import org.mandateledger.operation.Stretches;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;

/**
 * A task of a mandate and the days on which it was one.
 *
 * @param mandate which, where it is not the core one
 * @param here whether it was one on the day
 */
record Task(String label, Optional<String> mandate, List<Time> times, boolean here) {

    record Time(String days, Optional<Act> act, String event) {}

    static List<Task> all(Material material) {
        Map<Stretches.Task, List<Stretch<Stretches.Task>>> byTask =
                Stretches.tasks(material.frames(), material.end()).stream()
                        .sorted(Comparator.comparing((Stretch<Stretches.Task> it) -> it.first()))
                        .collect(Collectors.groupingBy(
                                it -> it.value().value(), LinkedHashMap::new, Collectors.toList()));
        return byTask.entrySet().stream()
                .map(entry -> of(entry.getKey(), entry.getValue(), material))
                .toList();
    }

    private static Task of(Stretches.Task task, List<Stretch<Stretches.Task>> stretches, Material material) {
        return new Task(
                Say.task(task.task()),
                Optional.of(task.strand()).filter(it -> !it.equals(Fact.CORE)).map(Term::title),
                stretches.stream()
                        .map(it -> new Time(
                                Span.of(it),
                                material.actOf(it.value().event()),
                                it.value().event()))
                        .toList(),
                stretches.stream().anyMatch(it -> it.holds(material.day())));
    }
}
