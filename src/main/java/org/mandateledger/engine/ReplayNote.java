package org.mandateledger.engine;

import java.util.Optional;

/** Says durably that a replay is under way, so that one which its process did not live to see ended is known of. */
interface ReplayNote {
    /** @param what about the replay, for people */
    void begun(String what);

    void ended();

    /** What was noted by a process that is gone; answers it once. */
    Optional<String> left();
}
