package org.mandateledger.explaining;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asof.Neighbours;
import org.mandateledger.asof.OperationState.Uncertain;
import org.mandateledger.operation.Knowledge;
import tools.jackson.databind.JsonNode;

/**
 * What a value rests on, without what it was before: a part of {@link ExplainAnswer} that is read sooner.
 *
 * @param events ids of those that gave the value, or took it away
 */
public record Grounds(Optional<JsonNode> value, List<Uncertain> uncertain, List<String> events) {

    /**
     * @param operation by its id, or any name
     * @param neighbours of the operations known
     */
    public static Grounds of(String operation, String field, LocalDate day, Neighbours neighbours, Knowledge known) {
        Explanation why = new Explanation(Lookup.operation(operation, known), field, day, neighbours, known);
        return new Grounds(
                why.value(),
                why.uncertain(),
                why.ids().stream().filter(id -> known.standing(id).isPresent()).toList());
    }
}
