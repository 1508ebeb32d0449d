package org.mandateledger.format;

import java.util.Optional;
import org.mandateledger.format.Tokens.Labelled;
import org.mandateledger.format.Tokens.Unusual;
import org.mandateledger.operation.Fact;
import org.mandateledger.operation.Kind;
import org.mandateledger.operation.Party;
import org.mandateledger.operation.Until;

/** The fields of every fact in their written order, which is that of the record's components. */
final class FactTokens {
    private static final Labelled<Kind> KIND = new Labelled<>(Kind.class);
    private static final Labelled<Fact.Scope> SCOPE = new Labelled<>(Fact.Scope.class);
    private static final Labelled<Fact.Relation> RELATION = new Labelled<>(Fact.Relation.class);
    private static final Labelled<Fact.Reason> REASON = new Labelled<>(Fact.Reason.class);
    private static final Labelled<Fact.Force> FORCE = new Labelled<>(Fact.Force.class);
    private static final Labelled<Fact.Category> CATEGORY = new Labelled<>(Fact.Category.class);
    private static final Labelled<Fact.Funding> FUNDING = new Labelled<>(Fact.Funding.class);
    private static final Labelled<Fact.Act> ACT = new Labelled<>(Fact.Act.class);
    private static final Labelled<Fact.About> ABOUT = new Labelled<>(Fact.About.class);
    private static final Labelled<Fact.Criterion> CRITERION = new Labelled<>(Fact.Criterion.class);
    private static final Labelled<Fact.Form> FORM = new Labelled<>(Fact.Form.class);

    private final Tokens in;

    FactTokens(Tokens in) {
        this.in = in;
    }

    Fact.OfOperation ofOperation(String type) {
        return switch (type) {
            case "OperationEstablished" ->
                new Fact.OperationEstablished(
                        in.list("names", this::name), in.label("kind", KIND), in.texts("lead"), in.texts("hostAreas"));
            case "OperationCommenced" -> new Fact.OperationCommenced(in.label("scope", SCOPE));
            case "OperationRenamed" -> new Fact.OperationRenamed(in.list("names", this::name), in.flag("retronym"));
            case "OperationSucceeded" ->
                new Fact.OperationSucceeded(in.repeated("successor"), in.label("relation", RELATION));
            case "DrawdownBegun" -> new Fact.DrawdownBegun(in.flag("toClosure"));
            case "MandateTerminated" ->
                new Fact.MandateTerminated(in.repeated("strand"), in.date("lastDay"), in.label("reason", REASON));
            case "MandateLapsed" -> new Fact.MandateLapsed(in.repeated("strand"), in.date("lastDay"));
            case "OperationsCeased" -> new Fact.OperationsCeased();
            case "OperationClosed" -> new Fact.OperationClosed();
            case "OperationLiquidated" -> new Fact.OperationLiquidated();
            case "MandateGranted" ->
                new Fact.MandateGranted(
                        in.repeated("strand"),
                        in.repeated("authority"),
                        until("until"),
                        in.optional("posture", this::posture));
            case "MandateExtended" ->
                new Fact.MandateExtended(
                        in.repeated("strand"), in.repeated("authority"), until("until"), in.flag("technicalRollover"));
            case "MandateModified" ->
                new Fact.MandateModified(
                        in.repeated("strand"),
                        in.repeated("authority"),
                        in.optional("until", this::until),
                        in.optional("posture", this::posture));
            case "TasksAdded" -> new Fact.TasksAdded(in.repeated("strand"), in.texts("tasks"));
            case "TasksRemoved" -> new Fact.TasksRemoved(in.repeated("strand"), in.texts("tasks"));
            case "StrengthAuthorised" ->
                new Fact.StrengthAuthorised(
                        in.list("lines", this::strengthLine), in.list("ends", () -> CATEGORY.of(in.element())));
            case "ComponentCreated" -> new Fact.ComponentCreated(in.repeated("component"), in.repeated("name"));
            case "ComponentMoved" -> new Fact.ComponentMoved(in.repeated("component"), in.repeated("to"));
            case "ComponentEnded" -> new Fact.ComponentEnded(in.repeated("component"));
            case "HostAreaChanged" -> new Fact.HostAreaChanged(in.texts("hostAreas"));
            case "SupportGranted" ->
                new Fact.SupportGranted(party("to"), in.list("services", this::service), in.texts("conditions"));
            case "SupportChanged" ->
                new Fact.SupportChanged(party("to"), in.list("services", this::service), in.texts("conditions"));
            case "SupportEnded" -> new Fact.SupportEnded(party("to"));
            case "OperationRecognised" ->
                new Fact.OperationRecognised(in.repeated("body"), in.label("act", ACT), in.label("about", ABOUT));
            case "CommandAssigned" -> new Fact.CommandAssigned(in.repeated("role"), party("to"));
            case "FrameworkApplied" ->
                new Fact.FrameworkApplied(in.label("criterion", CRITERION), in.repeated("framework"));
            case "CoverageStated" -> new Fact.CoverageStated(in.date("completeTo"));
            default -> throw Unusual.FORM;
        };
    }

