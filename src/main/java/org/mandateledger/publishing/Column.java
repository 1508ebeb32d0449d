package org.mandateledger.publishing;

/**
 * A column of a published table.
 *
 * @param description what its cells mean
 */
record Column(String name, Type type, String description) {
    enum Type {
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
        INSTANT,
        NUMBER,
        BOOLEAN
    }
}
