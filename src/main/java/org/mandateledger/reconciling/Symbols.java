package org.mandateledger.reconciling;

import java.util.List;
import java.util.stream.Stream;
import org.mandateledger.operation.Naming;

/** Symbols as others write them: with the year or without, with whatever spaces. */
final class Symbols {
    private Symbols() {}

    static String folded(String symbol) {
        return Naming.folded(symbol).replaceAll("\\s+", "");
    }

    /** As it is, and without its year. */
    static List<String> written(String symbol) {
        return Stream.of(symbol, symbol.replaceFirst("\\s*\\(\\d{4}\\)$", ""))
                .distinct()
                .toList();
    }
}
