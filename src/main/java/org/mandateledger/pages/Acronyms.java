package org.mandateledger.pages;

import java.time.LocalDate;
import java.util.Locale;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.time.Reading;

/** What an operation was called in short on a day. */
public final class Acronyms {
    private Acronyms() {}

    /** Its acronym then, or before it was there the first it ever had; its id where it has none. */
    public static String of(String id, LocalDate day, Knowledge known) {
        return known.operation(id, day, Reading.EARLIEST)
                .or(() -> known.operation(id))
                .flatMap(operation -> operation.name().acronym())
                .orElseGet(() -> id.toUpperCase(Locale.ROOT));
    }
}
