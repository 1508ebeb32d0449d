package org.mandateledger.time;

import java.util.function.Function;

/**
 * Two answers that differ.
 *
 * @param earliest the answer when dates are read as {@link Reading#EARLIEST}
 * @param latest the answer when dates are read as {@link Reading#LATEST}
 */
public record Uncertain<T>(T earliest, T latest) implements Reckoned<T> {

    public Uncertain {
        if (earliest.equals(latest)) {
            throw new IllegalArgumentException("both readings say " + earliest + ": build it with Reckoned.of");
        }
    }

    @Override
    public boolean certain() {
        return false;
    }

    @Override
    public <R> Reckoned<R> map(Function<? super T, ? extends R> function) {
        return Reckoned.of(function.apply(earliest), function.apply(latest));
    }
}
