package org.mandateledger.drift;

import java.util.Optional;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Fact.Force;
import org.mandateledger.operation.Label;

/**
 * An operation that may use force beyond self-defence.
 *
 * @param force all-necessary-means or offensive, the furthest that any of its mandates goes
 * @param purpose what for, in our words, where that mandate says
 */
public record Robust(String operation, String force, Optional<String> purpose) {

    static Optional<Robust> of(OperationState state) {
        return state.posture()
                .filter(posture -> !posture.force().equals(Label.of(Force.SELF_DEFENCE)))
                .map(posture -> new Robust(state.id(), posture.force(), posture.purpose()));
    }

    /** Whether the furthest that any of an operation's mandates goes is this. */
    static boolean reaches(Force force, OperationState state) {
        return state.posture()
                .map(OperationState.Posture::force)
                .filter(Label.of(force)::equals)
                .isPresent();
    }
}
