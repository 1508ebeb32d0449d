package org.mandateledger.serving;

import java.util.Optional;
import org.mandateledger.accounts.Permit;
import org.mandateledger.accounts.Scope;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.engine.Replay;
import org.mandateledger.web.Momentary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
@RequestMapping("/api/v1/replay")
class ReplayEndpoint {
    private final Replay replay;
    private final LedgerSource ledger;

    ReplayEndpoint(Replay replay, LedgerSource ledger) {
        this.replay = replay;
        this.ledger = ledger;
    }

    /**
     * @param running whether a replay is under way
     * @param reached the position that it, or else the ledger that serves, has reached
     * @param target the position at which the rebuilt ledger takes the other's place
     */
    record State(boolean running, long reached, long target) {}

    /** Builds every answer anew beside the ledger that serves, which goes on serving until the other is whole. */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    State start() {
        Permit.require(Scope.ADMIN);
        replay.start();
        return state();
    }

    /** How far a replay has come. */
    @GetMapping
    State state() {
        Optional<Replay.Progress> progress = replay.progress();
        long position = ledger.current().now().position();
        return new State(
                progress.isPresent(),
                progress.map(Replay.Progress::reached).orElse(position),
                progress.map(Replay.Progress::target).orElse(position));
    }
}
