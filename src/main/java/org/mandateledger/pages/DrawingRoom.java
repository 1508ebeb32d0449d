package org.mandateledger.pages;

import org.mandateledger.drawing.Drawings;
import org.mandateledger.operation.Knowledge;
import org.springframework.stereotype.Component;

/** Where drawings for pages are made; what was read for one serves the next. */
@Component
public final class DrawingRoom {
    private final Kept<Drawings> kept = new Kept<>(Drawings::inPage);

    public Drawings of(Knowledge known) {
        return kept.of(known);
    }
}
