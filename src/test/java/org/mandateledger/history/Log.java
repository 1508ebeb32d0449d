package org.mandateledger.history;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log in the making: every entry on the subject {@code unef} unless said, one second after the one before. */
final class Log {
    static final String SUBJECT = "unef";
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");

    private final List<Entry<Told>> entries = new ArrayList<>();

    static Instant recorded(long position) {
        return START.plusSeconds(position);
    }

    Log says(String id, Told event) {
        return says(SUBJECT, id, event);
    }

    Log says(String subject, String id, Told event) {
        return with(new Entry.Assertion<>(next(), recorded(next()), id, subject, event));
    }

    Log says(String id, String effective) {
        return says(id, Told.on(effective, id));
    }

    Log corrects(String target, String id, String effective) {
        return with(
                new Entry.Correction<>(next(), recorded(next()), id, subject(target), target, Told.on(effective, id)));
    }

    Log retracts(String target, String id) {
        return with(new Entry.Retraction<>(next(), recorded(next()), id, subject(target), target));
    }

    private Log with(Entry<Told> entry) {
        entries.add(entry);
        return this;
    }

    private String subject(String target) {
        return Optional.of(target)
                .flatMap(id ->
                        entries.stream().filter(entry -> entry.id().equals(id)).findFirst())
                .map(Entry::subject)
                .orElseThrow();
    }

    private long next() {
        return entries.size() + 1L;
    }

    List<Entry<Told>> entries() {
        return List.copyOf(entries);
    }

    /** Those after a position. */
    List<Entry<Told>> after(long position) {
        return entries.stream().filter(entry -> entry.position() > position).toList();
    }

    HistoryIndex<Told, String> indexed() {
        HistoryIndex<Told, String> index = new HistoryIndex<>(new Telling());
        index.apply(entries());
        return index;
    }
}
