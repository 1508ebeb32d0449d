package org.mandateledger.pages.explaining;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.explaining.ExplainAnswer;
import org.mandateledger.pages.FieldWords;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.ValueWords;
import tools.jackson.databind.JsonNode;

/**
 * An explanation in words.
 *
 * @param field what is explained, {@code label} what it is called
 * @param value empty where there is nothing, or where its parts say it better
 * @param nothing whether there is no value
 * @param since the first day on which it was so
 * @param rule by which it follows from the events, where they do not say it themselves
 * @param parts the fields within it
 */
record Why(
        String operation,
        String day,
        String dayWords,
        String field,
        String label,
        Optional<String> value,
        boolean nothing,
        Optional<String> since,
        Optional<String> rule,
        List<Part> parts,
        List<Doubt> doubts,
        List<Ground> grounds,
        List<Earlier> earlier) {

    /** What another reading of the dates gives. */
    record Doubt(String earliest, String latest, String why) {
        static Doubt of(Uncertain it) {
            return new Doubt(
                    ValueWords.written(it.field(), it.earliest()),
                    ValueWords.written(it.field(), it.latest()),
                    it.why());
        }
    }

    static Why of(ExplainAnswer answer, List<Part> parts, Citing citing) {
        return new Why(
                answer.operation(),
                answer.asOf(),
                Say.date(answer.asOf()),
                answer.field(),
                FieldWords.of(answer.field()),
                answer.value()
                        .filter(value -> parts.isEmpty() || !value.isContainer())
                        .map(value -> ValueWords.of(answer.field(), value)),
                answer.value().filter(value -> !empty(value)).isEmpty(),
                answer.from().map(Say::date),
                answer.rule(),
                parts,
                answer.uncertain().stream().map(Doubt::of).toList(),
                answer.events().stream().map(it -> Ground.of(it, citing)).toList(),
                answer.replaced().stream()
                        .map(it -> Earlier.of(answer.field(), it, citing))
                        .toList());
    }

    static boolean empty(JsonNode value) {
        return value.isNull() || value.isContainer() && value.isEmpty();
    }

    /** Whether what it replaced can be told as values. */
    public boolean tellsEarlierValues() {
        return earlier.stream().anyMatch(it -> it.value().isPresent());
    }
}
