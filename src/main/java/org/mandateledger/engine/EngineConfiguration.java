package org.mandateledger.engine;

import java.time.Clock;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.mandateledger.asking.Beside;
import org.mandateledger.format.PublishedRules;
import org.mandateledger.operation.Decision;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

/** What is the same on every store. */
@Configuration
@EnableConfigurationProperties(LedgerProperties.class)
class EngineConfiguration {
    @Bean
    Decision decision() {
        return new Decision(PublishedRules.book());
    }

    @Bean
    Beside beside(LedgerProperties ledger) {
        return new Beside(ledger.claims(), ledger.sources());
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** For Axon's own messages; events are written by the ledger's codec. */
    @Bean
    @Primary
    Serializer messageJson() {
        return Jackson3Serializer.builder().build();
    }

    /** Every node has an index of its own, in memory, and builds it anew when it starts. */
    @Autowired
    void processors(EventProcessingConfigurer processing) {
        processing.registerSubscribingEventProcessor(IndexFollower.GROUP);
    }
}
