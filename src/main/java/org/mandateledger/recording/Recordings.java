package org.mandateledger.recording;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mandateledger.accounts.Permit;
import org.mandateledger.accounts.Scope;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Refused;
import org.mandateledger.comparing.Preview;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.Fact;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends change sets from the web to the command bus, where the account may, and answers with what became of them. */
@Component
public class Recordings {
    private static final Logger LOG = LoggerFactory.getLogger(Recordings.class);

    private final CommandGateway commands;
    private final LedgerSource ledger;
    private final Trial trial;

    Recordings(CommandGateway commands, LedgerSource ledger, Decision decision) {
        this.commands = commands;
        this.ledger = ledger;
        this.trial = new Trial(decision);
    }

    public ResponseEntity<?> answer(ChangeSet changeSet, boolean dryRun) {
        return dryRun
                ? ResponseEntity.ok(foresee(changeSet))
                : ResponseEntity.status(HttpStatus.CREATED).body(record(changeSet));
    }

    /**
     * Which answers would change; nothing is recorded.
     *
     * @throws Refused where it would be refused
     */
    public Preview foresee(ChangeSet changeSet) {
        permit(changeSet);
        return trial.run(ledger.current().now(), changeSet);
    }

    /** @throws Refused where a rule is broken; nothing is recorded */
    public Outcome.Recorded record(ChangeSet changeSet) {
        permit(changeSet);
        return switch (commands.<Outcome>sendAndWait(new RecordChangeSet(changeSet))) {
            case Outcome.Recorded recorded -> {
                LOG.info(
                        "{} recorded {}: events up to position {}",
                        changeSet.by(),
                        changeSet.name(),
                        recorded.head().position());
                yield recorded;
            }
            case Outcome.Refused refused -> throw new Refused(refused.violations());
        };
    }

    /** Corrections need their scope by whichever door they come, and so does all else. */
    private static void permit(ChangeSet changeSet) {
        changeSet.events().stream()
                .map(event -> event.fact() instanceof Fact.EventCorrected || event.fact() instanceof Fact.EventRetracted
                        ? Scope.CORRECT
                        : Scope.RECORD)
                .distinct()
                .forEach(Permit::require);
    }
}
