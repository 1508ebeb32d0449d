package org.mandateledger.store.postgres;

import java.sql.SQLException;
import java.util.Optional;
import org.mandateledger.store.StoreFailed;

/** What the database refused or failed at, in words with a remedy. */
public final class PostgresFault {
    private static final String DUPLICATE = "23505";

    private PostgresFault() {}

    public static StoreFailed of(Object ledger, SQLException e) {
        return new StoreFailed(
                "%s cannot be used (%s)"
                        .formatted(ledger, String.valueOf(e.getMessage()).replaceAll("\\s+", " ")),
                remedy(state(e)));
    }

    /** Whether another writer was first with a position, or the id is taken. */
    public static boolean isDuplicate(Throwable thrown) {
        return in(thrown).map(PostgresFault::state).filter(DUPLICATE::equals).isPresent();
    }

    /** What the database said, within what was made of it. */
    public static Optional<SQLException> in(Throwable thrown) {
        Throwable cause = thrown;
        while (cause != null && !(cause instanceof SQLException sql && sql.getSQLState() != null)) {
            cause = cause.getCause();
        }
        return Optional.ofNullable((SQLException) cause);
    }

    private static String state(SQLException e) {
        return Optional.ofNullable(e.getSQLState()).orElse("");
    }

    private static String remedy(String state) {
        return switch (state.isEmpty() ? "" : state.substring(0, 2)) {
            case "28" ->
                "give the user in --url (…?user=NAME) or PGUSER, and the password in PGPASSWORD or --password-file";
            case "3D" -> "create the database, as with createdb, or name another in --url";
            case "42" -> "let the user read and write the ledger's tables, or import the ledger into this database";
            case "57", "53" -> "wait until the database takes connections again; a server tries again by itself";
            default ->
                "start the database or mend the network, or the address in --url; a server tries again by itself";
        };
    }
}
