package org.mandateledger.operation;

import java.util.List;
import java.util.Optional;
import org.mandateledger.time.HistoricalDate;

/** What can happen to an operation, to an instrument, or to the ledger itself: the whole vocabulary. */
public sealed interface Fact {
    String CORE = "core";

    sealed interface OfOperation extends Fact {}

    sealed interface OfInstrument extends Fact {}

    /** The operation that it names beside its own. */
    default Optional<String> otherOperation() {
        return switch (this) {
            case OperationSucceeded it -> Optional.of(it.successor());
            case ComponentMoved it -> Optional.of(it.to());
            case SupportGranted it -> it.to().operation();
            case SupportChanged it -> it.to().operation();
            case SupportEnded it -> it.to().operation();
            case CommandAssigned it -> it.to().operation();
            case Fact _ -> Optional.empty();
        };
    }

    /**
     * The other operation in whose state it shows too. A component that moves and a command that is given are told by the
     * operation that they are recorded on alone.
     */
    default Optional<String> shownAt() {
        return switch (this) {
            case ComponentMoved _, CommandAssigned _ -> Optional.empty();
            case Fact _ -> otherOperation();
        };
    }

    /** The id of the event that it corrects or retracts. */
    default Optional<String> answered() {
        return switch (this) {
            case EventCorrected it -> Optional.of(it.target());
            case EventRetracted it -> Optional.of(it.target());
            case OfOperation _, OfInstrument _ -> Optional.empty();
        };
    }

    /** The ledger about its own entries; its subject is that of the entry it answers. */
    sealed interface OfLedger extends Fact {}

    // Life

    record OperationEstablished(List<Name> names, Kind kind, List<String> lead, List<String> hostAreas)
            implements OfOperation {
        public OperationEstablished {
            names = Text.some("names", names);
            lead = Text.each("lead", Text.some("lead", lead), 120);
            hostAreas = Areas.checked("hostAreas", hostAreas);
        }
    }

    record OperationCommenced(Scope scope) implements OfOperation {}

    /** @param retronym given later than the days to which it is applied; it finds the operation, and renames nothing */
    record OperationRenamed(List<Name> names, boolean retronym) implements OfOperation {
        public OperationRenamed {
            names = Text.some("names", names);
        }
    }

    /** A relation with a date, recorded on the predecessor; it neither ends nor starts anything. */
    record OperationSucceeded(String successor, Relation relation) implements OfOperation {
        public OperationSucceeded {
            Text.id("successor", successor);
        }
    }

    record DrawdownBegun(boolean toClosure) implements OfOperation {}

    record MandateTerminated(String strand, HistoricalDate lastDay, Reason reason) implements OfOperation {
        public MandateTerminated {
            Text.id("strand", strand);
        }
    }

    /** Only where a source says that it ran out. */
    record MandateLapsed(String strand, HistoricalDate lastDay) implements OfOperation {
        public MandateLapsed {
            Text.id("strand", strand);
        }
    }

    /** Effective on the last day of operations. */
    record OperationsCeased() implements OfOperation {}

    /** Effective on the day the withdrawal was complete. */
    record OperationClosed() implements OfOperation {}

    record OperationLiquidated() implements OfOperation {}

    // Mandate

    record MandateGranted(String strand, String authority, Until until, Optional<Posture> posture)
            implements OfOperation {
        public MandateGranted {
            Text.id("strand", strand);
            Text.id("authority", authority);
        }
    }

    /** @param technicalRollover it changes nothing but the last day */
    record MandateExtended(String strand, String authority, Until until, boolean technicalRollover)
            implements OfOperation {
        public MandateExtended {
            Text.id("strand", strand);
            Text.id("authority", authority);
        }
    }

    record MandateModified(String strand, String authority, Optional<Until> until, Optional<Posture> posture)
            implements OfOperation {
        public MandateModified {
            Text.id("strand", strand);
            Text.id("authority", authority);
        }
    }

