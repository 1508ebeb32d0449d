package org.mandateledger.asking;

import java.util.List;
import java.util.stream.Collectors;
import org.mandateledger.operation.Violation;

/** A change set was refused at the border of the program; nothing of it was recorded. */
public final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Violation> violations;

    public Refused(List<Violation> violations) {
        super(violations.stream()
                .map(Violation::toString)
                .collect(Collectors.joining("\n", "", "\nNothing was recorded.")));
        this.violations = List.copyOf(violations);
    }

    public List<Violation> violations() {
        return violations;
    }
}
