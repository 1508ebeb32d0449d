package org.mandateledger.engine;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.mandateledger.store.postgres.PostgresAddress;
import org.mandateledger.store.postgres.PostgresLedger;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Axon on PostgreSQL; see docs/stores.md. */
@Configuration
@Profile("postgres")
class PostgresConfiguration {
    /** After so long, others take over what a node did that no longer says that it lives. */
    private static final Duration CLAIM = Duration.ofSeconds(5);

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
    ServingLedger servingLedger(PostgresLedger ledger) {
        return new ServingLedger(new FirstReading(ledger, ledger::position), ledger::after);
    }

    @Bean
    TokenStore tokenStore(Database database, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(database.provider())
                .serializer(serializer)
                .claimTimeout(CLAIM)
                .build();
    }

    @Autowired
    void witness(EventProcessingConfigurer processing, ObjectProvider<Database> database) {
        processing
                .registerTransactionManager(
                        Witness.GROUP, _ -> database.getObject().transactions())
                .registerTrackingEventProcessor(
                        Witness.GROUP,
                        configuration -> configuration.eventStore(),
                        _ -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(200)
                                .andTokenClaimInterval(1, TimeUnit.SECONDS)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken));
    }
}
