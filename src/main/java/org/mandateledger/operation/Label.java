package org.mandateledger.operation;

import java.util.Locale;

/** The written form of the domain's enumerations: {@code ALL_NECESSARY_MEANS} is {@code all-necessary-means}. */
public final class Label {
    private Label() {}

    public static String of(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
