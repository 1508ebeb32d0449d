package org.mandateledger.pages;

/** A drawing of our own, the only thing that a page prints without escaping: the drawing package escapes what it draws. */
public record Drawing(String svg) {
    public Drawing {
        if (!svg.startsWith("<svg ")) {
            throw new IllegalArgumentException("a drawing is an svg element, not " + svg.substring(0, Math.min(20, svg.length())));
        }
    }
}
