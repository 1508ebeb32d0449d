package org.mandateledger.pages.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.operation.Summary;
import org.mandateledger.operation.Wording;
import org.mandateledger.pages.Documents.Act;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.Witness;

/**
 * An event as its page tells it.
 *
 * @param root the event first recorded, which is this one unless it corrects or retracts another
 * @param sentence what the ledger says under {@code root} now; where it was retracted, what it said last
 * @param annuls the event that it revokes, and {@code annulledBy} those that revoke it
 */
record Told(
        String root,
        Entry entry,
        String when,
        String sentence,
        Recording recording,
        Optional<Act> act,
        Optional<Days> days,
        List<Particulars.Particular> particulars,
        List<Witness> sources,
        Optional<Near> annuls,
        List<Near> annulledBy,
        List<Version> versions,
        List<Near> sameAct) {

    /** A day and the one before. */
    record Days(String day, String words, String before, String beforeWords) {
        static Days of(LocalDate day) {
            LocalDate before = day.minusDays(1);
            return new Days(day.toString(), Say.day(day), before.toString(), Say.day(before));
        }
    }

    static Told of(RecordedEvent recorded, Answers answers, Context context) {
        Knowledge known = context.known();
        RecordedEvent first = known.event(answers.root(recorded.event().id())).orElseThrow();
        String root = first.event().id();
        Event words = known.standing(root).map(Placed::event).orElseGet(() -> last(first, known));
        Optional<String> symbol = words.instrument().map(Citation::symbol);
        return new Told(
                root,
                Entry.of(recorded, answers, context),
                Say.date(words.effective().toString()),
                Summary.of(words),
                Recording.of(recorded),
                symbol.map(context.documents()::act),
                Optional.of(words.effective().earliest())
                        .filter(day -> day.isAfter(LocalDate.MIN))
                        .map(Days::of),
                Particulars.of(words).all(),
                Witness.all(words.sources(), context.works()),
                words.revokes()
                        .flatMap(known::event)
                        .map(it -> Near.of(it.event().id(), it.event(), context)),
                Near.annulling(root, words.subject(), context),
                Version.all(first, answers, context),
                symbol.map(it -> Near.bySameAct(it, root, context)).orElse(List.of()));
    }

    private static Event last(RecordedEvent first, Knowledge known) {
        return Wording.of(first.event().subject(), first.event().id(), known)
                .getLast()
                .words();
    }

    /** Whether this is a correction or retraction of another. */
    public boolean isAnswer() {
        return !root.equals(entry.id());
    }

    /** What stands; empty where nothing more is to be said than that it does. */
    public Optional<String> fate() {
        return switch (entry.fate()) {
            case RETRACTED -> Optional.of("retracted: it never held");
            case CORRECTED -> Optional.of(isAnswer() ? "corrected again since" : "in corrected words");
            case STANDS -> Optional.empty();
        };
    }

    public boolean disputed() {
        return sources.stream().anyMatch(it -> it.says().isPresent());
    }
}
