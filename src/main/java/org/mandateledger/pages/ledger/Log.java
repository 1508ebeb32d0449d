package org.mandateledger.pages.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.RecordedEvent;

/**
 * A page of what was recorded, the newest first.
 *
 * @param matching how many events are as wanted, on all pages
 * @param first and {@code last}: the lowest and the highest position on the page
 * @param older the position before which the next page begins, {@code newer} that of the page before; empty in it for
 *     the first page
 */
record Log(
        int matching,
        List<Batch> batches,
        Optional<Long> first,
        Optional<Long> last,
        Optional<Map<String, String>> older,
        Optional<Map<String, String>> newer) {
    private static final int PAGE = 100;

    /** @param matching in the order of recording */
    static Log of(List<RecordedEvent> matching, Wanted wanted, Answers answers, Context context) {
        int end = wanted.end()
                .map(before -> (int)
                        matching.stream().filter(it -> it.position() < before).count())
                .orElse(matching.size());
        int start = Math.max(0, end - PAGE);
        List<RecordedEvent> page = matching.subList(start, end);
        return new Log(
                matching.size(),
                batches(page, answers, context),
                page.stream().findFirst().map(RecordedEvent::position),
                page.reversed().stream().findFirst().map(RecordedEvent::position),
                start == 0
                        ? Optional.empty()
                        : Optional.of(before(matching.get(start).position(), wanted)),
                end == matching.size()
                        ? Optional.empty()
                        : Optional.of(
                                end + PAGE >= matching.size()
                                        ? wanted.parameters()
                                        : before(matching.get(end + PAGE).position(), wanted)));
    }

    public int shown() {
        return batches.stream().mapToInt(batch -> batch.entries().size()).sum();
    }

    private static Map<String, String> before(long position, Wanted wanted) {
        Map<String, String> parameters = new LinkedHashMap<>(wanted.parameters());
        parameters.put("before", Long.toString(position));
        return parameters;
    }

    /** The newest change set first; the events of each in the order in which they were recorded. */
    private static List<Batch> batches(List<RecordedEvent> page, Answers answers, Context context) {
        Map<Long, List<RecordedEvent>> byFirst = new LinkedHashMap<>();
        page.forEach(event -> byFirst.computeIfAbsent(event.position() - event.part(), _ -> new ArrayList<>())
                .add(event));
        return List.copyOf(byFirst.values()).reversed().stream()
                .map(events -> Batch.of(events, answers, context))
                .toList();
    }
}
