package org.mandateledger.exporting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/** What the ledger has said about its own entries on one subject: how often, and when last. */
final class Answered {
    private final Map<String, Integer> counts = new HashMap<>();
    private final Map<String, RecordedEvent> last = new HashMap<>();
    private final Map<String, String> roots = new HashMap<>();

    private Answered() {}

    static Answered about(String subject, Knowledge known) {
        Answered answered = new Answered();
        List<RecordedEvent> recorded = known.recorded(subject);
        recorded.forEach(entry -> {
            String id = entry.event().id();
            String root = entry.event()
                    .fact()
                    .answered()
                    .map(target -> answered.roots.getOrDefault(target, target))
                    .orElse(id);
            answered.roots.put(id, root);
            answered.last.put(root, entry);
            answered.counts.merge(root, root.equals(id) ? 0 : 1, Integer::sum);
        });
        return answered;
    }

    /** Corrections and retractions of an event, and of those in turn: it only grows. */
    int count(String id) {
        return counts.getOrDefault(id, 0);
    }

    /** The last word on an event: itself, where nothing was said since. */
    Optional<RecordedEvent> last(String id) {
        return Optional.ofNullable(last.get(id));
    }
}
