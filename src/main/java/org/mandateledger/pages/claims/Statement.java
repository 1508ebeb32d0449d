package org.mandateledger.pages.claims;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.claims.ClaimsAnswer.Checked;
import org.mandateledger.history.Placed;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Summary;
import org.mandateledger.pages.Say;
import org.mandateledger.pages.To;

/**
 * A claim as it stands against the ledger.
 *
 * @param lead what introduces the answer
 * @param answer in parts, some of which lead on
 */
record Statement(
        String id,
        String locator,
        String claim,
        String verdict,
        String lead,
        List<Told.Part> answer,
        List<Behind> events,
        List<Witness> sources) {

    /** An event behind the answer. */
    record Behind(String id, String when, String summary) {}

    /** @param itself whether it is the essay whose claim this is */
    record Witness(
            String title, Optional<String> address, Optional<String> locator, Optional<String> says, boolean itself) {}

    static Statement of(Checked claim, LocalDate latest, To to, Knowledge known, Bibliography works) {
        return new Statement(
                claim.id(),
                claim.locator().replaceAll("\"([^\"]*)\"", "“$1”"),
                claim.claim(),
                Label.of(claim.verdict()),
                lead(claim),
                Told.of(claim.answer(), latest, to, known),
                claim.events().stream()
                        .distinct()
                        .flatMap(id -> known.standing(id).stream())
                        .map(Statement::behind)
                        .toList(),
                claim.sources().stream()
                        .map(it -> witness(it, claim.source(), works))
                        .toList());
    }

    /** As in "1 event, 3 sources". */
    public String evidence() {
        return String.join(
                ", ",
                Stream.of(counted(events.size(), "event"), counted(sources.size(), "source"))
                        .flatMap(Optional::stream)
                        .toList());
    }

    private static Optional<String> counted(int number, String what) {
        return number == 0 ? Optional.empty() : Optional.of(Say.count(number, what));
    }

    private static String lead(Checked claim) {
        return switch (claim.verdict()) {
            case SUPPORTED -> "The ledger:";
            case CONTRADICTED -> "The ledger has:";
            case UNDECIDABLE -> "What is missing:";
            case INTERPRETIVE -> "Why it is left open:";
        };
    }

    private static Behind behind(Placed<Event> placed) {
        return new Behind(placed.id(), Say.date(placed.event().effective().toString()), Summary.of(placed.event()));
    }

    private static Witness witness(SourceReference reference, String essay, Bibliography works) {
        Bibliography.Source work = works.source(reference.source());
        return new Witness(
                work.title(),
                work.address(),
                reference.locator(),
                reference.says().map(Say::sentence),
                reference.source().equals(essay));
    }
}
