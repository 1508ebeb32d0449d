package org.mandateledger.survey;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.Labels;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.asking.Lookup;
import org.mandateledger.asking.Period;
import org.mandateledger.asking.Step;
import org.mandateledger.asking.YearSpan;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Knowledge;

/**
 * What do all operations add up to? Which of the answers is wanted, the type says that is asked for.
 *
 * @param from and {@code to}: years; both count; empty: as far as the ledger reaches
 * @param by the periods that are told apart
 * @param kind only operations of this kind
 * @param operation only this one, by its id or any name
 * @param knownAt according to the ledger as it stood then; empty: as it stands now
 */
public record SurveyQuery(
        Optional<Integer> from,
        Optional<Integer> to,
        Step by,
        Optional<Kind> kind,
        Optional<String> operation,
        Optional<Instant> knownAt) {

    /** @throws InvalidQuestion where the years are not in order or not within those that are counted */
    public SurveyQuery {
        from.or(() -> to).ifPresent(one -> new YearSpan(one, one));
        to.ifPresent(last -> new YearSpan(from.orElse(last), last));
    }

    /** Step and kind as they are written. */
    public static SurveyQuery of(
            @Nullable Integer from,
            @Nullable Integer to,
            @Nullable String by,
            @Nullable String kind,
            @Nullable String operation,
            Optional<Instant> knownAt) {
        return new SurveyQuery(
                Optional.ofNullable(from),
                Optional.ofNullable(to),
                Labels.parse("by", by, Step.class).orElse(Step.YEAR),
                Labels.parse("kind", kind, Kind.class),
                Optional.ofNullable(operation),
                knownAt);
    }

    /** Everything that the ledger holds. */
    public static SurveyQuery all(Step by) {
        return new SurveyQuery(
                Optional.empty(), Optional.empty(), by, Optional.empty(), Optional.empty(), Optional.empty());
    }

    YearSpan years(Knowledge known) {
        return YearSpan.of(from, to, known);
    }

    /** Whether the ledger knows of any of the years that are wanted. */
    public boolean isWithin(Knowledge known) {
        return !periods(known).isEmpty();
    }

    /** Those that are told apart, without what begins after the latest day known. */
    List<Period> periods(Knowledge known) {
        LocalDate latest = LatestDay.of(known);
        return Period.of(by, years(known)).stream()
                .filter(period -> !period.first().isAfter(latest))
                .toList();
    }

    /** Ids of the operations that are wanted, in order of recording. */
    List<String> operations(Knowledge known) {
        List<String> all =
                operation.map(name -> List.of(Lookup.operation(name, known))).orElseGet(known::operations);
        return all.stream()
                .filter(id -> kind.isEmpty()
                        || known.operation(id)
                                .flatMap(it -> it.kind())
                                .filter(it -> it.value() == kind.get())
                                .isPresent())
                .toList();
    }
}
