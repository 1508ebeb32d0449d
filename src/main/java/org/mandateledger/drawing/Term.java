package org.mandateledger.drawing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Frame;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.Until;
import org.mandateledger.time.HistoricalDate;

/**
 * A stretch of a mandate under one instrument.
 *
 * @param from the day it took over
 * @param to when the next one did, or the mandate ran out; exclusive
 * @param until its own last day, where this instrument set one
 * @param open it has no last day
 * @param ended it was ended, rather than replaced or run out
 */
record Term(
        LocalDate from,
        LocalDate to,
        Optional<HistoricalDate> until,
        boolean open,
        boolean ended,
        String symbol,
        String event) {

    static List<Term> of(String strand, List<Frame> frames, LocalDate closed) {
        List<Term> terms = new ArrayList<>();
        for (int i = 0; i < frames.size(); i++) {
            Strand held = frames.get(i).operation().strands().get(strand);
            if (held == null || held.until().isEmpty() && held.instrument().isEmpty()) {
                continue;
            }
            LocalDate next = i + 1 < frames.size() ? frames.get(i + 1).day() : LocalDate.MAX;
            Term term = term(frames.get(i).day(), Days.earlier(next, closed), held);
            if (!term.from.isBefore(term.to)) {
                continue;
            }
            if (terms.isEmpty() || !terms.getLast().event.equals(term.event)) {
                terms.add(term);
            } else {
                terms.add(terms.removeLast().goingOnAs(term));
            }
        }
        return withoutRepeatedEnds(terms);
    }

    private static Term term(LocalDate from, LocalDate next, Strand held) {
        Optional<HistoricalDate> until = held.until().map(Sourced::value).flatMap(Until::lastDay);
        Optional<HistoricalDate> end = held.end().map(it -> it.value().lastDay());
        LocalDate last = Days.earlier(
                until.map(HistoricalDate::latest).orElse(LocalDate.MAX),
                end.map(HistoricalDate::latest).orElse(LocalDate.MAX));
        LocalDate over = Days.earlier(next, Days.after(last));
        return new Term(
                from,
                Days.later(from, over),
                until,
                until.isEmpty() && end.isEmpty(),
                end.isPresent(),
                held.instrument().map(act -> act.value()).map(Citation::symbol).orElse(""),
                held.instrument()
                        .map(Sourced::event)
                        .or(() -> held.until().map(Sourced::event))
                        .orElse(""));
    }

    private Term goingOnAs(Term later) {
        return new Term(from, later.to, later.until, later.open, later.ended, symbol, event);
    }

    /** A change that leaves the last day alone does not state it again. */
    private static List<Term> withoutRepeatedEnds(List<Term> terms) {
        List<Term> stated = new ArrayList<>();
        Optional<HistoricalDate> before = Optional.empty();
        for (Term term : terms) {
            stated.add(
                    term.until.isPresent() && term.until.equals(before)
                            ? new Term(
                                    term.from,
                                    term.to,
                                    Optional.empty(),
                                    term.open,
                                    term.ended,
                                    term.symbol,
                                    term.event)
                            : term);
            before = term.until;
        }
        return List.copyOf(stated);
    }

    /** The number by which people call it: {@code 2036} for S/RES/2036 (2012). */
    String number() {
        return number(symbol);
    }

    static String number(String symbol) {
        String bare = symbol.replaceFirst("\\s*\\(\\d{4}\\)$", "");
        return bare.startsWith("S/RES/") ? bare.substring("S/RES/".length()) : bare;
    }
}
