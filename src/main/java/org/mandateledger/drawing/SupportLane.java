package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation.Support;
import org.mandateledger.operation.Party;

/** An arrangement of support between two parties, from its beginning to its end, in the forms that it took. */
record SupportLane(String giver, Party to, List<Stretch> stretches) {

    /** @param to exclusive; {@link LocalDate#MAX} while it goes on */
    record Stretch(LocalDate from, LocalDate to, Support support, String event) {
        /** Services by who pays for them. */
        String words() {
            List<String> parts = new ArrayList<>();
            byFunding()
                    .forEach((funding, services) -> parts.add(String.join(", ", services)
                            + (funding.equals("unknown") ? "" : " (" + funding.replace('-', ' ') + ")")));
            return String.join("; ", parts);
        }

        /** Who pays, then for what: {@code assessed: fuel, rations; trust fund: water}. */
        String paid() {
            List<String> parts = new ArrayList<>();
            byFunding()
                    .forEach((funding, services) ->
                            parts.add((funding.equals("unknown") ? "" : funding.replace('-', ' ') + ": ")
                                    + String.join(", ", services)));
            return String.join("; ", parts);
        }

        private Map<String, List<String>> byFunding() {
            Map<String, List<String>> byFunding = new LinkedHashMap<>();
            support.services()
                    .forEach(it -> byFunding
                            .computeIfAbsent(Label.of(it.funding()), _ -> new ArrayList<>())
                            .add(it.service().replace('-', ' ')));
            return byFunding;
        }
    }

    /** By the party that receives, in the order in which they began. */
    static List<SupportLane> of(String giver, List<Frame> frames, LocalDate end) {
        Map<String, List<Stretch>> byParty = new LinkedHashMap<>();
        for (int i = 0; i < frames.size(); i++) {
            LocalDate from = frames.get(i).day();
            LocalDate next =
                    Days.earlier(end, i + 1 < frames.size() ? frames.get(i + 1).day() : LocalDate.MAX);
            if (from.isBefore(next)) {
                // by name, because supports that begin on one day have no order of their own
                new TreeMap<>(frames.get(i).operation().supports())
                        .forEach((party, support) -> add(
                                new Stretch(from, next, support.value(), support.event()),
                                byParty.computeIfAbsent(party, _ -> new ArrayList<>())));
            }
        }
        return byParty.values().stream()
                .map(stretches ->
                        new SupportLane(giver, stretches.getFirst().support().to(), List.copyOf(stretches)))
                .toList();
    }

    LocalDate begun() {
        return stretches.getFirst().from();
    }

    /** The form that it had on a day, if it was in effect. */
    Optional<Stretch> on(LocalDate day) {
        return stretches.stream()
                .filter(it -> !day.isBefore(it.from()) && day.isBefore(it.to()))
                .findFirst();
    }

    private static void add(Stretch stretch, List<Stretch> stretches) {
        boolean goesOn = !stretches.isEmpty()
                && stretches.getLast().to().equals(stretch.from())
                && stretches.getLast().event().equals(stretch.event());
        Stretch first = goesOn ? stretches.removeLast() : stretch;
        stretches.add(new Stretch(first.from(), stretch.to(), stretch.support(), stretch.event()));
    }
}
