package org.mandateledger.serving;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.NotFound;
import org.mandateledger.engine.Replay;
import org.mandateledger.web.Momentary;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@Momentary
@RestController
@RequestMapping("/api/v1/replay")
class ReplayEndpoint {
    private final Replay replay;

    ReplayEndpoint(Replay replay) {
        this.replay = replay;
    }

    /**
     * Builds every answer anew beside the ledger that serves, compares, and puts it in its place. What answers differently
     * waits, unless it is accepted beforehand. While one waits or is under way, 409 says what to do first.
     */
    @PostMapping
    @ResponseStatus(HttpStatus.ACCEPTED)
    ReplayState start(@RequestParam(defaultValue = "false") boolean accept) {
        replay.start(accept);
        return state();
    }

    /** How far a replay has come, what the last one found, and which indexes there are. */
    @GetMapping
    ReplayState state() {
        return ReplayState.of(replay);
    }

    /**
     * Lets the index serve that waits because it answers differently; with {@code generation} only that one, which was
     * looked at.
     */
    @PostMapping("/accept")
    ReplayState accept(@RequestParam(required = false) @Nullable Integer generation) {
        if (!replay.accept(Optional.ofNullable(generation))) {
            throw new NotFound("no rebuilt index waits to be accepted; build one: POST /api/v1/replay");
        }
        return state();
    }

    /** Goes back to the index that served before; once more, and forth again. */
    @PostMapping("/rollback")
    ReplayState rollBack() {
        if (!replay.rollBack()) {
            throw new NotFound("no index is kept that served before; there is one after a replay has swapped");
        }
        return state();
    }

    /** Gives up the index that served before and the one that waits, and their memory. */
    @DeleteMapping("/kept")
    ReplayState forget() {
        replay.forget();
        return state();
    }
}
