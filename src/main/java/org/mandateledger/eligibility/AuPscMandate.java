package org.mandateledger.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
import org.mandateledger.time.HistoricalDate;

/**
 * The first criterion: a mandate of the AU Peace and Security Council for an operation that the African Union leads.
 *
 * <p>Authorisation, endorsement, recognition and welcome are not enough, and no act is where another body leads, so that
 * coalitions and regional missions fail however often the Council renews its word for them.
 */
final class AuPscMandate {
    private static final String COUNCIL = "AU Peace and Security Council";
    private static final Set<String> AFRICAN_UNION = Set.of("African Union", "AU");

    private AuPscMandate() {}

    static Finding judge(Case it) {
        AuPscActs acts = AuPscActs.on(it);
        List<Evidence> all =
                Stream.concat(acts.mandates().stream(), acts.lesser().stream()).toList();
        if (it.operation().lead().isEmpty()) {
            return Finding.undecidable("nothing is recorded of who leads it", all);
        }
        if (!isLedByAfricanUnion(it.operation())) {
            return Finding.notMet("%s; %s".formatted(otherLead(it.operation()), found(acts)), all);
        }
        if (!acts.mandates().isEmpty()) {
            return running(it, acts.mandates());
        }
        if (acts.founding().isPresent()) {
            return Finding.undecidable(
                    "the %s established it (%s), yet no act that gives it a mandate is recorded; %s"
                            .formatted(COUNCIL, acts.founding().get(), found(acts)),
                    all);
        }
        return acts.lesser().isEmpty()
                ? Finding.undecidable(found(acts), all)
                : Finding.notMet(found(acts) + ", which is no mandate", all);
    }

    private static Finding running(Case it, List<Evidence> mandates) {
        Strand core = it.operation().core();
        return switch (core.standing(it.world().day(), it.world().reading())) {
            case IN_FORCE ->
                Finding.met(
                        "led by the African Union under a mandate of the %s, last by %s"
                                .formatted(COUNCIL, latest(mandates).cited()),
                        mandates);
            case TERMINATED -> Finding.notMet("its core mandate was ended" + lastDay(core), mandates);
            case LAPSED, UNKNOWN_WHETHER_RENEWED ->
                core.end().isPresent()
                        ? Finding.notMet("its core mandate ran out" + lastDay(core), mandates)
                        : Finding.undecidable(
                                "its core mandate ran until %s and nothing is known to have followed"
                                        .formatted(core.until()
                                                .flatMap(until -> until.value().lastDay())
                                                .map(Object::toString)
                                                .orElse("?")),
                                mandates);
        };
    }

    private static String lastDay(Strand core) {
        return core.end().map(end -> ", its last day " + end.value().lastDay()).orElse("");
    }

    /** The weightiest act, named. */
    private static String found(AuPscActs acts) {
        if (!acts.lesser().isEmpty()) {
            return "what the %s gave is %s"
                    .formatted(COUNCIL, acts.lesser().getFirst().cited());
        }
        return acts.mandates().isEmpty()
                ? "no act of the %s is recorded".formatted(COUNCIL)
                : "what the %s gave is %s"
                        .formatted(COUNCIL, latest(acts.mandates()).cited());
    }

    private static Evidence latest(List<Evidence> acts) {
        return acts.stream()
                .max(Comparator.comparing(act -> HistoricalDate.parse(act.on()).latest()))
                .orElseThrow();
    }

    private static boolean isLedByAfricanUnion(Operation operation) {
        return operation
                        .kind()
                        .filter(kind -> kind.value() == Kind.AU_PEACE_SUPPORT)
                        .isPresent()
                || operation.lead().map(Sourced::value).orElse(List.of()).stream()
                        .anyMatch(AFRICAN_UNION::contains);
    }

    private static String otherLead(Operation operation) {
        return "led by %s, not by the African Union"
                .formatted(
                        String.join(", ", operation.lead().map(Sourced::value).orElse(List.of())));
    }
}
