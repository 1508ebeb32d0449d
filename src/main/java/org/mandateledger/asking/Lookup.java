package org.mandateledger.asking;

import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Naming;

/** From what a person types to an operation's id. */
public final class Lookup {
    private Lookup() {}

    /**
     * The id of the operation that bears or ever bore this name.
     *
     * @throws NotFound with near names, or with the candidates where there are several
     */
    public static String operation(String name, Knowledge known) {
        return switch (known.naming().find(name)) {
            case Naming.Found.One(String id) -> id;
            case Naming.Found.Several(var ids) ->
                throw new NotFound(
                        "'%s' was borne by several operations; say which: %s".formatted(name, String.join(", ", ids)));
            case Naming.Found.None(var near)
            when near.isEmpty() ->
                throw new NotFound(
                        "no operation is called '%s'; list them with: ./mandates as-of DATE".formatted(name));
            case Naming.Found.None(var near) ->
                throw new NotFound("no operation is called '%s'; near it: %s".formatted(name, String.join(", ", near)));
        };
    }
}
