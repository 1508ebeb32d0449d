package org.mandateledger.asking;

import java.util.Optional;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;

/**
 * What an operation is called in answers: in English where it has an English name, else by its first; an operation
 * known only by later events has its id for a name.
 */
public record Named(String id, Optional<String> acronym, String name) {

    public static Named of(Operation operation) {
        return operation.names().stream()
                .map(Sourced::value)
                .filter(name -> name.language().equals("en"))
                .findFirst()
                .or(() -> operation.names().stream().map(Sourced::value).findFirst())
                .map((Fact.Name name) -> new Named(operation.id(), name.acronym(), name.name()))
                .orElseGet(() -> onlyId(operation.id()));
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
