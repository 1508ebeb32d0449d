package org.mandateledger.time;

import java.util.function.Function;

/** The same by every reading. */
public record Certain<T>(T value) implements Reckoned<T> {

    @Override
    public boolean certain() {
        return true;
    }

    @Override
    public <R> Reckoned<R> map(Function<? super T, ? extends R> function) {
        return new Certain<>(function.apply(value));
    }
}
