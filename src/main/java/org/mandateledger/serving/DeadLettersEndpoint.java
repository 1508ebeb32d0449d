package org.mandateledger.serving;

import org.mandateledger.engine.Replay;
import org.mandateledger.web.Momentary;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
@RequestMapping("/api/v1/dead-letters")
class DeadLettersEndpoint {
    private final Replay replay;

    DeadLettersEndpoint(Replay replay) {
        this.replay = replay;
    }

    /** The recorded events that this program could not apply. A replay tries them again, as does every start. */
    @GetMapping
    DeadLettersAnswer all() {
        return DeadLettersAnswer.of(replay.serving());
    }
}
