package org.mandateledger.engine;

import java.time.Clock;
import java.util.Optional;
import org.axonframework.serialization.Serializer;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Axon on PostgreSQL; see docs/stores.md. */
@Configuration
@Profile("postgres")
class PostgresConfiguration {
    @Bean
    PostgresAddress address(LedgerProperties ledger) {
        return new PostgresAddress(ledger.url(), Optional.ofNullable(ledger.passwordFile()));
    }

    @Bean(destroyMethod = "close")
    Database database(PostgresAddress address) {
        return new Database(address);
    }

    @Bean
    PostgresLedger ledgerStore(PostgresAddress address, Database database) {
        return new PostgresLedger(address, database::connection);
    }

    @Bean
    PostgresEventStorageEngine eventStorageEngine(Database database, PostgresLedger ledger, Serializer others) {
        return PostgresEventStorageEngine.on(database, ledger, others);
    }

    @Bean
    ServingLedger servingLedger(PostgresLedger ledger, Clock clock) {
        return new ServingLedger(new FirstReading(ledger, ledger::position), ledger::after, clock);
    }
}
