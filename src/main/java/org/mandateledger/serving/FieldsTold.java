package org.mandateledger.serving;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.mandateledger.asking.Table;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationStates;
import org.mandateledger.engine.ReplayReport;
import org.mandateledger.engine.Telling;
import org.mandateledger.history.Divergence;
import org.mandateledger.operation.Ledger;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The state of an operation on a day, by one ledger and by the other. Instruments have no such fields. */
@Component
class FieldsTold implements Telling {
    private static final int MOST = 10;

    @Override
    public List<ReplayReport.Field> fields(Ledger serving, Ledger rebuilt, String subject, Divergence where) {
        Map<String, JsonNode> before = leaves(serving, subject, where);
        Map<String, JsonNode> after = leaves(rebuilt, subject, where);
        Set<String> paths = new LinkedHashSet<>(before.keySet());
        paths.addAll(after.keySet());
        return paths.stream()
                .map(path -> new ReplayReport.Field(path, cell(before, path), cell(after, path)))
                .filter(field -> !field.serving().equals(field.rebuilt()))
                .limit(MOST)
                .toList();
    }

    private static Map<String, JsonNode> leaves(Ledger ledger, String subject, Divergence where) {
        return OperationStates.on(where.day(), ledger.at(where.position()))
                .of(subject)
                .map(state -> Fields.of(state).leaves())
                .orElse(Map.of());
    }

    private static String cell(Map<String, JsonNode> leaves, String path) {
        return Table.cell(Optional.ofNullable(leaves.get(path)));
    }
}
