package org.mandateledger.asking;

import java.util.List;
import java.util.Optional;

/** An answer that is at heart a list: it can be shown as a table, told item by item, and cut to what is wanted of it. */
public interface Listing {
    /** The items as objects. */
    List<?> items();

    /** The items as cells, for spreadsheets and programs. */
    Table table();

    /** The columns that serve a person's eyes. */
    default Table brief() {
        return table();
    }

    /** The answer's field that holds the items; empty where they are drawn together from several. */
    default Optional<String> list() {
        return Optional.empty();
    }

    /** Whether they are a page already, as the question asked for it. */
    default boolean paged() {
        return false;
    }
}
