package org.mandateledger.pages.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.explaining.ExplainAnswer.Brief;
import org.mandateledger.explaining.ExplainAnswer.Replaced;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * A value that it had before.
 *
 * @param value empty where it has parts, too many to tell
 * @param given by which events
 */
record Earlier(Optional<String> value, String days, List<Given> given) {

    record Given(String event, String summary, Optional<Act> act) {
        static Given of(Brief it, Citing citing) {
            return new Given(it.eventId(), it.summary(), citing.act(it.instrument()));
        }
    }

    static Earlier of(String field, Replaced it, Citing citing) {
        return new Earlier(
                Optional.of(it.value()).filter(Earlier::plain).map(value -> ValueWords.of(field, value)),
                days(it),
                it.events().stream().map(event -> Given.of(event, citing)).toList());
    }

    private static boolean plain(JsonNode value) {
        return !value.isObject()
                && !(value.isArray() && !value.isEmpty() && value.get(0).isObject());
    }

    private static String days(Replaced it) {
        String last =
                it.to().map(day -> Say.day(LocalDate.parse(day).minusDays(1))).orElse("");
        return it.from()
                .map(first -> "%s to %s".formatted(Say.date(first), last))
                .orElse("up to " + last);
    }
}
