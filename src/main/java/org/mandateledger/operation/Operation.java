package org.mandateledger.operation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.mandateledger.time.HistoricalDate;
import org.mandateledger.time.Reading;

/**
 * An operation as the fold of its events; every value remembers the event that gave it. What depends on the day asked
 * about beyond the fold (its status, whether a temporary ceiling still runs) is answered by methods that take the day.
 *
 * @param names those it bears now, one a language; {@code retronyms} find it too
 * @param milestones the turns of its life
 * @param strands the mandates by name, {@code core} among them
 * @param ceilings lines of authorised strength, the latest last
 * @param components by id
 * @param supports what it gives, by the key of the party that receives
 * @param successions who followed it
 * @param completeTo the day up to which the ledger holds all that is known of it
 */
public record Operation(
        String id,
        List<Sourced<Fact.Name>> names,
        List<Sourced<Fact.Name>> retronyms,
        Optional<Sourced<Kind>> kind,
        Optional<Sourced<List<String>>> lead,
        Optional<Sourced<List<String>>> hostAreas,
        Optional<Sourced<Citation>> establishedBy,
        Map<Milestone, Sourced<HistoricalDate>> milestones,
        Map<String, Strand> strands,
        List<Sourced<Fact.StrengthLine>> ceilings,
        Map<String, Sourced<Fact.ComponentCreated>> components,
        Map<String, Sourced<Support>> supports,
        List<Sourced<Recognition>> recognitions,
        List<Sourced<Succession>> successions,
        List<Sourced<Fact.CommandAssigned>> commands,
        List<Sourced<Fact.FrameworkApplied>> frameworks,
        Optional<Sourced<HistoricalDate>> completeTo)
        implements Subject {

    /** @param since when it was granted; changes keep it */
    public record Support(
            Party to,
            List<Fact.Service> services,
            List<String> conditions,
            HistoricalDate since,
            Optional<Citation> instrument) {}

    public record Recognition(
            String body, Fact.Act act, Fact.About about, HistoricalDate on, Optional<Citation> instrument) {}

    public record Succession(String successor, Fact.Relation relation, HistoricalDate on) {}

    static Operation unknown(String id) {
        return new Operation(
                id,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Map.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** What it is called where one name must do: the English one, else the first; its id where it has none. */
    public Fact.Name name() {
        return principalName().map(Sourced::value).orElseGet(() -> new Fact.Name("en", id, Optional.empty()));
    }

    /** The same, with the event that gave it. */
    public Optional<Sourced<Fact.Name>> principalName() {
        return names.stream()
                .filter(name -> name.value().language().equals("en"))
                .findFirst()
                .or(() -> names.stream().findFirst());
    }

    /** What the mandate that goes furthest in the use of force allows. */
    public Optional<Sourced<Fact.Posture>> furthestPosture() {
        return strands.values().stream()
                .flatMap(strand -> strand.posture().stream())
                .max(Comparator.comparing(posture -> posture.value().force()));
    }

    public Strand core() {
        return strand(Fact.CORE);
    }

    public Strand strand(String name) {
        return Optional.ofNullable(strands.get(name)).orElseGet(() -> Strand.named(name));
    }

    public Optional<Sourced<HistoricalDate>> on(Milestone milestone) {
        return Optional.ofNullable(milestones.get(milestone));
    }

    /** Whether it is there at all: established, or at work before anybody established it. */
    public boolean exists() {
        return on(Milestone.ESTABLISHED).isPresent() || begun().isPresent();
    }

    /** The first exercise of any mandated function. */
    public Optional<Sourced<HistoricalDate>> begun() {
        return Stream.of(Milestone.COMMENCED_CIVILIAN, Milestone.COMMENCED_MILITARY, Milestone.COMMENCED)
                .flatMap(milestone -> on(milestone).stream())
                .min(Comparator.comparing(date -> date.value().earliest()));
    }

    /** The last day of operations. Where only a completed withdrawal is known, that day. */
    public Optional<Sourced<HistoricalDate>> ended() {
        return on(Milestone.CEASED).or(() -> on(Milestone.CLOSED));
    }

    public Status status(LocalDate day, Reading reading) {
        return statusRule(day, reading).status();
    }

    /** What gives it its status; {@link #giver} is the event on which that rests. */
    public StatusRule statusRule(LocalDate day, Reading reading) {
        if (ended().filter(last -> day.isAfter(last.value().on(reading))).isPresent()) {
            return on(Milestone.CEASED).isPresent() ? StatusRule.CEASED : StatusRule.WITHDRAWN;
        }
        boolean mandateOver = core().end()
                .filter(end -> day.isAfter(end.value().lastDay().on(reading)))
                .isPresent();
        if (begun().isEmpty()) {
            return mandateOver ? StatusRule.NEVER_BEGUN : StatusRule.ESTABLISHED;
        }
        if (mandateOver) {
            return StatusRule.MANDATE_OVER;
        }
        return on(Milestone.FINAL_DRAWDOWN).isPresent() ? StatusRule.FINAL_DRAWDOWN : StatusRule.BEGUN;
    }

    /** What a status rests on, with the event that gave it. */
    public Optional<? extends Sourced<?>> giver(StatusRule rule) {
        return switch (rule) {
            case ESTABLISHED -> on(Milestone.ESTABLISHED);
            case BEGUN -> begun();
            case MANDATE_OVER, NEVER_BEGUN -> core().end();
            case FINAL_DRAWDOWN -> on(Milestone.FINAL_DRAWDOWN);
            case CEASED, WITHDRAWN -> ended();
        };
    }

    /** The line that stands for every key on a day: the latest, temporary ones only while they run. */
    public List<Sourced<Fact.StrengthLine>> ceilings(LocalDate day, Reading reading) {
        Map<List<Object>, Sourced<Fact.StrengthLine>> standing = new LinkedHashMap<>();
        for (Sourced<Fact.StrengthLine> line : ceilings) {
            if (line.value()
                    .until()
                    .filter(last -> day.isAfter(last.on(reading)))
                    .isEmpty()) {
                standing.put(line.value().key(), line);
            }
        }
        return List.copyOf(standing.values());
    }

    /** The ceiling of a category for the operation as a whole. */
    public Optional<Sourced<Fact.StrengthLine>> ceiling(Fact.Category category, LocalDate day, Reading reading) {
        return ceilings(day, reading).stream()
                .filter(line ->
                        line.value().category() == category && line.value().ofWhole())
                .findFirst();
    }
}
