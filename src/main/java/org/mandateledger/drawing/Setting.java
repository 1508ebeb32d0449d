package org.mandateledger.drawing;

/** Where a drawing is seen. */
public enum Setting {
    /** In a file of its own, with its style sheet in it. */
    ALONE,
    /**
     * Inline in a page that links to {@link Drawings#sheet()}: without styles or a size of its own, so that a strict
     * content security policy lets it pass, and with {@code data-event} and {@code data-operation} on what stems from
     * one.
     */
    IN_PAGE
}
