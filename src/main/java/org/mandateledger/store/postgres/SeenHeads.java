package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.store.Problem;
import org.mandateledger.store.Verification;

/** Where nodes have seen the ledger end: a trace of rows that are no longer there, or no longer the same. */
public final class SeenHeads {
    private SeenHeads() {}

    /** Notes a head; one that was noted before stays as it was. */
    public static void note(Connection connection, long position, String hash) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO headseen VALUES (?, ?) ON CONFLICT DO NOTHING")) {
            insert.setLong(1, position);
            insert.setString(2, hash);
            insert.executeUpdate();
        }
    }

    static Verification compare(Connection connection, Verification found) throws SQLException {
        List<Problem> problems = new ArrayList<>(found.problems());
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT s.position, s.hash FROM headseen s LEFT JOIN domainevententry e ON e.globalindex = s.position
                        WHERE e.payload IS NULL OR position(convert_to('"hash":"' || s.hash, 'UTF8') IN e.payload) = 0
                        ORDER BY s.position LIMIT 10""");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                problems.add(new Problem(
                        "position " + rows.getLong(1),
                        0,
                        "the ledger was seen to end there with hash " + rows.getString(2)
                                + ", and has no such line any more",
                        "restore the rows from a backup"));
            }
        }
        return new Verification(found.head(), found.lines(), found.merkleRoot(), problems);
    }
}
