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

    /**
     * A spreadsheet takes a cell that begins with one of these for a formula; where people wrote the words, an
     * apostrophe stops it (CWE-1236). Dates before our era begin with a hyphen and stay as they are.
     */
    String guarded(String cell) {
        boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
        return formula && type == Type.TEXT ? "'" + cell : cell;
    }
}
