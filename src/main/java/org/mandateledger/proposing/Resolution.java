package org.mandateledger.proposing;

import java.time.LocalDate;
import java.util.List;

/**
 * A resolution as it was read.
 *
 * @param symbol as {@code S/RES/1008 (1995)}
 * @param paragraphs of its operative part; empty where no text was to be had
 * @param preamble with what stands above it; empty where no text was to be had
 */
record Resolution(String symbol, LocalDate decided, String title, String preamble, List<Paragraph> paragraphs) {
    Resolution {
        paragraphs = List.copyOf(paragraphs);
    }

    /** @param number as the resolution counts them; empty where it does not */
    record Paragraph(String number, String words) {}

    /** The same with a text as it was copied from a page. */
    Resolution with(String text) {
        OperativePart part = OperativePart.of(text);
        return new Resolution(symbol, decided, title, part.preamble(), part.paragraphs());
    }
}
