package org.mandateledger.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A PostgreSQL server of the tests' own, started when it is first asked for and gone with the process. It runs as the user
 * who runs the tests; as root, in a user namespace.
 */
public final class Postgres {
    private static final EmbeddedPostgres SERVER = start();
    private static final AtomicInteger DATABASES = new AtomicInteger();

    private Postgres() {}

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder()
                    .setServerConfig("max_connections", "60")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static int port() {
        return SERVER.getPort();
    }

    /** The address of a new and empty database. */
    public static String database() {
        String name = "ledger_" + DATABASES.incrementAndGet();
        execute(url(port(), "postgres"), "CREATE DATABASE " + name);
        return url(port(), name);
    }

    /** The same database by way of another port. */
    public static String through(int port, String url) {
        return url.replace(":" + port() + "/", ":" + port + "/");
    }

    private static String url(int port, String database) {
        return "jdbc:postgresql://localhost:%d/%s?user=postgres".formatted(port, database);
    }

    /** A user who has to give a password; answers a database's address for that user, who may make tables there. */
    public static String asUser(String url, String user, String password) throws IOException {
        Path rules = Path.of(query(url, "SHOW hba_file"));
        Files.writeString(rules, "host all %s all scram-sha-256%n".formatted(user) + Files.readString(rules));
        execute(url, "CREATE ROLE %s LOGIN SUPERUSER PASSWORD '%s'".formatted(user, password));
        execute(url, "SELECT pg_reload_conf()");
        return url.replace("user=postgres", "user=" + user);
    }

    public static void execute(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The first column of the first row, as text; empty where there is none. */
    public static String query(String url, String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
