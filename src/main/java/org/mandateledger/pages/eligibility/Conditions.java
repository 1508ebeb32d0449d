package org.mandateledger.pages.eligibility;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Fact.FrameworkCriterion;
import org.mandateledger.pages.Say;

/** What the framework demands, in its own order. */
record Conditions(List<Condition> all) {
    /** @param name in two or three words, {@code label} in full */
    record Condition(String name, String label, Optional<String> paragraph) {}

    static Conditions of(List<FrameworkCriterion> criteria) {
        return new Conditions(criteria.stream()
                .map(it -> new Condition(name(it.id()), it.label(), it.paragraph()))
                .toList());
    }

    static String name(String id) {
        String words = Say.label(id).replace("au psc", "AU PSC");
        return Say.capital(words);
    }
}
