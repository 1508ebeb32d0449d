package org.mandateledger.pages.comparing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mandateledger.asking.LatestDay;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.pages.To;

/** Comparisons that are often wanted, as links. */
record Presets(List<Preset> all) {
    record Preset(String words, String address) {}

    /**
     * @param to keeps the state of knowledge that is looked at, {@code known}; {@code now} is the latest
     */
    static Presets of(To to, Knowledge known, Knowledge now, Compared compared) {
        LocalDate latest = LatestDay.of(known);
        List<Preset> all = new ArrayList<>();
        all.add(new Preset("the other way round", around(compared)));
        all.add(new Preset("the last year", year(latest, 1, to)));
        all.add(new Preset("the last ten years", year(latest, 10, to)));
        now.head()
                .map(RecordedEvent::recorded)
                .ifPresent(recorded -> all.add(
                        new Preset("before and after the last change set", lastChange(LatestDay.of(now), recorded))));
        return new Presets(List.copyOf(all));
    }

    private static String year(LocalDate latest, int years, To to) {
        return to.compare(latest.minusYears(years).toString(), latest.toString());
    }

    private static String around(Compared it) {
        return it.second()
                .to()
                .page(
                        "/diff",
                        parameters(
                                it.second().day(),
                                it.first().day(),
                                it.first().instant().filter(_ -> !it.sameKnowledge())));
    }

    private static String lastChange(LocalDate day, Instant recorded) {
        return new To(Optional.of(EventJson.instant(recorded.minus(1, ChronoUnit.MICROS))))
                .page("/diff", parameters(day.toString(), day.toString(), Optional.of(EventJson.instant(recorded))));
    }

    private static Map<String, String> parameters(String from, String to, Optional<String> knownAt2) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("from", from);
        parameters.put("to", to);
        knownAt2.ifPresent(it -> parameters.put("knownAt2", it));
        return parameters;
    }
}
