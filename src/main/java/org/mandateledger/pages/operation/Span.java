package org.mandateledger.pages.operation;

import java.time.LocalDate;
import java.util.Optional;
import org.mandateledger.asof.Turns;
import org.mandateledger.operation.Stretch;
import org.mandateledger.pages.Say;

/** Days from one to another in words. */
final class Span {
    private Span() {}

    static String of(Stretch<?> stretch) {
        Optional<LocalDate> first = Optional.of(stretch.first()).filter(Turns.EVER::isBefore);
        return stretch.last()
                .map(last -> "%s to %s".formatted(first.map(Say::day).orElse("a day not known"), Say.day(last)))
                .orElseGet(() -> first.map(day -> "since " + Say.day(day)).orElse("since a day not known"));
    }
}
