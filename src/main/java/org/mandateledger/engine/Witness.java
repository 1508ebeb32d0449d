package org.mandateledger.engine;

import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.postgres.SeenHeads;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Notes where the ledger was seen to end, so that {@code verify} finds out when rows vanish from its end. One node does it
 * for all; another takes over when that one is gone.
 */
@Component
@Profile("postgres | axon-server")
@ProcessingGroup(Witness.GROUP)
class Witness {
    static final String GROUP = "witness";

    private final Database database;

    Witness(Database database) {
        this.database = database;
    }

    @EventHandler
    void on(RecordedEvent event) throws SQLException {
        if (event.part() == event.parts()) {
            try (Connection connection = database.connection()) {
                SeenHeads.note(connection, event.position(), event.hash());
            }
        }
    }
}
