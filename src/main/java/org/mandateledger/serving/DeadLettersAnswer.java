package org.mandateledger.serving;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.engine.Generation;
import org.mandateledger.engine.Letter;

/**
 * The recorded events that this program could not apply, so that no answer is made of them.
 *
 * @param generation of the index that serves
 */
record DeadLettersAnswer(int generation, List<DeadLetter> deadLetters) implements Listing {

    /**
     * @param subject the operation or instrument that the event is about; nothing recorded about it since is in any answer
     * @param cause what was thrown; null for an event that only waits behind another about the same subject
     * @param since when this index met it first
     */
    record DeadLetter(long position, String event, String subject, String type, Optional<String> cause, String since) {
        static DeadLetter of(Letter letter) {
            return new DeadLetter(
                    letter.event().position(),
                    letter.event().event().id(),
                    letter.event().event().subject(),
                    letter.event().event().type().name(),
                    letter.cause(),
                    letter.since().toString());
        }
    }

    static DeadLettersAnswer of(Generation serving) {
        return new DeadLettersAnswer(
                serving.number(), serving.letters().stream().map(DeadLetter::of).toList());
    }

    @Override
    public List<?> items() {
        return deadLetters;
    }

    @Override
    public Table table() {
        return new Table(
                List.of("position", "event", "subject", "type", "cause", "since"),
                deadLetters.stream()
                        .map(it -> List.of(
                                Long.toString(it.position()),
                                it.event(),
                                it.subject(),
                                it.type(),
                                it.cause().orElse(""),
                                it.since()))
                        .toList());
    }

    @Override
    public Optional<String> list() {
        return Optional.of("deadLetters");
    }
}