    record TasksAdded(String strand, List<String> tasks) implements OfOperation {
        public TasksAdded {
            Text.id("strand", strand);
            tasks = Text.each("tasks", Text.some("tasks", tasks), 120);
        }
    }

    record TasksRemoved(String strand, List<String> tasks) implements OfOperation {
        public TasksRemoved {
            Text.id("strand", strand);
            tasks = Text.each("tasks", Text.some("tasks", tasks), 120);
        }
    }

    // Strength

    /** @param ends categories whose lines this decision does away with, where it counts in other ones from now on */
    record StrengthAuthorised(List<StrengthLine> lines, List<Category> ends) implements OfOperation {
        public StrengthAuthorised {
            lines = Text.some("lines", lines);
            ends = Text.atMost("ends", ends);
        }
    }

    // Components and places

    record ComponentCreated(String component, String name) implements OfOperation {
        public ComponentCreated {
            Text.id("component", component);
            Text.required("name", name, 200);
        }
    }

    record ComponentMoved(String component, String to) implements OfOperation {
        public ComponentMoved {
            Text.id("component", component);
            Text.id("to", to);
        }
    }

    record ComponentEnded(String component) implements OfOperation {
        public ComponentEnded {
            Text.id("component", component);
        }
    }

    /** The whole new list. */
    record HostAreaChanged(List<String> hostAreas) implements OfOperation {
        public HostAreaChanged {
            hostAreas = Areas.checked("hostAreas", hostAreas);
        }
    }

    // Relations

    record SupportGranted(Party to, List<Service> services, List<String> conditions) implements OfOperation {
        public SupportGranted {
            services = Text.some("services", services);
            conditions = Text.each("conditions", conditions, 120);
        }
    }

    /** The whole new list of services and conditions. */
    record SupportChanged(Party to, List<Service> services, List<String> conditions) implements OfOperation {
        public SupportChanged {
            services = Text.some("services", services);
            conditions = Text.each("conditions", conditions, 120);
        }
    }

    record SupportEnded(Party to) implements OfOperation {}

    record OperationRecognised(String body, Act act, About about) implements OfOperation {
        public OperationRecognised {
            Text.required("body", body, 200);
        }
    }

    record CommandAssigned(String role, Party to) implements OfOperation {
        public CommandAssigned {
            Text.required("role", role, 200);
        }
    }

    /** Evidence that an operation was planned jointly, or is bound by an accountability framework. */
    record FrameworkApplied(Criterion criterion, String framework) implements OfOperation {
        public FrameworkApplied {
            Text.required("framework", framework, 300);
        }
    }

    /** The ledger holds all that is known of the operation up to that day; the event's note says what is missing. */
    record CoverageStated(HistoricalDate completeTo) implements OfOperation {}

    // Instruments

    /** @param criteria what it demands, where it is a framework by which others are judged */
    record InstrumentAdopted(
            String title, String body, Form form, Optional<Vote> vote, List<FrameworkCriterion> criteria)
            implements OfInstrument {
        public InstrumentAdopted {
            Text.required("title", title, 400);
            Text.required("body", body, 200);
            criteria = Text.atMost("criteria", criteria);
        }
    }

    /** @param vetoedBy ISO 3166 alpha-3 codes */
    record InstrumentVetoed(String title, String body, Form form, Optional<Vote> vote, List<String> vetoedBy)
            implements OfInstrument {
        public InstrumentVetoed {
            Text.required("title", title, 400);
            Text.required("body", body, 200);
            vetoedBy = Areas.checked("vetoedBy", Text.some("vetoedBy", vetoedBy));
        }
    }

    record InstrumentNotPutToVote(String title, String body, Form form) implements OfInstrument {
        public InstrumentNotPutToVote {
            Text.required("title", title, 400);
            Text.required("body", body, 200);
        }
    }

    // The ledger about itself

    /** The ledger was wrong about {@code target}; {@code replacement} takes its place. */
    record EventCorrected(String target, Event replacement) implements OfLedger {
        public EventCorrected {
            Text.id("target", target);
            if (replacement.fact() instanceof OfLedger) {
                throw new InvalidEvent(
                        "replacement: a correction puts a fact about the world in place of another, not a "
                                + replacement.type().name());
            }
        }
    }

