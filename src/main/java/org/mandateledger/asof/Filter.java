package org.mandateledger.asof;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.Choice;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.format.AreaCodes;
import org.mandateledger.operation.Ever;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Naming;
import org.mandateledger.operation.Near;
import org.mandateledger.operation.Status;

/**
 * Which operations are wanted.
 *
 * @param host ISO 3166 alpha-3
 * @param lead words of who leads it, such as {@code african union}
 * @param text words of a name that it ever bore
 */
public record Filter(
        Optional<Kind> kind,
        Set<Status> statuses,
        Optional<String> host,
        Optional<String> lead,
        Optional<String> text) {
    static final String ANY_STATUS = "any";

    /** All but the closed. */
    public static final Filter OPEN = of(null, null, null, null, null);

    /** Whatever their status. */
    public static final Filter ANY = of(null, ANY_STATUS, null, null, null);

    private static final int LONGEST = 200;

    public Filter {
        statuses = Set.copyOf(statuses);
    }

    /**
     * From what was written; null for what was not.
     *
     * @param status one of them, or {@code any}; without it, all but closed
     * @throws InvalidQuestion naming what there is
     */
    public static Filter of(
            @Nullable String kind,
            @Nullable String status,
            @Nullable String host,
            @Nullable String lead,
            @Nullable String text) {
        return new Filter(
                Labels.parse("kind", kind, Kind.class),
                statuses(status),
                area(host),
                words("lead", lead),
                words("text", text));
    }

    private static Set<Status> statuses(@Nullable String written) {
        if (written != null && written.equals(ANY_STATUS)) {
            return EnumSet.allOf(Status.class);
        }
        return Labels.parse("status", written, Status.class)
                .<Set<Status>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.complementOf(EnumSet.of(Status.CLOSED)));
    }

    /** @throws InvalidQuestion where it is no code of an area */
    public static Optional<String> area(@Nullable String written) {
        return Optional.ofNullable(written).map(typed -> {
            String code = typed.toUpperCase(Locale.ROOT);
            AreaCodes areas = AreaCodes.published();
            if (!areas.known().contains(code)) {
                throw new InvalidQuestion("host: '%s' is no area%s; write an ISO 3166 alpha-3 code such as SOM or MLI"
                        .formatted(Near.shown(typed), areas.hint(typed)));
            }
            return code;
        });
    }

    private static Optional<String> words(String option, @Nullable String written) {
        Optional<String> words = Optional.ofNullable(written).map(String::strip).filter(it -> !it.isEmpty());
        words.filter(it -> it.length() > LONGEST).ifPresent(_ -> {
            throw new InvalidQuestion("%s: write at most %d characters".formatted(option, LONGEST));
        });
        return words;
    }

    /** @throws InvalidQuestion where nothing was ever led so */
    Predicate<OperationState> in(Knowledge known) {
        lead.ifPresent(words -> check(words, Ever.leads(known)));
        Predicate<OperationState> named = text.map(words -> known.naming().containing(words))
                .<Predicate<OperationState>>map(ids -> state -> ids.contains(state.id()))
                .orElse(_ -> true);
        Set<String> labels = Set.copyOf(statuses.stream().map(Label::of).toList());
        return named.and(state -> labels.contains(state.status())
                && kind.map(it -> Label.of(it).equals(state.kind())).orElse(true)
                && host.map(state.hostAreas()::contains).orElse(true)
                && lead.map(words -> state.lead().stream().anyMatch(it -> leads(it, words)))
                        .orElse(true));
    }

    private static boolean leads(String lead, String words) {
        return Naming.folded(lead).contains(Naming.folded(words));
    }

    private static void check(String words, Set<String> leads) {
        if (leads.stream().noneMatch(lead -> leads(lead, words))) {
            throw Choice.unknownLead(words, leads);
        }
    }
}
