package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.mandateledger.store.RowCheck;

/** Reads the ledger's rows. */
final class LineRows {
    private static final int FETCHED_AT_ONCE = 2_000;

    private LineRows() {}

    static boolean exist(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT to_regclass('domainevententry')");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getString(1) != null;
        }
    }

    /** The last position; 0 where there are none. */
    static long last(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement("SELECT coalesce(max(globalindex), 0) FROM domainevententry");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    static List<byte[]> lines(Connection connection, long first, int most) throws SQLException {
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
    }

    /**
     * One statement sees whole batches only, however many are being recorded meanwhile.
     *
     * @param after the position read last, whose line has to be there still
     */
    static void each(Connection connection, PostgresAddress address, long after, RowCheck to) {
        Optional<byte[]> before = Optional.empty();
        String segment = "";
        try (PreparedStatement query = connection.prepareStatement(
                "SELECT globalindex, payload, metadata FROM domainevententry WHERE globalindex >= ? ORDER BY globalindex")) {
            query.setLong(1, after);
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                if (after > 0) {
                    to.begin(
                            address,
                            after,
                            rows.next() && rows.getLong(1) == after ? Optional.of(rows.getBytes(2)) : Optional.empty());
                }
                while (rows.next()) {
                    byte[] metadata = rows.getBytes(3);
                    if (before.filter(last -> Arrays.equals(metadata, last)).isEmpty()) {
                        before = Optional.of(metadata);
                        segment = LineRow.segment(metadata);
                    }
                    to.row(segment, rows.getBytes(2));
                }
            }
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
    }
}
