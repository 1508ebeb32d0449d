package org.mandateledger.pages;

import java.util.function.Function;
import org.mandateledger.drawing.Drawings;
import org.mandateledger.operation.Knowledge;

/**
 * A drawing made by our own renderer, which escapes what it writes: the one thing that pages print as it is. What it shows
 * stands beside it as a table.
 */
public record Drawing(String svg) {
    public static Drawing of(Knowledge known, Function<Drawings, String> drawn) {
        return new Drawing(drawn.apply(Drawings.inPage(known)));
    }
}
