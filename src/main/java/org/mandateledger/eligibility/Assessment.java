package org.mandateledger.eligibility;

import java.util.List;
import java.util.Optional;

/**
 * One operation under the framework.
 *
 * @param reason what decides the verdict, in words
 * @param criteria in the framework's order, judged even where another criterion has already decided
 */
public record Assessment(
        String id,
        Optional<String> acronym,
        String name,
        String kind,
        String status,
        List<String> lead,
        Verdict verdict,
        String reason,
        List<Criterion> criteria) {

    /** @param id as the framework's instrument names it */
    public record Criterion(String id, String label, Outcome verdict, String reason, List<Evidence> evidence) {}
}
