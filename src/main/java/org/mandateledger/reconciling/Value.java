package org.mandateledger.reconciling;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Fact;
import org.mandateledger.time.HistoricalDate;

/** A value of the ledger that a cell can be held against. */
sealed interface Value {
    /** As it is shown. */
    String shown();

    record Dated(HistoricalDate date) implements Value {
        @Override
        public String shown() {
            return date.toString();
        }
    }

    /**
     * Words of which any will do.
     *
     * @param texts the one that is shown first
     * @param otherwise what to say where it is not the first
     */
    record Words(List<String> texts, String otherwise) implements Value {
        Words(String text) {
            this(List.of(text), "");
        }

        @Override
        public String shown() {
            return texts.getFirst();
        }
    }

    /** All of them, in any order. */
    record Several(List<String> texts) implements Value {
        @Override
        public String shown() {
            return String.join(";", texts);
        }
    }

    record Voted(Fact.Vote vote) implements Value {
        @Override
        public String shown() {
            return "%d-%d-%d".formatted(vote.yes(), vote.no(), vote.abstain());
        }
    }

    /** @param event the logical id of the event that gave it, where one did */
    record Ours(Value value, Optional<String> event) {}
}
