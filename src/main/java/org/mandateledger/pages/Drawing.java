package org.mandateledger.pages;

/**
 * A drawing made by our own renderer, which escapes what it writes: the one thing that pages print as it is. What it shows
 * stands beside it as a table.
 */
public record Drawing(String svg) {}
