package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Frame;

/** A name and the days on which it was borne; half-open, without end for the last one. */
record NameSpan(LocalDate from, LocalDate to, String shortName, String name) {

    static List<NameSpan> of(List<Frame> frames) {
        List<NameSpan> spans = new ArrayList<>();
        boolean named =
                frames.stream().anyMatch(frame -> !frame.operation().names().isEmpty());
        for (Frame frame : frames) {
            if (named && frame.operation().names().isEmpty()) {
                continue; // spoken of before it was established
            }
            Fact.Name name = frame.operation().name();
            NameSpan span =
                    new NameSpan(frame.day(), LocalDate.MAX, name.acronym().orElse(name.name()), name.name());
            if (spans.isEmpty()) {
                spans.add(span);
            } else if (!spans.getLast().sameAs(span)) {
                spans.add(spans.removeLast().until(frame.day()));
                spans.add(span);
            }
        }
        return List.copyOf(spans);
    }

    private boolean sameAs(NameSpan other) {
        return shortName.equals(other.shortName) && name.equals(other.name);
    }

    private NameSpan until(LocalDate day) {
        return new NameSpan(from, day, shortName, name);
    }
}
