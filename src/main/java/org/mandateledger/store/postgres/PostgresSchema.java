package org.mandateledger.store.postgres;

import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.mandateledger.store.StoreFailed;

/** Makes the ledger's tables, or brings them to the form that this program knows. */
public final class PostgresSchema {
    private PostgresSchema() {}

    /** Nodes that start together wait for each other. */
    public static void make(PostgresAddress address) {
        try (var _ = address.source().getConnection()) {
            // what cannot be reached is said before Flyway wraps it
        } catch (SQLException e) {
            throw PostgresFault.of(address, e);
        }
        try {
            Flyway.configure(PostgresSchema.class.getClassLoader())
                    .dataSource(address.source())
                    .locations("classpath:db/ledger")
                    .table("ledger_schema_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .validateMigrationNaming(true)
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw PostgresFault.in(e)
                    .map(sql -> PostgresFault.of(address, sql))
                    .orElseGet(() -> new StoreFailed(
                            "the tables in %s are not as this program makes them (%s)"
                                    .formatted(address, e.getMessage()),
                            "use the program that made them or a later one, or another database"));
        }
    }
}
