package org.mandateledger.correcting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.NotFound;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.time.HistoricalDate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes the event that corrects or retracts another. The source that the ledger followed until now stays on the
 * corrected event as a witness of what it said.
 */
public final class Amendment {
    private static final int LONGEST_ID = 120;

    private final Knowledge known;
    private final Event target;
    private final List<SourceReference> sources;
    private final String reason;

    private Amendment(Knowledge known, Event target, List<SourceReference> sources, String reason) {
        this.known = known;
        this.target = target;
        this.sources = sources;
        this.reason = reason;
    }

    /**
     * @param id of the event or correction that is wrong
     * @throws NotFound with near ids
     */
    public static Amendment of(String id, Knowledge known, List<SourceReference> sources, String reason) {
        return new Amendment(known, Lookup.event(id, known).event(), sources, reason);
    }

    /** Fields by dotted path, each with its new value; null takes a field away. */
    public Event correct(List<Assignment> changes) {
        ObjectNode before = EventJson.json(words());
        ObjectNode after = before.deepCopy();
        List<String> was = new ArrayList<>();
        for (Assignment change : changes) {
            was.add(change.path() + " "
                    + change.apply(after).map(JsonNode::toString).orElse("absent"));
        }
        if (changes.stream().noneMatch(change -> change.path().equals("sources"))) {
            after.set("sources", EventJson.sources(witnesses(String.join(", ", was))));
        }
        return correct(after);
    }

    /** The whole event as it should have been. */
    public Event correct(ObjectNode replacement) {
        ObjectNode named = replacement.deepCopy();
        named.put("id", target.id());
        Event words = EventJson.event(named);
        return answer("corrected", words.effective(), new Fact.EventCorrected(target.id(), words));
    }

    /** Where no source is named, those of the event itself bear it out. */
    public Event retract() {
        return answer("retracted", words().effective(), new Fact.EventRetracted(target.id()));
    }

    private Event answer(String what, HistoricalDate effective, Fact fact) {
        boolean ownSources = sources.isEmpty() && fact instanceof Fact.EventRetracted;
        return new Event(
                freeId(what),
                target.subject(),
                effective,
                Optional.empty(),
                ownSources ? target.sources() : sources,
                Optional.of(reason),
                Optional.empty(),
                Optional.empty(),
                fact);
    }

    private String freeId(String what) {
        String id = fitting("-" + what);
        for (int i = 2; known.event(id).isPresent(); i++) {
            id = fitting("-" + what + "-" + i);
        }
        return id;
    }

    private String fitting(String ending) {
        String id = target.id();
        return id.substring(0, Math.min(id.length(), LONGEST_ID - ending.length())) + ending;
    }

    /** What stands in the target's place now. */
    public Event words() {
        return known.standing(target.id())
                .map(placed -> placed.event())
                .orElseGet(() ->
                        target.fact() instanceof Fact.EventCorrected correction ? correction.replacement() : target);
    }

    private List<SourceReference> witnesses(String said) {
        List<SourceReference> all = new ArrayList<>(sources);
        String shortened = said.length() <= 500 ? said : said.substring(0, 497) + "...";
        for (SourceReference old : words().sources()) {
            if (all.stream().noneMatch(kept -> kept.source().equals(old.source()))) {
                all.add(new SourceReference(
                        old.source(), old.locator(), old.says().or(() -> Optional.of(shortened))));
            }
        }
        return all;
    }
}
