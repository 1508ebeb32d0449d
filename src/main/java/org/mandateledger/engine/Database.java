package org.mandateledger.engine;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.SQLException;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresSchema;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;

/**
 * The node's connections to the ledger's database. Its transactions are no bean of the application's: a command's batch
 * must be committed before the index takes it, and not when the command's unit of work ends.
 */
final class Database implements AutoCloseable {
    private static final int MOST_CONNECTIONS = 8;
    private static final long PATIENCE_MILLIS = 3_000;

    private final PostgresAddress address;
    private final HikariDataSource pool;
    private final TransactionManager transactions;
    private final ConnectionProvider provider;

    /** Makes the tables first. */
    Database(PostgresAddress address) {
        PostgresSchema.make(address);
        this.address = address;
        HikariConfig settings = new HikariConfig();
        settings.setPoolName("ledger");
        settings.setDataSource(address.source());
        settings.setMaximumPoolSize(MOST_CONNECTIONS);
        settings.setMinimumIdle(1);
        settings.setConnectionTimeout(PATIENCE_MILLIS);
        settings.setValidationTimeout(PATIENCE_MILLIS / 2);
        pool = new HikariDataSource(settings);
        transactions = new SpringTransactionManager(new DataSourceTransactionManager(pool));
        provider = new SpringDataSourceConnectionProvider(pool);
    }

    Connection connection() throws SQLException {
        return pool.getConnection();
    }

    /** One that is nobody else's, before or after: what a session of the database holds ends with it. */
    Connection alone() throws SQLException {
        return address.source().getConnection();
    }

    TransactionManager transactions() {
        return transactions;
    }

    /** The connection of the transaction under way. */
    ConnectionProvider provider() {
        return provider;
    }

    @Override
    public void close() {
        pool.close();
    }
}
