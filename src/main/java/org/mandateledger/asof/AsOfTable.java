package org.mandateledger.asof;

import java.util.List;
import org.mandateledger.asking.Table;

/** Operations on a day as rows. */
final class AsOfTable {
    private AsOfTable() {}

    static Table of(List<OperationState> operations) {
        return new Table(
                List.of("id", "acronym", "name", "kind", "status", "hosts", "mandate until", "instrument", "uncertain"),
                operations.stream()
                        .map(state -> List.of(
                                state.id(),
                                state.acronym().orElse(""),
                                state.name(),
                                state.kind(),
                                state.status(),
                                String.join(";", state.hostAreas()),
                                state.mandate()
                                        .flatMap(mandate -> mandate.until().or(mandate::untilKind))
                                        .orElse(""),
                                state.mandate()
                                        .flatMap(OperationState.Mandate::instrument)
                                        .orElse(""),
                                String.join(
                                        ";",
                                        state.uncertain().stream()
                                                .map(OperationState.Uncertain::field)
                                                .toList())))
                        .toList());
    }
}
