package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import org.mandateledger.store.Head;
import org.mandateledger.store.Import;
import org.mandateledger.store.InvalidLedger;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.Line;
import org.mandateledger.store.LineReader;
import org.mandateledger.store.NoLedger;
import org.mandateledger.store.RowCheck;
import org.mandateledger.store.Sealing;
import org.mandateledger.store.Verification;

/** A ledger in the rows of Axon's table of events; see {@code db/ledger}. */
public final class PostgresLedger implements Import.Target {
    private static final String NO_LEDGER = "bring one there: ./mandates import --store postgres --url …";
    private static final int FETCHED_AT_ONCE = 2_000;

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
        return connected(PostgresLedger::hasTable);
    }

    @Override
    public void prepare() {
        PostgresSchema.make(address);
    }

    @Override
    public Head read(LineReader reader) {
        return connected(connection -> {
            if (!hasTable(connection)) {
                throw new NoLedger(address, NO_LEDGER);
            }
            return RowCheck.strictly(address, Head.EMPTY, to -> each(connection, 0, to), reader);
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
                to -> each(connection, from.position(), to),
                line -> events.add(LedgerLoader.event(toString(), line))));
        return events;
    }

    @Override
    public Verification verify() {
        return connected(connection -> {
            Verification lines = RowCheck.verification(to -> each(connection, 0, to));
            return SeenHeads.compare(connection, lines);
        });
    }

    @Override
    public long position() {
        return connected(connection -> {
            try (PreparedStatement query =
                            connection.prepareStatement("SELECT coalesce(max(globalindex), 0) FROM domainevententry");
                    ResultSet row = query.executeQuery()) {
                row.next();
                return row.getLong(1);
            }
        });
    }

    @Override
    public List<byte[]> stored(long first, int most) {
        return connected(connection -> {
            try (PreparedStatement query = connection.prepareStatement(
                    "SELECT payload FROM domainevententry WHERE globalindex >= ? ORDER BY globalindex LIMIT ?")) {
                query.setLong(1, first);
                query.setInt(2, most);
                List<byte[]> lines = new ArrayList<>();
                try (ResultSet rows = query.executeQuery()) {
                    while (rows.next()) {
                        lines.add(rows.getBytes(1));
                    }
                }
                return lines;
            }
        });
    }

    @Override
    public boolean append(List<Line> lines) {
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
                boolean found = row.next();
                if (!Sealing.follows(first, found ? row.getBytes(1) : new byte[0])) {
                    throw RowCheck.changed(address, first.position() - 1);
                }
                return Sealing.segment(
                        found ? Optional.of(LineRow.segment(row.getBytes(2))) : Optional.empty(), first.topic());
            }
        }
    }

    private static boolean hasTable(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT to_regclass('domainevententry')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1) != null;
        }
    }

    /** One statement sees whole batches only, however many are being recorded meanwhile. */
    private void each(Connection connection, long after, RowCheck to) {
        byte[] before = new byte[0];
        String segment = "";
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT globalindex, payload, metadata FROM domainevententry WHERE globalindex >= ? ORDER BY globalindex")) {
            query.setLong(1, after);
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                if (after > 0) {
                    to.begin(address, after, rows.next() && rows.getLong(1) == after ? rows.getBytes(2) : new byte[0]);
                }
                while (rows.next()) {
                    byte[] metadata = rows.getBytes(3);
                    if (!Arrays.equals(metadata, before)) {
                        before = metadata;
                        segment = LineRow.segment(metadata);
                    }
                    to.row(segment, rows.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
    }

    private <R> R connected(Work<R> work) {
        try (Connection connection = connections.open()) {
            // The driver fetches rows in portions only within a transaction.
            connection.setAutoCommit(false);
            try {
                R result = work.with(connection);
                connection.commit();
                return result;
            } finally {
                restore(connection);
            }
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
    }

    /** As a pool handed it out. */
    private static void restore(Connection connection) throws SQLException {
        if (!connection.isClosed()) {
            connection.rollback();
            connection.setAutoCommit(true);
        }
    }
}
