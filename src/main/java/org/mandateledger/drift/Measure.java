package org.mandateledger.drift;

import java.util.List;
import java.util.function.Predicate;
import org.mandateledger.asof.OperationState;
import org.mandateledger.operation.Fact.Force;

/** What is counted. An operation counts from when it is active until it is closed. */
enum Measure {
    IN_FORCE("operations active or closing", _ -> true),
    MULTIDIMENSIONAL("multidimensional missions", OperationState::multidimensional),
    UN_LED("led by the United Nations", isOf("un-peacekeeping", "un-political", "un-support-office")),
    HYBRID("led by the United Nations and another organisation together", isOf("hybrid")),
    AU_LED("led by the African Union", isOf("au-peace-support")),
    AD_HOC("ad hoc coalitions", isOf("ad-hoc-coalition")),
    OTHERS_LED(
            "led by other organisations, by authorised coalitions or by a state alone",
            isOf("regional", "eu-csdp", "un-authorised-multinational", "national", "unknown")),
    UN_SUPPORTED(
            "operations that receive support from an operation of the UN",
            state -> !state.supportedBy().isEmpty()),
    UN_SUPPORTED_ASSESSED("of these, paid at least in part from assessed contributions", paidBy("assessed")),
    UN_SUPPORTED_TRUST_FUND("of these, paid at least in part from a trust fund", paidBy("trust-fund")),
    UN_SUPPORTED_REIMBURSED("of these, at least in part to be reimbursed", paidBy("reimbursed")),
    SELF_DEFENCE("whose mandates go no further than self-defence", state -> Robust.reaches(Force.SELF_DEFENCE, state)),
    ALL_NECESSARY_MEANS(
            "whose mandates go as far as all necessary means",
            state -> Robust.reaches(Force.ALL_NECESSARY_MEANS, state)),
    OFFENSIVE("whose mandates go as far as offensive operations", state -> Robust.reaches(Force.OFFENSIVE, state));

    private final String meaning;
    private final Predicate<OperationState> counts;

    Measure(String meaning, Predicate<OperationState> counts) {
        this.meaning = meaning;
        this.counts = counts;
    }

    String meaning() {
        return meaning;
    }

    boolean counts(OperationState state) {
        return counts.test(state);
    }

    private static Predicate<OperationState> isOf(String... kinds) {
        return state -> List.of(kinds).contains(state.kind());
    }

    private static Predicate<OperationState> paidBy(String funding) {
        return state -> state.supportedBy().stream()
                .flatMap(support -> support.services().stream())
                .anyMatch(service -> service.funding().equals(funding));
    }
}
