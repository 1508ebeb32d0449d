package org.mandateledger.citing;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.Verdict;
import org.mandateledger.cli.Readers;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Ledger;
import org.mandateledger.time.InvalidDate;
import tools.jackson.databind.JsonNode;

/**
 * Whether a ledger bears out a citation.
 *
 * @param cited position and hash as the citation has them, the hash perhaps shortened
 * @param digest of the answer, as the citation has it
 * @param differences in words, each with its remedy
 */
public record CitedAnswer(
        boolean confirmed,
        Optional<String> question,
        String knownAt,
        Head cited,
        Optional<String> digest,
        List<String> differences)
        implements Verdict {

    /**
     * @param citation in any of the forms in which one is printed
     * @throws InvalidQuestion where it cannot be read
     */
    public static CitedAnswer of(String citation, Ledger ledger, Readers readers, Clock clock) {
        Reference reference = Reference.in(citation);
        List<String> differences = new ArrayList<>();
        ledger(reference, ledger).ifPresent(differences::add);
        if (differences.isEmpty()) {
            answer(reference, new Asker(readers, ledger, clock)).ifPresent(differences::add);
        }
        return new CitedAnswer(
                differences.isEmpty(),
                reference.question(),
                EventJson.instant(reference.knownAt()),
                new Head(reference.position(), reference.hash()),
                reference.digest(),
                List.copyOf(differences));
    }

    private static Optional<String> ledger(Reference reference, Ledger ledger) {
        long last = ledger.now().position();
        if (reference.position() > last) {
            return Optional.of(
                    "the citation is of position %d, this ledger ends at %d. Remedy: ask a copy of the ledger that reaches so far: --ledger DIR"
                            .formatted(reference.position(), last));
        }
        String hash = Head.of(ledger.at(reference.position())).hash();
        if (!hash.startsWith(reference.hash())) {
            return Optional.of(
                    "position %d has hash %s here and %s in the citation: this is another ledger, or one that was rewritten. Remedy: ask a copy of the ledger that was cited: --ledger DIR"
                            .formatted(reference.position(), hash, reference.hash()));
        }
        long known = ledger.knownAt(reference.knownAt()).position();
        return known == reference.position() || known < reference.position() && reference.isComparison()
                ? Optional.empty()
                : Optional.of(
                        "at %s this ledger stood at position %d, the citation says %d: one of the two was altered. Remedy: take the citation from where it was printed"
                                .formatted(EventJson.instant(reference.knownAt()), known, reference.position()));
    }

    private static Optional<String> answer(Reference reference, Asker asker) {
        if (reference.question().isEmpty()) {
            return Optional.empty();
        }
        String question = reference.question().orElseThrow();
        try {
            JsonNode answer = asker.answer(asker.understood(List.of(question)).timeless(), reference.knownAt());
            String digest = Digest.of(answer);
            return reference.digest().filter(digest::startsWith).isPresent()
                    ? day(reference, answer)
                    : Optional.of(
                            "the answer to %s now has sha256 %s and had %s: the ledger is the same, but the program writes this answer otherwise, or draws it from other claims. Remedy: ask with the version of the program that the citation names"
                                    .formatted(
                                            question, digest, reference.digest().orElseThrow()));
        } catch (NotFound | InvalidQuestion | InvalidDate e) {
            return Optional.of(
                    "%s is not answered any more (%s). Remedy: ask with the version of the program that the citation names"
                            .formatted(question, e.getMessage()));
        }
    }

    private static Optional<String> day(Reference reference, JsonNode answer) {
        String day = answer.path("asOf").asString("");
        return reference
                .asOf()
                .filter(said -> !said.equals(day))
                .map(said ->
                        "the question is of %s, the citation says asOf %s: one of the two was altered. Remedy: take the citation from where it was printed"
                                .formatted(day, said));
    }

    @Override
    public boolean valid() {
        return confirmed;
    }

    @Override
    public List<String> problems() {
        return differences;
    }

    @Override
    public List<?> items() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("confirmed", "question", "known at", "position", "hash", "answer"),
                List.of(List.of(
                        confirmed ? "yes" : "NO",
                        question.orElse(""),
                        knownAt,
                        Long.toString(cited.position()),
                        cited.hash(),
                        digest.orElse(""))));
    }
}
