package org.mandateledger.pages.comparing;

import java.util.List;
import org.mandateledger.operation.Knowledge;

/** The events through which something differs; of many, the last few are seen at once. */
record Causes(List<Cause> all) {
    private static final int AT_ONCE = 3;

    static Causes of(List<String> events, Knowledge known) {
        return new Causes(events.stream()
                .distinct()
                .flatMap(id -> known.event(id).stream())
                .map(it -> Cause.of(it, known))
                .toList());
    }

    public List<Cause> latest() {
        return all.subList(earlier().size(), all.size());
    }

    public List<Cause> earlier() {
        return all.size() <= AT_ONCE ? List.of() : all.subList(0, all.size() - AT_ONCE + 1);
    }
}
