package org.mandateledger.citing;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.NotFound;
import org.mandateledger.cli.Readers;
import org.mandateledger.format.EventJson;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import tools.jackson.databind.JsonNode;

/**
 * What cites an answer, or the ledger as a whole, so that it can be checked years later.
 *
 * @param question as an address below {@code /api/v1}; empty for the ledger as a whole
 * @param asOf the day in the world, where the answer is of one
 * @param head where the ledger stood at {@code knownAt}
 * @param digest of the answer
 */
public record CiteAnswer(
        Optional<String> question,
        String title,
        Optional<String> asOf,
        Instant knownAt,
        Head head,
        Optional<String> digest,
        Work work) {
    /** So many digits of a hash stand in a footnote at least: 64 bits, which nothing meets by chance. */
    static final int SHORT = 16;

    static final int FULL = 64;

    /**
     * Cites the answer to a question, or without one the ledger.
     *
     * @throws NotFound where there is nothing to cite
     */
    static CiteAnswer to(CiteQuery query, Ledger ledger, Readers readers, Clock clock) {
        Asker asker = new Asker(readers, ledger, clock);
        Optional<Question> question =
                query.question().isEmpty() ? Optional.empty() : Optional.of(asker.understood(query.question()));
        Optional<Instant> asked = query.knownAt()
                .or(() -> question.flatMap(it -> it.option(Question.KNOWN_AT))
                        .flatMap(it -> KnownAt.parse(Optional.of(it), clock)));
        Instant knownAt = KnownAt.lasting(asked, ledger, clock)
                .orElseThrow(() -> new NotFound("the ledger is empty; there is nothing to cite yet"));
        return of(question.map(Question::timeless), knownAt, ledger, asker);
    }

    private static CiteAnswer of(Optional<Question> question, Instant knownAt, Ledger ledger, Asker asker) {
        Work work = Work.described();
        Optional<JsonNode> answer = question.map(it -> asker.answer(it, knownAt));
        return new CiteAnswer(
                question.map(Question::address),
                question.map(Title::of).orElseGet(work::title),
                answer.map(it -> it.path("asOf").asString("")).filter(it -> !it.isEmpty()),
                knownAt,
                head(answer, ledger.knownAt(knownAt)),
                answer.map(Digest::of),
                work);
    }

    /** A comparison hangs on two states of the ledger, one of which the later one holds. */
    private static Head head(Optional<JsonNode> answer, Knowledge known) {
        return answer.map(it -> it.path("head2"))
                .filter(second -> second.path("position").asLong(0) > known.position())
                .map(second -> new Head(
                        second.path("position").asLong(), second.path("hash").asString()))
                .orElseGet(() -> Head.of(known));
    }

    /** The day of the knowledge, in words. */
    String known() {
        return Title.day(knownAt.atOffset(ZoneOffset.UTC).toLocalDate());
    }

    /**
     * What {@link Reference} finds again, in ASCII and without a character that typesetting or wrapping would change.
     *
     * @param digits of each hash
     */
    String marks(int digits) {
        return Stream.of(
                        question.map("question %s"::formatted),
                        asOf.map("asOf %s"::formatted),
                        Optional.of("knownAt " + EventJson.instant(knownAt)),
                        Optional.of("ledger %d:%s"
                                .formatted(head.position(), head.hash().substring(0, digits))),
                        digest.map(it -> "answer sha256:" + it.substring(0, digits)))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("; "));
    }

    /** A name for it in a bibliography. */
    String key() {
        return "mandate-ledger-%d-%s"
                .formatted(head.position(), digest.orElseGet(head::hash).substring(0, SHORT / 2));
    }
}
