package org.mandateledger.publishing;

import java.util.Collection;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.time.HistoricalDate;

/** Values as cells; what is not known is an empty one. */
final class Cells {
    private Cells() {}

    static String of(Optional<?> value) {
        return value.map(Object::toString).orElse("");
    }

    static String list(Collection<String> values) {
        return String.join(";", values.stream().map(it -> it.replace(';', ',')).toList());
    }

    static String symbol(Optional<Citation> act) {
        return of(act.map(Citation::symbol));
    }

    static String decided(Optional<Citation> act) {
        return of(act.map(Citation::decided).map(HistoricalDate::toString));
    }
}
