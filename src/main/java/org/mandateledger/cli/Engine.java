package org.mandateledger.cli;

/** The application behind a command that writes. Reading commands do without it. */
public interface Engine extends AutoCloseable {
    /** Sends a command and waits for its answer; what the handler throws comes back as it was thrown. */
    <R> R send(Object command, Class<R> answer);

    /** A part of the application. */
    <T> T part(Class<T> type);

    @Override
    void close();

    /** Starts an application on a ledger; on files it takes their lock. */
    @FunctionalInterface
    interface Starter {
        Engine start(Place ledger);
    }
}
