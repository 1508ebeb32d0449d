package org.mandateledger.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.explaining.Grounds;
import tools.jackson.databind.JsonNode;

/**
 * What does a field of an operation's state say on a day?
 *
 * @param field as {@code explain} knows it
 * @param is the value, an entry of the list, or {@code nothing}
 */
record FieldIs(String operation, String field, LocalDate on, String is) implements Check {
    private static final String NOTHING = "nothing";

    @Override
    public Finding decide(Asked asked) {
        Optional<Grounds> why = asked.explained(operation, field, on);
        List<String> events = why.stream().flatMap(it -> it.events().stream()).toList();
        if (why.filter(it -> !it.uncertain().isEmpty()).isPresent()) {
            return Finding.undecidable("it hangs on a date that is not known to the day", events);
        }
        Optional<JsonNode> value = why.flatMap(Grounds::value);
        String told = "%s of %s on %s: %s"
                .formatted(field, operation, on, value.map(FieldIs::text).orElse(NOTHING));
        return value.map(this::says).orElse(is.equals(NOTHING))
                ? Finding.of(true, told, events)
                : asked.unlessBeyond(operation, on, Finding.of(false, told, events));
    }

    private boolean says(JsonNode value) {
        return value.isArray()
                ? value.valueStream().anyMatch(this::says)
                : text(value).equals(is);
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.asString() : value.toString();
    }
}
