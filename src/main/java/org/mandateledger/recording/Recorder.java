package org.mandateledger.recording;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Refused;
import org.mandateledger.cli.Engine;
import org.mandateledger.cli.LedgerOptions;
import org.mandateledger.format.PublishedRules;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.Event;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.Ledger;
import org.mandateledger.store.NoLedger;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What the commands that write share: which ledger, who writes, and the trial run before anything is written. */
public final class Recorder {
    @Mixin
    private LedgerOptions ledger = new LedgerOptions();

    @Option(names = "--dry-run", description = "Write nothing; show which answers would change, and on which dates")
    private boolean dryRun;

    @Option(
            names = "--by",
            paramLabel = "NAME",
            defaultValue = "${sys:user.name}",
            description = "Who records it (default: ${DEFAULT-VALUE})")
    private String by = "";

    @Option(
            names = "--change-set",
            paramLabel = "NAME",
            description = "The change set's name, topic/detail; the topic names the segment of the ledger")
    private @Nullable String name;

    /** @throws NoLedger where there is none yet; only recording may begin one */
    public Recorder onExisting() {
        ledger.requireExisting();
        return this;
    }

    /**
     * Decides on the events and records them, or shows what would change.
     *
     * @param called names the change set where the user has not
     * @throws Refused where a rule is broken; nothing is recorded
     */
    public void record(
            String called,
            String why,
            Function<Knowledge, List<Event>> events,
            Engine.Starter engines,
            PrintWriter out) {
        if (dryRun) {
            Knowledge known = ledger.exists() ? ledger.read().now() : new Ledger().now();
            ChangeSet changeSet = changeSet(called, why, events.apply(known)).upon(known);
            Trial trial = new Trial(new Decision(PublishedRules.book()));
            TrialReport.print(trial.run(known, changeSet), changeSet, out);
            return;
        }
        try (Engine engine = engines.start(ledger.place())) {
            Knowledge known = engine.part(LedgerSource.class).current().now();
            ChangeSet changeSet = changeSet(called, why, events.apply(known)).upon(known);
            switch (engine.send(new RecordChangeSet(changeSet), Outcome.class)) {
                case Outcome.Recorded recorded ->
                    out.println("recorded %s; the ledger stands at position %d, %s, hash %s"
                            .formatted(
                                    TrialReport.events(recorded.events().size()),
                                    recorded.head().position(),
                                    recorded.recorded(),
                                    recorded.head().hash()));
                case Outcome.Refused refused -> throw new Refused(refused.violations());
            }
        }
    }

    private ChangeSet changeSet(String called, String why, List<Event> events) {
        return new ChangeSet(Optional.ofNullable(name).orElse(called), by, why, events);
    }
}
