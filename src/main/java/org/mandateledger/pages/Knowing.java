package org.mandateledger.pages;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.RecordedEvent;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/**
 * Which state of knowledge a page shows, beside the latest.
 *
 * @param latest whether it is that
 * @param asked the instant asked about, in words
 * @param shown the state that is shown
 * @param now the latest state
 * @param here the page's path, and {@code kept} its parameters without that of knowledge: to ask the same of another state
 */
record Knowing(boolean latest, String asked, State shown, State now, String here, List<Parameter> kept) {
    /** The same page of the latest state; the path is encoded already, as it was asked for. */
    public String latestHere() {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(here);
        kept.forEach(it -> address.queryParam(
                UriUtils.encode(it.name(), StandardCharsets.UTF_8),
                UriUtils.encode(it.value(), StandardCharsets.UTF_8)));
        return address.build(true).toUriString();
    }

    record Parameter(String name, String value) {}

    /** @param recorded when its last event was recorded; empty before the first */
    record State(long position, Optional<Instant> recorded) {
        static State of(Knowledge known) {
            return new State(known.position(), known.head().map(RecordedEvent::recorded));
        }

        public String words() {
            return recorded.map(Say::instant).orElse("before anything was recorded");
        }

        public String day() {
            return recorded.map(it -> it.toString().substring(0, 10)).orElse("");
        }
    }

    static Knowing of(Moment moment, Ledger ledger, String here, List<Parameter> kept) {
        State now = State.of(ledger.now());
        State shown = State.of(moment.known());
        return new Knowing(
                shown.equals(now), moment.knownAt().map(Say::instant).orElseGet(shown::words), shown, now, here, kept);
    }
}
