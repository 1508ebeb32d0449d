package org.mandateledger.engine;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A server that starts begins again the replay during which it, or another node, was killed. */
@Component
@ConditionalOnWebApplication
class CutShort {
    private final Replay replay;

    CutShort(Replay replay) {
        this.replay = replay;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        replay.again();
    }
}
