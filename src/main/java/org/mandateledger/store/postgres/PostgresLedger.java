package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Head;
import org.mandateledger.store.Import;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.mandateledger.store.LineReader;
import org.mandateledger.store.NoLedger;
import org.mandateledger.store.OwnLine;
import org.mandateledger.store.RowCheck;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.Stored;
import org.mandateledger.store.Verification;

/** A ledger in the rows of Axon's table of events; see {@code db/ledger}. */
public final class PostgresLedger implements LedgerStore, Import.Target {
    private static final String NO_LEDGER = "bring one there: ./mandates import --store postgres --url …";

    private final PostgresAddress address;
    private final Connections connections;

    public PostgresLedger(PostgresAddress address, Connections connections) {
        this.address = address;
        this.connections = connections;
    }

    public static PostgresLedger at(PostgresAddress address) {
        return new PostgresLedger(address, () -> address.source().getConnection());
    }

    private interface Work<R> {
        R with(Connection connection) throws SQLException;
    }

    @Override
    public String toString() {
        return address.toString();
    }

    public PostgresAddress address() {
        return address;
    }

    @Override
    public boolean exists() {
        return connected(LineRows::exist);
    }

    @Override
    public void prepare() {
        PostgresSchema.make(address);
    }

    @Override
    public Head read(LineReader reader) {
        return connected(connection -> {
            if (!LineRows.exist(connection)) {
                throw new NoLedger(address, NO_LEDGER);
            }
            return RowCheck.strictly(address, Head.EMPTY, to -> LineRows.each(connection, address, 0, to), reader);
        });
    }

    /**
     * What was recorded after what is known.
     *
     * @throws InvalidLedger also where the last line that is known is no longer the one that was read
     */
    public List<RecordedEvent> after(Knowledge known) {
        Head from = Sealing.head(known);
        List<RecordedEvent> events = new ArrayList<>();
        connected(connection -> RowCheck.strictly(
                address,
                from,
                to -> LineRows.each(connection, address, from.position(), to),
                line -> events.add(LedgerLoader.event(toString(), line))));
        return events;
    }

    @Override
    public Verification verify() {
        return connected(connection -> {
            Verification lines = RowCheck.verification(to -> LineRows.each(connection, address, 0, to));
            return SeenHeads.compare(connection, lines.valid() ? RowColumns.compare(connection, lines) : lines);
        });
    }

    @Override
    public long position() {
        return connected(LineRows::last);
    }

    @Override
    public List<byte[]> stored(long first, int most) {
        return connected(connection -> LineRows.lines(connection, first, most));
    }

    @Override
    public boolean append(List<OwnLine> lines) {
        List<LineRow> rows = lines.stream()
                .map(line -> LineRow.of(line.bytes(), line.segment()))
                .toList();
        return connected(connection -> {
            try (PreparedStatement insert = LineRow.insert(connection, rows)) {
                return insert.executeUpdate() == rows.size();
            } catch (SQLException e) {
                if (PostgresFault.isDuplicate(e)) {
                    return false;
                }
                throw e;
            }
        });
    }

    /**
     * The segment that a batch goes to.
     *
     * @param first of the batch
     * @throws InvalidLedger where the line before it is no longer the one that was read
     */
    public String segmentFor(Connection connection, RecordedEvent first) throws SQLException {
        try (PreparedStatement query =
                connection.prepareStatement("SELECT payload, metadata FROM domainevententry WHERE globalindex = ?")) {
            query.setLong(1, first.position() - 1);
            try (ResultSet row = query.executeQuery()) {
                Optional<Stored> before = row.next()
                        ? Optional.of(new Stored(row.getBytes(1), LineRow.segment(row.getBytes(2))))
                        : Optional.empty();
                return Stored.segmentFor(address, first, before);
            }
        }
    }

    private <R> R connected(Work<R> work) {
        try (Connection connection = connections.open()) {
            // The driver fetches rows in portions only within a transaction. A pool sets it back.
            connection.setAutoCommit(false);
            R result = work.with(connection);
            connection.commit();
            return result;
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
    }
}
