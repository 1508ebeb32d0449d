package org.mandateledger.claims;

import java.util.List;
import java.util.Optional;

/**
 * A matter of interpretation.
 *
 * @param because why a record of mandates cannot decide it
 * @param bears ids of events that bear on it
 */
record Judgement(String because, Optional<List<String>> bears) implements Check {

    @Override
    public Finding decide(Asked asked) {
        return new Finding(
                Verdict.INTERPRETIVE,
                because,
                bears.orElse(List.of()).stream()
                        .filter(id -> asked.known().standing(id).isPresent())
                        .toList());
    }
}
