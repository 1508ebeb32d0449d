package org.mandateledger.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.LedgerException;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.store.postgres.LineRow;
import org.mandateledger.store.postgres.PostgresFault;
import org.mandateledger.store.postgres.PostgresLedger;

/**
 * Axon's event store over JDBC, with the ledger's lines as payload and the position as global index. A batch is committed
 * before {@link #appendEvents} returns.
 */
final class PostgresEventStorageEngine extends JdbcEventStorageEngine {
    private final PostgresLedger ledger;

    private PostgresEventStorageEngine(Builder builder, PostgresLedger ledger) {
        super(builder);
        this.ledger = ledger;
    }

    static PostgresEventStorageEngine on(Database database, PostgresLedger ledger, Serializer others) {
        Serializer lines = new LineSerializer(others);
        return new PostgresEventStorageEngine(
                builder()
                        .connectionProvider(database.provider())
                        .transactionManager(database.transactions())
                        .persistenceExceptionResolver(PostgresFault::isDuplicate)
                        .eventSerializer(lines)
                        .snapshotSerializer(lines)
                        .batchSize(1_000)
                        .appendEvents((connection, _, _, messages, _, _) -> insert(connection, messages, ledger)),
                ledger);
    }

    private static PreparedStatement insert(
            Connection connection, List<? extends EventMessage<?>> messages, PostgresLedger ledger)
            throws SQLException {
        List<RecordedEvent> batch =
                messages.stream().map(EventMessages::recorded).toList();
        String segment = ledger.segmentFor(connection, batch.getFirst());
        PreparedStatement insert = LineRow.insert(
                connection,
                batch.stream().map(event -> LineRow.of(event, segment)).toList());
        insert.addBatch();
        return insert;
    }

    /**
     * @throws ConcurrencyException where another node was first with the position
     * @throws StoreFailed where the database cannot be used
     */
    @Override
    protected void appendEvents(List<? extends EventMessage<?>> events, Serializer serializer) {
        try {
            super.appendEvents(events, serializer);
        } catch (ConcurrencyException e) {
            throw new ConcurrencyException(
                    "other nodes recorded position %d and more meanwhile; send the change set again"
                            .formatted(EventMessages.recorded(events.getFirst()).position()),
                    e);
        } catch (LedgerException | IllegalArgumentException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new StoreFailed(
                    "%s failed while %s was being recorded (%s); whether it was is not known"
                            .formatted(ledger, events.getFirst().getIdentifier(), said(e)),
                    "ask for that event once the database can be used again, which a server finds out by itself; to"
                            + " record the change set again is safe, for what is there already is refused");
        }
    }

    private static String said(RuntimeException e) {
        return PostgresFault.in(e)
                .<Throwable>map(sql -> sql)
                .or(() -> Optional.ofNullable(e.getCause()))
                .map(cause -> String.valueOf(cause.getMessage()).replaceAll("\\s+", " "))
                .orElse("no connection");
    }
}
