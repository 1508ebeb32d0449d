package org.mandateledger.engine;

import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.event.axon.AxonServerEventStore;
import org.axonframework.eventsourcing.snapshotting.SnapshotFilter;
import org.axonframework.serialization.Serializer;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.store.Stored;
import org.mandateledger.store.axonserver.AxonServerAddress;
import org.mandateledger.store.axonserver.AxonServerLedger;
import org.mandateledger.store.postgres.PostgresAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/**
 * Axon on an Axon Server, which holds the events and nothing else: commands and questions stay within the node, and tokens
 * are kept in a database. See docs/stores.md.
 */
@Configuration
@Profile("axon-server")
class AxonServerStoreConfiguration {
    @Bean
    AxonServerLedger ledgerStore(LedgerProperties ledger, AxonServerConnectionManager connections) {
        return AxonServerLedger.by(connections::getConnection, new AxonServerAddress(ledger.url()));
    }

    @Bean(destroyMethod = "close")
    Database database(LedgerProperties ledger) {
        if (!ledger.tokenDatabase().startsWith(PostgresAddress.PREFIX)) {
            throw new StoreFailed(
                    "Axon Server keeps no tokens, and no database is named that does",
                    "set LEDGER_TOKENDATABASE to its address, as jdbc:postgresql://localhost:5432/tokens?user=mandates");
        }
        return new Database(new PostgresAddress(ledger.tokenDatabase(), Optional.ofNullable(ledger.passwordFile())));
    }

    @Bean
    AxonServerConfiguration axonServerConfiguration(LedgerProperties ledger) {
        AxonServerConfiguration.Builder builder =
                AxonServerConfiguration.builder().servers(ledger.url()).componentName("mandates");
        return AxonServerAddress.token().map(builder::token).orElse(builder).build();
    }

    @Bean(initMethod = "start", destroyMethod = "shutdown")
    AxonServerConnectionManager axonServerConnectionManager(AxonServerConfiguration configuration) {
        return AxonServerConnectionManager.builder()
                .axonServerConfiguration(configuration)
                .build();
    }

    @Bean
    AxonServerEventStore eventStore(
            AxonServerConfiguration configuration,
            AxonServerConnectionManager connections,
            AxonServerLedger ledger,
            Serializer others) {
        Serializer lines = new LineSerializer(others);
        AxonServerEventStore store = AxonServerEventStore.builder()
                .configuration(configuration)
                .platformConnectionManager(connections)
                .eventSerializer(lines)
                .snapshotSerializer(lines)
                .snapshotFilter(SnapshotFilter.allowAll())
                .build();
        store.registerDispatchInterceptor(messages -> {
            String segment = ledger.segmentFor(EventMessages.recorded(messages.getFirst()));
            return (_, message) -> message.andMetaData(Map.of(Stored.SEGMENT, segment));
        });
        return store;
    }

    @Bean
    ServingLedger servingLedger(AxonServerLedger ledger, Clock clock) {
        return new ServingLedger(new FirstReading(ledger, ledger::position), ledger::after, clock);
    }
}
