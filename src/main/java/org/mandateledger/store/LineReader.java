package org.mandateledger.store;

/** Takes the lines of complete, checked batches in the order of their positions. */
@FunctionalInterface
public interface LineReader {
    void line(Line line);
}
