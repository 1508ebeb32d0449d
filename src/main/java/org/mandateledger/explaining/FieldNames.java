package org.mandateledger.explaining;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asof.Bearing;
import org.mandateledger.asof.Fields;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Near;

/** The fields that can be asked about: those that every state has, and those that this operation's has ever had. */
final class FieldNames {
    private static final List<String> ALWAYS = Stream.of(
                    names("", OperationState.class),
                    names("mandate.", OperationState.Mandate.class),
                    names("mandate.posture.", OperationState.Posture.class),
                    names("mandate.strength.", OperationState.Strength.class))
            .flatMap(names -> names)
            .filter(name -> !name.equals("id") && !name.equals("mandate.strand"))
            .toList();

    private FieldNames() {}

    private static Stream<String> names(String prefix, Class<? extends Record> type) {
        return Arrays.stream(type.getRecordComponents())
                .map(RecordComponent::getName)
                .map(prefix::concat);
    }

    /**
     * The field's path as it is written in the state.
     *
     * @throws InvalidQuestion with near names and the list of the main ones
     */
    static String resolve(String written, String operation, List<String> paths) {
        List<String> known = Stream.concat(ALWAYS.stream(), paths.stream())
                .distinct()
                .sorted()
                .toList();
        return known.stream()
                .filter(written::equals)
                .findFirst()
                .or(() -> known.stream().filter(written::equalsIgnoreCase).findFirst())
                .orElseThrow(() -> unknown(written, operation, known));
    }

    private static InvalidQuestion unknown(String written, String operation, List<String> known) {
        String main = known.stream().filter(path -> listed(path, known)).collect(Collectors.joining(", "));
        return new InvalidQuestion(
                "%s has no field '%s'%s. Its fields: %s. Entries of lists come after a dot, as in mandate.tasks.rule-of-law"
                        .formatted(operation, Near.shown(written), hint(written, known), main));
    }

    /** What milestones are called elsewhere is told under the field that they turn. */
    private static String hint(String written, List<String> known) {
        String meant = Bearing.plain(written);
        return !meant.equals(written) && known.contains(meant) ? "; near it: " + meant : Near.hint(written, known);
    }

    /** Of the lists, only entries with short names; a name may have dots in it. */
    private static boolean listed(String path, List<String> known) {
        return ALWAYS.contains(path)
                || Fields.lists().keySet().stream().anyMatch(list -> path.startsWith(list + "."))
                        && known.stream()
                                        .filter(other -> path.startsWith(other + "."))
                                        .count()
                                == 1;
    }
}
