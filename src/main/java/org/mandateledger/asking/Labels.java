package org.mandateledger.asking;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Near;

/** Reads the labels of the domain's enumerations. */
public final class Labels {
    private Labels() {}

    /** In their order. */
    public static List<String> all(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Label::of).toList();
    }

    /** @throws InvalidQuestion naming the labels that there are */
    public static <T extends Enum<T>> Optional<T> parse(String option, @Nullable String written, Class<T> type) {
        return parse(option, written, type, all(type));
    }

    /** @param labels that are named where it is none of them: those of the type, and others that are read elsewhere */
    public static <T extends Enum<T>> Optional<T> parse(
            String option, @Nullable String written, Class<T> type, List<String> labels) {
        if (written == null) {
            return Optional.empty();
        }
        return Optional.of(Arrays.stream(type.getEnumConstants())
                .filter(value -> Label.of(value).equals(written))
                .findFirst()
                .orElseThrow(() -> new InvalidQuestion("%s: there is no '%s'%s; it is one of %s"
                        .formatted(
                                option, Near.shown(written), Near.hint(written, labels), String.join(", ", labels)))));
    }
}
