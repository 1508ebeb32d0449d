package org.mandateledger.asof;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * One operation by both readings of the dates behind it; empty where it does not exist by that reading.
 *
 * @param dates doubts of the dates themselves, whatever the readings say
 */
record Readings(
        Optional<OperationState> earliest, Optional<OperationState> latest, List<OperationState.Uncertain> dates) {

    boolean any(Predicate<OperationState> fits) {
        return Stream.of(earliest, latest)
                .anyMatch(reading -> reading.filter(fits).isPresent());
    }

    /** By the earliest reading, where it is there by that; what the latest says otherwise is listed as uncertain. */
    Optional<OperationState> state() {
        if (earliest.isPresent() && latest.isPresent()) {
            List<OperationState.Uncertain> differing = Uncertainties.between(earliest.get(), latest.get());
            return Optional.of(earliest.get()
                    .doubted(Stream.concat(differing.stream(), dates.stream()).toList()));
        }
        return earliest.or(() -> latest).map(state -> state.doubted(Uncertainties.ofExistence(earliest, latest)));
    }
}
