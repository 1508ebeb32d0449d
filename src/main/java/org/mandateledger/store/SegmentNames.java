package org.mandateledger.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/** No hash covers a segment's name, but the events in it say what its subject is. */
public final class SegmentNames implements LineReader {
    private final TreeMap<Long, String> byFirstPosition = new TreeMap<>();
    private String last = "";

    @Override
    public void line(Line line) {
        if (!line.segment().equals(last)) {
            last = line.segment();
            byFirstPosition.put(line.position(), last);
        }
    }

    /** @param known what the lines say */
    public List<Problem> problems(Knowledge known) {
        List<Problem> problems = new ArrayList<>();
        for (Map.Entry<Long, String> segment : byFirstPosition.entrySet()) {
            known.eventsAfter(segment.getKey() - 1)
                    .findFirst()
                    .map(RecordedEvent::topic)
                    .filter(topic -> Segment.parse(Path.of(segment.getValue()))
                            .filter(it -> it.subject().equals(topic))
                            .isEmpty())
                    .ifPresent(topic -> problems.add(new Problem(
                            segment.getValue(),
                            0,
                            "its events were recorded under the topic '" + topic + "'",
                            "give the segment back its name: the number, and -" + topic + ".jsonl")));
        }
        return problems;
    }
}
