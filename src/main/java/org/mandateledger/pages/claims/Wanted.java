package org.mandateledger.pages.claims;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Labels;
import org.mandateledger.claims.ClaimsAnswer.Checked;
import org.mandateledger.claims.Verdict;
import org.mandateledger.operation.Naming;
import org.mandateledger.pages.Written;

/** Which claims are wanted, as the form says it; an empty field wants nothing in particular. */
record Wanted(
        @Nullable String source,
        @Nullable String verdict,
        @Nullable String text) {

    Optional<String> ofSource() {
        return Written.in(source);
    }

    /** @throws org.mandateledger.asking.InvalidQuestion naming the verdicts that there are */
    Optional<Verdict> ofVerdict() {
        return Labels.parse("verdict", Written.in(verdict).orElse(null), Verdict.class);
    }

    /** Whether every word is in what the claim says, in what answers it, or in where it stands. */
    boolean fits(Checked claim) {
        String said = Naming.folded(String.join(" ", claim.id(), claim.locator(), claim.claim(), claim.answer()));
        return Written.in(text).stream()
                .flatMap(words -> Arrays.stream(Naming.folded(words).split("\\s+", -1)))
                .allMatch(said::contains);
    }

    public boolean isAnything() {
        return parameters().isEmpty() && Written.in(text).isEmpty();
    }

    /** Those that the answer as data takes too. */
    Map<String, String> parameters() {
        Map<String, String> parameters = new LinkedHashMap<>();
        ofSource().ifPresent(it -> parameters.put("source", it));
        Written.in(verdict).ifPresent(it -> parameters.put("verdict", it));
        return parameters;
    }
}
