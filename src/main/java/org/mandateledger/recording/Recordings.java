package org.mandateledger.recording;

import org.axonframework.commandhandling.gateway.CommandGateway;
import org.mandateledger.asking.LedgerSource;
import org.mandateledger.asking.Refused;
import org.mandateledger.operation.ChangeSet;
import org.mandateledger.operation.Decision;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Sends change sets from the web to the command bus, and answers with what became of them. */
@Component
public class Recordings {
    private final CommandGateway commands;
    private final LedgerSource ledger;
    private final Trial trial;

    Recordings(CommandGateway commands, LedgerSource ledger, Decision decision) {
        this.commands = commands;
        this.ledger = ledger;
        this.trial = new Trial(decision);
    }

    public ResponseEntity<?> answer(ChangeSet changeSet, boolean dryRun) {
        if (dryRun) {
            return ResponseEntity.ok(trial.run(ledger.current().now(), changeSet));
        }
        return switch (commands.<Outcome>sendAndWait(new RecordChangeSet(changeSet))) {
            case Outcome.Recorded recorded ->
                ResponseEntity.status(HttpStatus.CREATED).body(recorded);
            case Outcome.Refused refused -> throw new Refused(refused.violations());
        };
    }
}
