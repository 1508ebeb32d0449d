package org.mandateledger.exporting;

import java.util.Arrays;
import java.util.List;
import org.mandateledger.asking.ParameterName;
import org.mandateledger.operation.Label;

/** What an export can be told. Not every format can use everything, and what it cannot use it refuses. */
enum Option {
    KNOWN_AT,
    AS_OF,
    OPERATION,
    KIND,
    HOST,
    LEAD,
    FROM,
    TO,
    TABLE,
    BY,
    LINEAGE,
    LIMIT,
    BEFORE;

    /** Its name as a parameter of a request: {@code asOf}, where the command line has {@code --as-of}. */
    String parameter() {
        return ParameterName.of(Label.of(this));
    }

    static List<String> parameters() {
        return Arrays.stream(values()).map(Option::parameter).toList();
    }
}
