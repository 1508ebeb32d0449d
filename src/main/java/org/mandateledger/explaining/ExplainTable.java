package org.mandateledger.explaining;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.asking.Table;
import org.mandateledger.explaining.ExplainAnswer.Brief;
import org.mandateledger.explaining.ExplainAnswer.Replaced;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.SourceReference;

/** An explanation as rows: the value with the events behind it, what it replaced, and words since corrected. */
final class ExplainTable {
    private ExplainTable() {}

    static Table of(ExplainAnswer answer) {
        List<List<String>> rows = new ArrayList<>();
        String value = Table.cell(answer.value());
        String from = answer.from().orElse("..");
        answer.rule().ifPresent(rule -> rows.add(row("rule", value, from, "", "", "", rule, "", "")));
        if (answer.events().isEmpty()) {
            rows.add(row("value", value, from, "", "", "", "no event has set it", "", ""));
        }
        for (Giving event : answer.events()) {
            rows.add(row(
                    "value",
                    value,
                    from,
                    "",
                    event.eventId(),
                    act(event.instrument()),
                    event.summary(),
                    sources(event.sources()),
                    event.note().orElse("")));
            event.earlierWords().forEach(words -> rows.add(earlier(event, words)));
        }
        answer.replaced().forEach(replaced -> replaced.events().forEach(event -> rows.add(replaced(replaced, event))));
        return new Table(
                List.of("what", "value", "from", "to", "event", "instrument", "summary", "sources", "note"), rows);
    }

    private static List<String> earlier(Giving event, Giving.EarlierWords words) {
        return row(
                "corrected",
                "",
                "",
                "",
                event.eventId(),
                "",
                words.summary(),
                "",
                words.correctedBy().orElse("") + ": " + words.reason().orElse(""));
    }

    private static List<String> replaced(Replaced replaced, Brief event) {
        return row(
                "replaced",
                Table.cell(Optional.of(replaced.value())),
                replaced.from().orElse(".."),
                replaced.to().orElse(""),
                event.eventId(),
                event.instrument().orElse(""),
                event.summary(),
                "",
                "");
    }

    private static List<String> row(String... cells) {
        return List.of(cells);
    }

    private static String act(Optional<Citation> instrument) {
        return instrument
                .map(it -> it.symbol()
                        + it.paragraph()
                                .map(paragraph -> ", para. " + paragraph)
                                .orElse(""))
                .orElse("");
    }

    private static String sources(List<SourceReference> sources) {
        return sources.stream()
                .map(it -> it.source()
                        + it.locator().map(locator -> ", " + locator).orElse("")
                        + it.says().map(says -> " (says " + says + ")").orElse(""))
                .collect(Collectors.joining("; "));
    }
}