    Fact.OfInstrument ofInstrument(String type) {
        return switch (type) {
            case "InstrumentAdopted" ->
                new Fact.InstrumentAdopted(
                        in.text("title"),
                        in.repeated("body"),
                        in.label("form", FORM),
                        in.optional("vote", this::vote),
                        in.list("criteria", this::criterion));
            case "InstrumentVetoed" ->
                new Fact.InstrumentVetoed(
                        in.text("title"),
                        in.repeated("body"),
                        in.label("form", FORM),
                        in.optional("vote", this::vote),
                        in.texts("vetoedBy"));
            case "InstrumentNotPutToVote" ->
                new Fact.InstrumentNotPutToVote(in.text("title"), in.repeated("body"), in.label("form", FORM));
            default -> throw Unusual.FORM;
        };
    }

    private Fact.Name name() {
        return in.object(() ->
                new Fact.Name(in.repeated("language"), in.repeated("name"), in.optional("acronym", in::repeated)));
    }

    private Until until(String field) {
        in.field(field);
        return in.object(() -> switch (in.repeated("kind")) {
            case "dated" -> new Until.Dated(in.date("day"), in.flag("derived"));
            case "conditional" -> new Until.Conditional(in.optional("day", in::date), in.text("condition"));
            case "self-renewing" -> new Until.SelfRenewing();
            case "none" -> new Until.None();
            case "unknown" -> new Until.Unknown();
            default -> throw Unusual.FORM;
        });
    }

    private Fact.Posture posture(String field) {
        in.field(field);
        return in.object(() -> new Fact.Posture(in.label("force", FORCE), in.optional("purpose", in::text)));
    }

    private Fact.StrengthLine strengthLine() {
        return in.object(() -> new Fact.StrengthLine(
                in.label("category", CATEGORY),
                in.number("number"),
                in.optional("component", in::repeated),
                in.optional("host", in::repeated),
                in.optional("includedIn", field -> in.label(field, CATEGORY)),
                in.optional("until", in::date)));
    }

    private Party party(String field) {
        in.field(field);
        return in.object(() -> {
            Optional<String> operation = in.optional("operation", in::repeated);
            return new Party(operation, in.optional("name", in::repeated));
        });
    }

    private Fact.Service service() {
        return in.object(() -> new Fact.Service(in.repeated("service"), in.label("funding", FUNDING)));
    }

    private Fact.Vote vote(String field) {
        in.field(field);
        return in.object(() -> new Fact.Vote(in.number("yes"), in.number("no"), in.number("abstain")));
    }

    private Fact.FrameworkCriterion criterion() {
        return in.object(() ->
                new Fact.FrameworkCriterion(in.repeated("id"), in.text("label"), in.optional("paragraph", in::text)));
    }
}
