package org.mandateledger.proposing;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Label;
import org.mandateledger.proposing.Judgement.Outcome;

/** Proposals with what has become of them. */
record ProposalsAnswer(List<Judgement> proposals) implements Listing {
    private static final List<String> COLUMNS = List.of(
            "id",
            "symbol",
            "decided",
            "operation",
            "about",
            "value",
            "paragraph",
            "outcome",
            "event",
            "said",
            "sources",
            "because");

    @Override
    public List<?> items() {
        return proposals;
    }

    @Override
    public Optional<String> list() {
        return Optional.of("proposals");
    }

    @Override
    @JsonIgnore
    public Table table() {
        return new Table(
                COLUMNS,
                proposals.stream()
                        .map(it -> List.of(
                                it.id(),
                                it.symbol(),
                                it.decided(),
                                it.operation(),
                                Label.of(it.about()),
                                it.value(),
                                it.paragraph(),
                                Label.of(it.outcome()),
                                it.event().orElse(""),
                                it.said().orElse(""),
                                ProposalFolder.sources(it.sources()),
                                it.because().orElse("")))
                        .toList());
    }

    @Override
    @JsonIgnore
    public Table brief() {
        return table().only(List.of("symbol", "operation", "about", "value", "paragraph", "outcome", "said", "event"));
    }

    static String summary(List<Judgement> judged) {
        Map<Outcome, Long> counts = judged.stream()
                .collect(Collectors.groupingBy(
                        Judgement::outcome, () -> new EnumMap<>(Outcome.class), Collectors.counting()));
        return judged.size() + " proposals: "
                + counts.entrySet().stream()
                        .map(it -> it.getValue() + " " + Label.of(it.getKey()))
                        .collect(Collectors.joining(", "));
    }
}
