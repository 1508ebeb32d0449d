package org.mandateledger.pages.timeline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Between;
import org.mandateledger.asking.Choice;
import org.mandateledger.asking.Labels;
import org.mandateledger.asof.Filter;
import org.mandateledger.operation.Kind;
import org.mandateledger.pages.Written;
import org.mandateledger.time.AsOf;

/**
 * Which timeline is wanted, as the form says it; an empty field wants nothing in particular.
 *
 * @param operation names, separated by commas
 * @param lineage also whom they followed and who followed them
 * @param corrected also what the ledger once said and no longer does
 */
record Wanted(
        @Nullable String operation,
        @Nullable String kind,
        @Nullable String host,
        @Nullable String lead,
        @Nullable String from,
        @Nullable String to,
        @Nullable Boolean lineage,
        @Nullable Boolean corrected) {

    Choice choice() {
        return new Choice(
                named(),
                Labels.parse("kind", Written.in(kind).orElse(null), Kind.class),
                Filter.area(Written.in(host).orElse(null)),
                Written.in(lead));
    }

    private List<String> named() {
        return Written.in(operation).stream()
                .flatMap(names -> Arrays.stream(names.split(",", -1)))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    Between days() {
        return new Between(Written.in(from).map(AsOf::day), Written.in(to).map(AsOf::day));
    }

    public boolean withLineage() {
        return Boolean.TRUE.equals(lineage);
    }

    public boolean withCorrected() {
        return Boolean.TRUE.equals(corrected);
    }

    public boolean isAnything() {
        return !choice().isEverything();
    }

    /** What was said, for addresses of the same timeline. */
    public Map<String, String> parameters() {
        Map<String, String> written = new LinkedHashMap<>();
        if (!named().isEmpty()) {
            written.put("operation", String.join(",", named()));
        }
        Written.in(kind).ifPresent(it -> written.put("kind", it));
        Written.in(host).ifPresent(it -> written.put("host", it));
        Written.in(lead).ifPresent(it -> written.put("lead", it));
        if (withLineage()) {
            written.put("lineage", "true");
        }
        Written.in(from).ifPresent(it -> written.put("from", it));
        Written.in(to).ifPresent(it -> written.put("to", it));
        if (withCorrected()) {
            written.put("corrected", "true");
        }
        return written;
    }

    /** The same between other days; none: all of it. */
    Map<String, String> between(Optional<LocalDate> first, Optional<LocalDate> last) {
        Map<String, String> written = parameters();
        written.remove("from");
        written.remove("to");
        first.ifPresent(it -> written.put("from", it.toString()));
        last.ifPresent(it -> written.put("to", it.toString()));
        return written;
    }

    /** The same, from a row of the table on. */
    public Map<String, String> at(String offset) {
        Map<String, String> written = parameters();
        written.put("offset", offset);
        return written;
    }

    /** What an export of the drawing is told. */
    Map<String, String> ofDrawing() {
        Map<String, String> written = parameters();
        written.remove("corrected");
        return written;
    }

    /** What the question for the events is told, beside the operations. */
    Map<String, String> ofEvents() {
        Map<String, String> written = parameters();
        written.keySet().retainAll(Set.of("from", "to", "lineage", "corrected"));
        return written;
    }
}
