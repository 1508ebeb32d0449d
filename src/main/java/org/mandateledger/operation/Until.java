package org.mandateledger.operation;

import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/** How long a mandate runs by its own terms. A scheduled end is not an end. */
public sealed interface Until {
    /** The last day, inclusive; for a conditional end, the latest it may be. */
    default Optional<HistoricalDate> lastDay() {
        return Optional.empty();
    }

    /** The name of the kind: dated, conditional, self-renewing, none or unknown. */
    String kind();

    /** @param derived the day was computed from a duration, not read */
    record Dated(HistoricalDate day, boolean derived) implements Until {
        @Override
        public Optional<HistoricalDate> lastDay() {
            return Optional.of(day);
        }

        @Override
        public String kind() {
            return "dated";
        }
    }

    record Conditional(Optional<HistoricalDate> day, String condition) implements Until {
        @Override
        public Optional<HistoricalDate> lastDay() {
            return day;
        }

        @Override
        public String kind() {
            return "conditional";
        }
    }

    /** Runs until the body decides otherwise, as UNMIK's does. */
    record SelfRenewing() implements Until {
        @Override
        public String kind() {
            return "self-renewing";
        }
    }

    /** Has no term at all, as UNTSO's. */
    record None() implements Until {
        @Override
        public String kind() {
            return "none";
        }
    }

    record Unknown() implements Until {
        @Override
        public String kind() {
            return "unknown";
        }
    }
}
