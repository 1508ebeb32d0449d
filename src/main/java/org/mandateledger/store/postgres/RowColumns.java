package org.mandateledger.store.postgres;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.mandateledger.store.Problem;
import org.mandateledger.store.Verification;

/** What a row says beside its line, for Axon to read, has to be what the line says; no hash covers it. */
final class RowColumns {
    private static final int FETCHED_AT_ONCE = 2_000;
    private static final int MOST = 10;

    private RowColumns() {}

    /** @param found without problems, so that every line can be read */
    static Verification compare(Connection connection, Verification found) throws SQLException {
        List<Problem> problems = new ArrayList<>();
        try (PreparedStatement query = connection.prepareStatement("""
                        SELECT globalindex, eventidentifier, timestamp, payloadtype, payloadrevision, payload
                        FROM domainevententry WHERE globalindex <= ? ORDER BY globalindex""")) {
            query.setLong(1, found.head().position());
            query.setFetchSize(FETCHED_AT_ONCE);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next() && problems.size() < MOST) {
                    LineRow stated = LineRow.of(rows.getBytes(6), "");
                    if (!List.of(stated.position(), stated.id(), stated.recorded(), stated.type(), stated.version())
                            .equals(List.of(
                                    rows.getLong(1),
                                    rows.getString(2),
                                    rows.getString(3),
                                    rows.getString(4),
                                    rows.getString(5)))) {
                        problems.add(new Problem(
                                "position " + rows.getLong(1),
                                0,
                                "the columns of the row are not what its line says",
                                "import the ledger into an empty database; its lines are as they were written"));
                    }
                }
            }
        }
        return new Verification(found.head(), found.lines(), found.merkleRoot(), problems);
    }
}
