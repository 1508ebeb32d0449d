package org.mandateledger.pages.eligibility;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mandateledger.eligibility.Assessment;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.pages.Say;

/**
 * An operation under the framework.
 *
 * @param reason what decides the verdict, in a sentence
 */
record Judged(
        String id,
        String acronym,
        String name,
        String kind,
        String status,
        String lead,
        String verdict,
        String words,
        String reason,
        List<Criterion> criteria) {

    record Criterion(String label, String verdict, String words, String reason, List<Piece> evidence) {}

    /** A piece of evidence. @param event its id */
    record Piece(String event, String when, Optional<String> instrument, String says) {}

    static Judged of(Assessment it, Knowledge known) {
        return new Judged(
                it.id(),
                it.acronym().orElse(it.id()),
                it.name(),
                Say.kind(it.kind()),
                it.status(),
                it.lead().isEmpty() ? "not known" : String.join(", ", it.lead()),
                Label.of(it.verdict()),
                Say.label(Label.of(it.verdict())),
                sentence(decisive(it), known),
                it.criteria().stream().map(each -> criterion(each, known)).toList());
    }

    private static Criterion criterion(Assessment.Criterion it, Knowledge known) {
        return new Criterion(
                Conditions.name(it.id()),
                Label.of(it.verdict()),
                Say.label(Label.of(it.verdict())),
                sentence(it.reason(), known),
                it.evidence().stream()
                        .map(piece -> new Piece(
                                piece.eventId(),
                                Say.date(piece.on()),
                                piece.instrument(),
                                sentence(piece.says(), known)))
                        .toList());
    }

    /** Which condition decides; its reason stands below. */
    private static String decisive(Assessment it) {
        return it.criteria().stream()
                .filter(each -> it.reason().startsWith(each.id() + ": "))
                .findFirst()
                .map(each -> "the condition that decides: " + Conditions.name(each.id()))
                .orElse(it.reason());
    }

    private static String sentence(String reason, Knowledge known) {
        String told = Say.sentence(reason);
        for (String id : known.operations()) {
            told = told.replaceAll(
                    "(?<![\\w/-])" + Pattern.quote(id) + "(?![\\w/-])",
                    known.operation(id)
                            .flatMap(operation -> operation.name().acronym())
                            .orElse(id));
        }
        return Say.capital(told);
    }
}
