package org.mandateledger.asking;

import java.util.Optional;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Operation;

/** What an operation is called in answers. */
public record Named(String id, Optional<String> acronym, String name) {

    public static Named of(Operation operation) {
        Fact.Name name = operation.name();
        return new Named(operation.id(), name.acronym(), name.name());
    }

    /** For an operation of which nothing but its id is known. */
    public static Named onlyId(String id) {
        return new Named(id, Optional.empty(), id);
    }

    /** The acronym, else the id: what fits into a table. */
    public String shortest() {
        return acronym.orElse(id);
    }
}
