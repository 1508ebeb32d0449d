package org.mandateledger.pages.comparing;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.Say;

/** States of knowledge that can be chosen: one after each change set, the latest first. */
record States(List<State> all) {
    record State(String value, String words, boolean chosen) {}

    /**
     * @param written that which was asked for; empty for none
     * @param known what it means
     */
    static States of(Knowledge now, Optional<String> written, Knowledge known) {
        Optional<Instant> chosen = written.flatMap(_ -> known.head()).map(RecordedEvent::recorded);
        List<State> all = new ArrayList<>();
        written.filter(_ -> chosen.isEmpty())
                .ifPresent(it -> all.add(new State(it, "before anything was recorded", true)));
        now.events()
                .filter(event -> event.part() == event.parts())
                .map(event -> new State(
                        EventJson.instant(event.recorded()),
                        Say.instant(event.recorded()) + ", after " + event.changeSet(),
                        chosen.filter(event.recorded()::equals).isPresent()))
                .forEach(all::addFirst);
        return new States(List.copyOf(all));
    }
}
