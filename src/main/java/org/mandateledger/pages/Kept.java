package org.mandateledger.pages;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import org.mandateledger.operation.Knowledge;

/** What takes long to make of a state of knowledge, and is the same until something is recorded: kept for the last few. */
public final class Kept<T> {
    private static final int STATES = 4;

    private final Function<Knowledge, T> make;
    private final Map<State, T> made = new LinkedHashMap<>();

    private record State(Object index, long position) {}

    public Kept(Function<Knowledge, T> make) {
        this.make = make;
    }

    public synchronized T of(Knowledge known) {
        State state = new State(known.index(), known.position());
        T kept = made.remove(state);
        T value = kept == null ? make.apply(known) : kept;
        made.put(state, value);
        if (made.size() > STATES) {
            made.remove(made.keySet().iterator().next());
        }
        return value;
    }
}
