package org.mandateledger.accounts;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.operation.Label;

/** What an account may do. Whoever may do anything may read. */
public enum Scope {
    READ,
    RECORD,
    /** Correct and retract. */
    CORRECT,
    /** Have all answers built anew. */
    ADMIN;

    String label() {
        return Label.of(this);
    }

    static Set<Scope> of(String option, List<String> labels) {
        Set<Scope> scopes = EnumSet.of(READ);
        labels.forEach(it -> Labels.parse(option, it, Scope.class).ifPresent(scopes::add));
        return scopes;
    }

    /** Those that there are; what else an issuer of tokens may call a scope is none of ours. */
    static Set<Scope> among(List<String> labels) {
        return of(
                "scope",
                labels.stream().filter(Labels.all(Scope.class)::contains).toList());
    }

    static List<String> labels(Set<Scope> scopes) {
        return Arrays.stream(values())
                .filter(scopes::contains)
                .map(Scope::label)
                .toList();
    }

    /** Read by {@code --scopes}. */
    static Set<Scope> parse(String written) {
        if (written.isBlank()) {
            throw new InvalidQuestion("--scopes: none is named; give some of " + all());
        }
        return of("--scopes", List.of(written.strip().split("\\s*,\\s*", -1)));
    }

    private static String all() {
        return Labels.all(Scope.class).stream().collect(Collectors.joining(", "));
    }
}
