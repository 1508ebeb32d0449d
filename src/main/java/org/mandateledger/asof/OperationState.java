package org.mandateledger.asof;

import java.util.List;
import java.util.Optional;

/**
 * An operation on a day, in the shape in which it is shown and exchanged. Dates are EDTF; labels are those of the
 * glossary; what is not known is null or empty.
 *
 * @param acronym and {@code name}: as they were on that day, the English ones where there are several
 * @param multidimensional whether soldiers, police and civilian tasks come together, see {@link Multidimensional}
 * @param status planned, active, closing or closed
 * @param since the day it began to do what it was mandated to do
 * @param end the last day of operations, where it has come
 * @param mandate the core mandate, which is also among the {@code strands}
 * @param posture that of the mandate that goes furthest in the use of force
 * @param completeTo the day up to which the ledger is complete for this operation
 * @param uncertain what an earlier and a later reading of uncertain dates answer differently
 * @param warnings what the reader must know before relying on this, in words
 */
public record OperationState(
        String id,
        Optional<String> acronym,
        String name,
        List<NameOf> names,
        String kind,
        boolean multidimensional,
        String status,
        List<String> lead,
        List<String> hostAreas,
        Optional<String> establishedBy,
        Optional<String> established,
        Optional<String> since,
        Optional<String> end,
        Optional<String> closed,
        Optional<String> liquidated,
        Optional<Mandate> mandate,
        List<Mandate> strands,
        Optional<Posture> posture,
        List<Ceiling> ceilings,
        List<Component> components,
        List<Support> supports,
        List<Support> supportedBy,
        List<Recognition> recognitions,
        List<Command> command,
        List<Framework> frameworks,
        List<Relation> predecessors,
        List<Relation> successors,
        Optional<String> completeTo,
        List<Uncertain> uncertain,
        List<String> warnings) {

    OperationState doubted(List<Uncertain> doubts) {
        return new OperationState(
                id,
                acronym,
                name,
                names,
                kind,
                multidimensional,
                status,
                lead,
                hostAreas,
                establishedBy,
                established,
                since,
                end,
                closed,
                liquidated,
                mandate,
                strands,
                posture,
                ceilings,
                components,
                supports,
                supportedBy,
                recognitions,
                command,
                frameworks,
                predecessors,
                successors,
                completeTo,
                doubts,
                warnings);
    }

    public record NameOf(String language, String name, Optional<String> acronym) {}

    /**
     * @param until the last day, inclusive
     * @param untilKind dated, conditional, self-renewing, none or unknown
     * @param standing in-force, lapsed, terminated, or unknown-whether-renewed
     * @param lastDay the day on which it was ended, where it was
     */
    public record Mandate(
            String strand,
            Optional<String> instrument,
            Optional<String> authority,
            Optional<String> until,
            Optional<String> untilKind,
            boolean untilDerived,
            Optional<String> untilCondition,
            String standing,
            Optional<String> lastDay,
            Optional<String> endReason,
            List<String> tasks,
            Optional<Strength> strength,
            Optional<Posture> posture) {}

    /** Ceilings of the operation as a whole, in persons; null where none was set for that category. */
    public record Strength(
            Optional<Integer> military,
            Optional<Integer> police,
            Optional<Integer> civilian,
            Optional<Integer> uniformed,
            Optional<Integer> militaryObservers) {}

    public record Posture(String force, Optional<String> purpose) {}

    public record Ceiling(
            String category,
            int number,
            Optional<String> component,
            Optional<String> host,
            Optional<String> includedIn,
            Optional<String> until) {}

    public record Component(String id, String name) {}

    /**
     * Support given or received.
     *
     * @param operation the other party, where it is an operation of the ledger; else {@code name}
     */
    public record Support(
            Optional<String> operation,
            String name,
            Optional<String> instrument,
            String since,
            List<Service> services,
            List<String> conditions) {}

    public record Service(String service, String funding) {}

    public record Recognition(String body, String act, String about, String on, Optional<String> instrument) {}

    public record Command(String role, Optional<String> operation, String name) {}

    public record Framework(String criterion, String framework) {}

    public record Relation(String operation, Optional<String> acronym, String relation, String on) {}

    /** @param why what makes it uncertain */
    public record Uncertain(String field, Optional<String> earliest, Optional<String> latest, String why) {}
}
