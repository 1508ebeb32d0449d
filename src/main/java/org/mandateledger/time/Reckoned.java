package org.mandateledger.time;

import java.util.function.Function;

/**
 * An answer that may hang on how uncertain dates are read: certain when the earliest and the latest {@link Reading}
 * agree, else uncertain, with both.
 */
public sealed interface Reckoned<T> permits Certain, Uncertain {

    static <T> Reckoned<T> of(T earliest, T latest) {
        return earliest.equals(latest) ? new Certain<>(earliest) : new Uncertain<>(earliest, latest);
    }

    boolean certain();

    /** Applied to both readings; what was uncertain becomes certain where they then agree. */
    <R> Reckoned<R> map(Function<? super T, ? extends R> function);
}
