package org.mandateledger.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Instrument;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;

/**
 * What the AU Peace and Security Council decided on an operation.
 *
 * @param mandates acts that give a mandate
 * @param lesser other acts, the weightiest first, of these the latest first
 * @param founding its act that established the operation, where it did
 */
record AuPscActs(List<Evidence> mandates, List<Evidence> lesser, Optional<String> founding) {
    private static final String AUTHORITY = "au-psc";

    static AuPscActs on(Case it) {
        List<Sourced<Operation.Recognition>> recognitions = it.operation().recognitions().stream()
                .filter(recognition -> isAuPsc(recognition.value().body()))
                .sorted(Comparator.comparing((Sourced<Operation.Recognition> recognition) ->
                                recognition.value().act())
                        .thenComparing(recognition -> recognition.value().on().earliest(), Comparator.reverseOrder()))
                .toList();
        return new AuPscActs(
                Stream.concat(acts(recognitions, true), terms(it, true)).toList(),
                Stream.concat(acts(recognitions, false), terms(it, false)).toList(),
                it.operation()
                        .establishedBy()
                        .map(act -> act.value().symbol())
                        .filter(symbol -> adoptedByAuPsc(symbol, it)));
    }

    private static Stream<Evidence> acts(List<Sourced<Operation.Recognition>> recognitions, boolean mandates) {
        return recognitions.stream()
                .filter(it -> (it.value().act() == Fact.Act.MANDATE) == mandates)
                .map(it -> new Evidence(
                        it.event(),
                        it.value().instrument().map(Citation::symbol),
                        it.value().on().toString(),
                        Label.of(it.value().act())));
    }

    private static Stream<Evidence> terms(Case it, boolean core) {
        return it.events()
                .flatMap(placed -> strandByAuPsc(placed.event().fact()).stream()
                        .filter(strand -> strand.equals(Fact.CORE) == core)
                        .map(strand -> Evidence.of(
                                placed, "mandate of the %s strand%s".formatted(strand, core ? "" : " alone"))));
    }

    private static Optional<String> strandByAuPsc(Fact fact) {
        return switch (fact) {
            case Fact.MandateGranted it -> Optional.of(it.strand()).filter(_ -> isAuPsc(it.authority()));
            case Fact.MandateExtended it -> Optional.of(it.strand()).filter(_ -> isAuPsc(it.authority()));
            case Fact.MandateModified it -> Optional.of(it.strand()).filter(_ -> isAuPsc(it.authority()));
            case Fact _ -> Optional.empty();
        };
    }

    private static boolean adoptedByAuPsc(String symbol, Case it) {
        return it.known()
                .instrument(symbol)
                .flatMap(Instrument::fact)
                .filter(fact -> fact instanceof Fact.InstrumentAdopted adopted && isAuPsc(adopted.body()))
                .isPresent();
    }

    private static boolean isAuPsc(String body) {
        String written = body.toLowerCase(Locale.ROOT);
        return written.contains("peace and security council") || written.equals("au psc") || written.equals(AUTHORITY);
    }
}
