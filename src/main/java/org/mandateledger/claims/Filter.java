package org.mandateledger.claims;

import java.util.List;
import java.util.Optional;
import org.mandateledger.asof.OperationState;

/**
 * Which operations a question is about; what is left out is not asked.
 *
 * @param kinds one of these
 * @param lead led by this organisation or State, alone or with others
 * @param host in this area, ISO 3166 alpha-3
 */
record Filter(
        Optional<List<String>> kinds,
        Optional<Boolean> multidimensional,
        Optional<String> lead,
        Optional<String> host) {

    static final Filter ALL = new Filter(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    boolean fits(OperationState state) {
        return kinds.map(any -> any.contains(state.kind())).orElse(true)
                && multidimensional.map(it -> it == state.multidimensional()).orElse(true)
                && lead.map(state.lead()::contains).orElse(true)
                && host.map(state.hostAreas()::contains).orElse(true);
    }
}
