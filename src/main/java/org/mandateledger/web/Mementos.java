package org.mandateledger.web;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;

/**
 * The states of knowledge that can be asked for, one a batch: the mementos of every answer (RFC 7089).
 *
 * @param index that knows them
 * @param position of the last event known
 * @param instants at which a batch was recorded, in order
 */
record Mementos(Object index, long position, List<Instant> instants) {
    private static final DateTimeFormatter HTTP_DATE = DateTimeFormatter.ofPattern(
                    "EEE, dd MMM yyyy HH:mm:ss 'GMT'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    static Mementos of(Knowledge known) {
        return new Mementos(
                known.index(),
                known.position(),
                known.events().map(RecordedEvent::recorded).distinct().toList());
    }

    boolean areOf(Knowledge known) {
        return index == known.index() && position == known.position();
    }

    /** The last of that second or before it; where there is none, the first. */
    Optional<Instant> near(Instant asked) {
        Instant after = asked.truncatedTo(ChronoUnit.SECONDS).plusSeconds(1);
        return instants.reversed().stream()
                .filter(it -> it.isBefore(after))
                .findFirst()
                .or(this::first);
    }

    Optional<Instant> first() {
        return instants.stream().findFirst();
    }

    Optional<Instant> last() {
        return instants.isEmpty() ? Optional.empty() : Optional.of(instants.getLast());
    }

    Optional<Instant> before(Instant instant) {
        return instants.reversed().stream().filter(it -> it.isBefore(instant)).findFirst();
    }

    Optional<Instant> after(Instant instant) {
        return instants.stream().filter(it -> it.isAfter(instant)).findFirst();
    }

    /** As HTTP writes an instant, to the second. */
    static String httpDate(Instant instant) {
        return HTTP_DATE.format(instant);
    }

    /** @throws InvalidQuestion where it is not written as HTTP writes it */
    static Instant acceptDatetime(String written) {
        try {
            return HTTP_DATE.parse(written.strip(), Instant::from);
        } catch (DateTimeParseException _) {
            throw new InvalidQuestion(
                    "Accept-Datetime: '%s' is no date as HTTP writes it: write it as Tue, 24 Nov 2026 14:34:25 GMT"
                            .formatted(written));
        }
    }
}
