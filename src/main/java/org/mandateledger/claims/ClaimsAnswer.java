package org.mandateledger.claims;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.KnownAt;
import org.mandateledger.asking.Listing;
import org.mandateledger.asking.NotFound;
import org.mandateledger.asking.Table;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.operation.Near;
import org.mandateledger.operation.SourceReference;

/**
 * Claims with their verdicts, which the ledger gives; what a source claims is written in {@code seeds/claims}.
 *
 * @param sources what is to be said of each source that was asked for
 * @param claims in the order of their source
 */
public record ClaimsAnswer(Optional<String> knownAt, Head head, List<Note> sources, List<Checked> claims)
        implements Listing {

    @Override
    public List<?> items() {
        return claims;
    }

    @Override
    public Table table() {
        return ClaimsTable.of(this);
    }

    @Override
    public Table brief() {
        return ClaimsTable.brief(this);
    }

    @Override
    public Optional<String> list() {
        return Optional.of("claims");
    }

    /** @param note what kind of errors the source has */
    public record Note(String source, String note) {}

    /**
     * A claim as it stands against the ledger.
     *
     * @param locator where in the source
     * @param claim in our own words
     * @param answer the ledger's answer to the question that decides it, in words
     * @param events ids of the events behind the answer
     * @param sources of those events
     */
    public record Checked(
            String id,
            String source,
            String locator,
            String claim,
            Verdict verdict,
            String answer,
            List<String> events,
            List<SourceReference> sources) {}

    /**
     * @param folder of the claims
     * @throws NotFound where no source or claim is called so
     */
    public static ClaimsAnswer to(ClaimsQuery query, Ledger ledger, Path folder) {
        List<ClaimedBy> all = ClaimFiles.in(folder);
        refuseUnknown(
                "source", query.source(), all.stream().map(ClaimedBy::source).toList());
        refuseUnknown(
                "claim",
                query.claim(),
                all.stream().flatMap(by -> by.claims().stream()).map(Claim::id).toList());
        Asked asked = Asked.of(ledger, query.knownAt());
        Knowledge known = asked.known();
        List<ClaimedBy> asking = all.stream()
                .filter(by -> query.source().map(by.source()::equals).orElse(true))
                .toList();
        return new ClaimsAnswer(
                KnownAt.stated(query.knownAt(), known),
                Head.of(known),
                asking.stream().map(by -> new Note(by.source(), by.note())).toList(),
                asking.stream()
                        .flatMap(by -> by.claims().stream()
                                .filter(claim ->
                                        query.claim().map(claim.id()::equals).orElse(true))
                                .map(claim -> checked(by.source(), claim, asked)))
                        .filter(claim ->
                                query.verdict().map(claim.verdict()::equals).orElse(true))
                        .toList());
    }

    private static void refuseUnknown(String what, Optional<String> name, List<String> known) {
        name.filter(asked -> !known.contains(asked)).ifPresent(asked -> {
            throw new NotFound("there is no %s '%s'%s".formatted(what, asked, Near.hint(asked, known)));
        });
    }

    private static Checked checked(String source, Claim claim, Asked asked) {
        Finding finding = claim.check().decide(asked);
        return new Checked(
                claim.id(),
                source,
                claim.locator(),
                claim.claim(),
                finding.verdict(),
                finding.answer(),
                finding.events(),
                finding.events().stream()
                        .flatMap(id -> asked.known().standing(id).stream())
                        .flatMap(placed -> placed.event().sources().stream())
                        .distinct()
                        .toList());
    }
}
