package org.mandateledger.operation;

import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/**
 * The act behind a fact.
 *
 * @param symbol the document's symbol, as {@code S/RES/2245 (2015)}
 * @param decided the day it was adopted; never to be confused with the day a fact takes effect
 * @param paragraph the operative paragraph, where known
 */
public record Citation(String symbol, HistoricalDate decided, Optional<String> paragraph) {
    public Citation {
        Text.required("instrument.symbol", symbol, 120);
        paragraph.ifPresent(p -> Text.required("instrument.paragraph", p, 60));
    }
}
