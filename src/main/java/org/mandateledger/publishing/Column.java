package org.mandateledger.publishing;

/**
 * A column of a published table.
 *
 * @param description what its cells mean
 */
public record Column(String name, Type type, String description) {
    public enum Type {
        /** An id, a symbol of an instrument, a label of the glossary: never free text. */
        CODE,
        /** A list of codes, separated by {@code ;}. */
        CODES,
        /** Words that somebody wrote. */
        TEXT,
        /** An EDTF date. */
        EDTF,
        /** A plain day, YYYY-MM-DD. */
        DAY,
        /** A month, YYYY-MM. */
        MONTH,
        YEAR,
        INSTANT,
        NUMBER,
        DECIMAL,
        BOOLEAN,
        /** 0 or 1, to be counted with. */
        INDICATOR
    }
}
