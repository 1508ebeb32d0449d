package org.mandateledger.reconciling;

import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Naming.Found;

/** Operations or instruments, as a table names them. */
sealed interface Subjects permits OperationSubjects, InstrumentSubjects {
    Found find(String key);

    /** The ids of those that a table with such a scope should hold. */
    List<String> within(Mapping.Scope scope);

    /** What an id is called. */
    String called(String id);

    /** The event that brought it into the ledger, where one did. */
    Optional<String> origin(String id);

    /** What the ledger says; several values where it says several things. */
    List<Value.Ours> values(String id, Field field);

    /** The day up to which the ledger states that it is complete for it. */
    Optional<String> completeTo(String id);
}
