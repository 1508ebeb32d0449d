package org.mandateledger.engine;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;
import org.mandateledger.store.StoreFailed;

/**
 * A row, and a lock of the database's on it for as long as the node's session lives. A row whose lock is free was left by a
 * node that is gone; whoever starts next takes it over.
 */
final class DatabaseNote implements ReplayNote {
    private final Database database;
    private Optional<Held> held = Optional.empty();

    private record Held(Connection session, long id) {}

    DatabaseNote(Database database) {
        this.database = database;
    }

    @Override
    public synchronized void begun(String what) {
        ended();
        long id = ThreadLocalRandom.current().nextLong();
        try {
            Connection session = database.alone();
            held = Optional.of(new Held(session, id));
            locks(session, id);
            try (PreparedStatement insert =
                    session.prepareStatement("INSERT INTO replayunderway (id, what) VALUES (?, ?)")) {
                insert.setLong(1, id);
                insert.setString(2, what);
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    @Override
    public synchronized void ended() {
        Optional<Held> mine = held;
        held = Optional.empty();
        if (mine.isPresent()) {
            try (Connection session = mine.get().session()) {
                delete(session, mine.get().id());
            } catch (SQLException e) {
                throw failed(e);
            }
        }
    }

    @Override
    public Optional<String> left() {
        try (Connection session = database.alone()) {
            for (var noted : noted(session).entrySet()) {
                if (locks(session, noted.getKey()) && delete(session, noted.getKey())) {
                    return Optional.of(noted.getValue());
                }
            }
            return Optional.empty();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    private static Map<Long, String> noted(Connection session) throws SQLException {
        Map<Long, String> noted = new LinkedHashMap<>();
        try (PreparedStatement query = session.prepareStatement("SELECT id, what FROM replayunderway ORDER BY id");
                ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                noted.put(rows.getLong(1), rows.getString(2));
            }
        }
        return noted;
    }

    private static boolean locks(Connection session, long id) throws SQLException {
        try (PreparedStatement query = session.prepareStatement("SELECT pg_try_advisory_lock(?)")) {
            query.setLong(1, id);
            try (ResultSet row = query.executeQuery()) {
                return row.next() && row.getBoolean(1);
            }
        }
    }

    private static boolean delete(Connection session, long id) throws SQLException {
        try (PreparedStatement delete = session.prepareStatement("DELETE FROM replayunderway WHERE id = ?")) {
            delete.setLong(1, id);
            return delete.executeUpdate() == 1;
        }
    }

    private static StoreFailed failed(SQLException e) {
        return new StoreFailed(
                "it cannot be noted in the database that a replay is under way (%s)".formatted(e.getMessage()),
                "let the server's user select, insert and delete rows of replayunderway");
    }
}
