package org.mandateledger.proposing;

import java.time.LocalDate;
import java.util.Locale;

/**
 * What a resolution seems to say of one operation, read by rule.
 *
 * @param operation its id
 * @param value the last day of the term ({@code 2006-01-31}) or its length ({@code P6M}); a number and what it counts
 *     ({@code 7500 military}); empty for what needs none
 * @param paragraph of the resolution; {@code title} where the title alone was read; empty in an unnumbered text
 */
record Proposal(String symbol, LocalDate decided, String operation, About about, String value, String paragraph) {
    enum About {
        ESTABLISHMENT,
        STRENGTH,
        TERM,
        TERMINATION
    }

    /** Unique among the proposals, and the same whenever the same is proposed again. */
    String id() {
        String number =
                symbol.toLowerCase(Locale.ROOT).replaceAll("\\s*\\(.*", "").replace('/', '-');
        return String.join("_", number, operation, about.name().toLowerCase(Locale.ROOT), value.replace(' ', '-'))
                .replaceAll("_$", "");
    }
}
