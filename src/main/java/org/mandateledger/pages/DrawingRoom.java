package org.mandateledger.pages;

import org.mandateledger.drawing.Drawings;
import org.mandateledger.operation.Knowledge;
import org.springframework.stereotype.Component;

/** Where drawings are made, for pages and to stand alone; what was read for one serves the next. */
@Component
public final class DrawingRoom {
    public static final String SVG = "image/svg+xml";

    private final Kept<Drawings> kept = new Kept<>(Drawings::inPage);

    public Drawings of(Knowledge known) {
        return kept.of(known);
    }

    /** For the same pictures as files. */
    public Drawings alone(Knowledge known) {
        return of(known).alone();
    }
}
