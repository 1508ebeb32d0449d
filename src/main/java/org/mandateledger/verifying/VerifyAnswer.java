package org.mandateledger.verifying;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.asking.Bibliography;
import org.mandateledger.asking.Head;
import org.mandateledger.asking.Table;
import org.mandateledger.asking.Verdict;
import org.mandateledger.format.PublishedRules;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RuleBook;
import org.mandateledger.operation.SourceReference;
import org.mandateledger.operation.Violation;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.Problem;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.SegmentNames;
import org.mandateledger.store.Verification;

/**
 * Whether a ledger is what was written, and keeps its own rules.
 *
 * @param merkleRoot RFC 9162 tree head over its lines
 * @param problems in words, each with its remedy
 */
public record VerifyAnswer(boolean valid, Head head, long events, String merkleRoot, List<String> problems)
        implements Verdict {

    /** @param bibliography and {@code anchor}: checked against where they exist */
    public static VerifyAnswer of(LedgerStore ledger, Bibliography bibliography, Anchor anchor) {
        return of(ledger, Optional.empty(), bibliography, anchor);
    }

    /** @param held what was read of the ledger already: it is read again only where more has been written since */
    public static VerifyAnswer of(
            LedgerStore ledger, Optional<Knowledge> held, Bibliography bibliography, Anchor anchor) {
        Verification files = ledger.verify();
        List<String> problems =
                new ArrayList<>(files.problems().stream().map(Problem::toString).toList());
        if (files.valid()) {
            Optional<Knowledge> whole = held.filter(it -> Sealing.head(it).equals(files.head()));
            problems.addAll(content(ledger, files, whole, bibliography, anchor));
        }
        return new VerifyAnswer(
                problems.isEmpty(),
                new Head(files.head().position(), files.head().hash()),
                files.lines(),
                files.merkleRoot(),
                List.copyOf(problems));
    }

    private static List<String> content(
            LedgerStore ledger,
            Verification files,
            Optional<Knowledge> held,
            Bibliography bibliography,
            Anchor anchor) {
        try {
            SegmentNames names = new SegmentNames();
            held.ifPresent(_ -> ledger.read(names));
            Knowledge known =
                    held.orElseGet(() -> LedgerLoader.read(ledger, names).now());
            return Stream.of(
                            moved(files, known),
                            names.problems(known).stream().map(Problem::toString),
                            broken(known),
                            unlisted(known, bibliography),
                            anchor.contradicts(known).stream())
                    .flatMap(problems -> problems)
                    .toList();
        } catch (InvalidLedger e) {
            return List.of(String.valueOf(e.getMessage()));
        }
    }

    /** What is judged has to be what was checked. */
    private static Stream<String> moved(Verification files, Knowledge known) {
        return files.head().equals(Sealing.head(known))
                ? Stream.of()
                : Stream.of("the ledger was written to while it was read. Remedy: verify again");
    }

    private static Stream<String> broken(Knowledge known) {
        RuleBook rules = PublishedRules.book();
        return Stream.concat(known.operations().stream(), known.instruments().stream())
                .flatMap(subject -> rules.check(known, subject).stream())
                .map(Violation::toString);
    }

    private static Stream<String> unlisted(Knowledge known, Bibliography bibliography) {
        return bibliography.file().stream()
                .flatMap(file -> known.events()
                        .flatMap(event -> event.event().sources().stream()
                                .map(SourceReference::source)
                                .filter(source -> !bibliography.lists(source))
                                .map(source -> "%s cites '%s', which is not in %s. Remedy: add the work there"
                                        .formatted(event.event().id(), source, file))));
    }

    @Override
    public List<?> items() {
        return List.of(this);
    }

    @Override
    public Table table() {
        return new Table(
                List.of("valid", "events", "position", "hash", "merkle root"),
                List.of(List.of(
                        valid ? "yes" : "NO",
                        Long.toString(events),
                        Long.toString(head.position()),
                        head.hash(),
                        merkleRoot)));
    }
}
