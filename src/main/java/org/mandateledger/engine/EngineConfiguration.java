package org.mandateledger.engine;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mandateledger.format.Taxonomy;
import org.mandateledger.operation.Decision;
import org.mandateledger.operation.RuleBook;
import org.mandateledger.store.LedgerLoader;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** Axon on the ledger's files. */
@Configuration
@EnableConfigurationProperties(LedgerProperties.class)
class EngineConfiguration {

    @Bean(destroyMethod = "close")
    FileEventStorageEngine eventStorageEngine(LedgerProperties ledger) {
        return new FileEventStorageEngine(ledger.directory());
    }

    /** Reads what the engine, opened first, has put in order. */
    @Bean
    ServingLedger servingLedger(LedgerProperties ledger, FileEventStorageEngine opened) {
        return new ServingLedger(() -> LedgerLoader.read(ledger.directory()));
    }

    @Bean
    Decision decision() {
        return new Decision(new RuleBook(Taxonomy.published().ids()));
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** The index lives in memory and begins with a bulk read, so that its tokens need not outlive the process. */
    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }

    /** For Axon's own messages; events are written by the ledger's codec. */
    @Bean
    @Primary
    Serializer messageJson() {
        return Jackson3Serializer.builder().build();
    }

    @Autowired
    void processors(EventProcessingConfigurer processing) {
        processing
                .registerSubscribingEventProcessor(IndexFollower.GROUP)
                .registerTrackingEventProcessor(
                        Rebuild.GROUP,
                        configuration -> configuration.eventStore(),
                        configuration -> TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                                .andBatchSize(500)
                                .andInitialTrackingToken(StreamableMessageSource::createTailToken)
                                .andAutoStart(false));
    }
}
