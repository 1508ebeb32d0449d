package org.mandateledger.expiring;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandateledger.asking.Named;
import org.mandateledger.operation.Citation;
import org.mandateledger.operation.Coverage;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Label;
import org.mandateledger.operation.Operation;
import org.mandateledger.operation.Sourced;
import org.mandateledger.operation.Status;
import org.mandateledger.operation.Strand;
import org.mandateledger.operation.Until;
import org.mandateledger.operation.World;
import org.mandateledger.time.HistoricalDate;

/** Every mandate with a last day that is not known to be over, by one reading of uncertain dates. */
final class Terms {
    private final World world;
    private final Knowledge known;

    private Terms(World world, Knowledge known) {
        this.world = world;
        this.known = known;
    }

    /** By operation and strand. */
    static Map<String, Ending> in(World world, Knowledge known) {
        Terms terms = new Terms(world, known);
        Map<String, Ending> all = new TreeMap<>();
        for (Operation operation : world.operations()) {
            if (world.status(operation) != Status.CLOSED) {
                for (Strand strand : operation.strands().values()) {
                    terms.ending(operation, strand)
                            .ifPresent(ending -> all.put(operation.id() + " " + strand.name(), ending));
                }
            }
        }
        return all;
    }

    private Optional<Ending> ending(Operation operation, Strand strand) {
        Optional<Sourced<HistoricalDate>> ordered =
                strand.end().map(end -> new Sourced<>(end.value().lastDay(), end.event()));
        return strand.until()
                .flatMap(until -> ordered.or(
                                () -> until.value().lastDay().map(day -> new Sourced<>(day, until.event())))
                        .filter(last -> ordered.isEmpty() || daysLeft(last) >= 0)
                        .map(last -> new Ending(expiry(operation, strand, until.value(), last), last.value())));
    }

    private Expiry expiry(Operation operation, Strand strand, Until until, Sourced<HistoricalDate> last) {
        Optional<HistoricalDate> completeTo = known.completeTo(operation.id());
        return new Expiry(
                operation.id(),
                Named.of(operation).acronym(),
                Label.of(world.status(operation)),
                strand.name(),
                strand.authority().map(Sourced::value),
                until.lastDay().orElse(last.value()).toString(),
                until.kind(),
                until instanceof Until.Dated dated && dated.derived(),
                until instanceof Until.Conditional it ? Optional.of(it.condition()) : Optional.empty(),
                strand.end().map(end -> end.value().lastDay().toString()),
                daysLeft(last),
                strand.instrument().map(Sourced::value).map(Citation::symbol),
                last.event(),
                Label.of(strand.standing(world.day(), world.reading(), completeTo)),
                completeTo.map(HistoricalDate::toString),
                Coverage.endsBefore(world.day(), completeTo),
                Optional.empty());
    }

    private long daysLeft(Sourced<HistoricalDate> last) {
        LocalDate day = last.value().on(world.reading());
        return ChronoUnit.DAYS.between(world.day(), day);
    }
}