    /** The ledger was wrong: what {@code target} said never held. */
    record EventRetracted(String target) implements OfLedger {
        public EventRetracted {
            Text.id("target", target);
        }
    }

    // Their parts

    enum Scope {
        CIVILIAN,
        MILITARY,
        ALL
    }

    enum Relation {
        RETITLED,
        REPLACED,
        RE_HATTED,
        MERGED,
        ABSORBED,
        SPLIT
    }

    enum Reason {
        COMPLETED,
        HOST_CONSENT_WITHDRAWN,
        REPLACED,
        TRANSFERRED,
        COUNCIL_DECISION,
        OTHER
    }

    enum Force {
        SELF_DEFENCE,
        ALL_NECESSARY_MEANS,
        OFFENSIVE
    }

    enum Category {
        MILITARY,
        POLICE,
        MILITARY_OBSERVERS,
        CIVILIAN,
        UNIFORMED
    }

    enum Funding {
        ASSESSED,
        TRUST_FUND,
        REIMBURSED,
        VOLUNTARY,
        UNKNOWN
    }

    enum Act {
        MANDATE,
        AUTHORISATION,
        ENDORSEMENT,
        RECOGNITION,
        WELCOME
    }

    enum About {
        DEPLOYMENT,
        CONCEPT_OF_OPERATIONS,
        EXTENSION,
        STRENGTH,
        OTHER
    }

    enum Criterion {
        JOINT_PLANNING,
        FINANCIAL_ACCOUNTABILITY,
        HUMAN_RIGHTS_ACCOUNTABILITY
    }

    enum Form {
        RESOLUTION,
        PRESIDENTIAL_STATEMENT,
        LETTER,
        COMMUNIQUE,
        DECISION,
        REPORT,
        POLICY,
        SUMMIT_DECLARATION,
        TREATY,
        AGREEMENT
    }

    /** @param language a BCP 47 tag, as {@code en} */
    record Name(String language, String name, Optional<String> acronym) {
        public Name {
            Text.required("names.language", language, 35);
            Text.required("names.name", name, 300);
            acronym.ifPresent(a -> Text.required("names.acronym", a, 40));
        }
    }

    record Posture(Force force, Optional<String> purpose) {
        public Posture {
            purpose.ifPresent(p -> Text.required("posture.purpose", p, 500));
        }
    }

    /**
     * One line of an authorised strength.
     *
     * @param number persons, zero or more
     * @param includedIn the category whose number contains this one
     * @param until the last day, where it is temporary; then the line below it stands again
     */
    record StrengthLine(
            Category category,
            int number,
            Optional<String> component,
            Optional<String> host,
            Optional<Category> includedIn,
            Optional<HistoricalDate> until) {
        public StrengthLine {
            if (number < 0) {
                throw new InvalidEvent("lines.number is %d; a ceiling is zero or more".formatted(number));
            }
            component.ifPresent(id -> Text.id("lines.component", id));
            host.ifPresent(code -> Areas.checked("lines.host", List.of(code)));
        }

        /** What a later line must share in order to take this one's place. */
        List<Object> key() {
            return List.of(category, component, host);
        }

        /** Whether it counts the operation as a whole, and not a component or what stands in one country. */
        public boolean ofWhole() {
            return component.isEmpty() && host.isEmpty();
        }
    }

    record Service(String service, Funding funding) {
        public Service {
            Text.id("services.service", service);
        }
    }

    record Vote(int yes, int no, int abstain) {
        public Vote {
            if (yes < 0 || no < 0 || abstain < 0) {
                throw new InvalidEvent("vote: a count of votes is zero or more");
            }
        }
    }

    record FrameworkCriterion(String id, String label, Optional<String> paragraph) {
        public FrameworkCriterion {
            Text.id("criteria.id", id);
            Text.required("criteria.label", label, 300);
            paragraph.ifPresent(p -> Text.required("criteria.paragraph", p, 60));
        }
    }
}
