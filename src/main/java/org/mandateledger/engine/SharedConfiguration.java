package org.mandateledger.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.messaging.StreamableMessageSource;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a store needs that several nodes write to. */
@Configuration
@Profile("postgres | axon-server")
class SharedConfiguration {
    private static final Duration BEAT = Duration.ofMillis(200);
    /** After so long, others take over what a node did that no longer says that it lives. */
    private static final Duration CLAIM = Duration.ofSeconds(5);

    private static final int RETRY_MILLIS = 20;
    private static final int MOST_RETRIES = 50;

    @Bean(destroyMethod = "close")
    Following following(ServingLedger serving, Arrivals arrivals) {
        return new Following(serving, arrivals).every(BEAT);
    }

    @Bean(destroyMethod = "shutdown")
    ScheduledExecutorService retries() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("retries").factory());
    }

    /** Is asked about causes as well, and those that Java checks come from the database. */
    private static boolean isNotAboutTheOrder(Throwable failure) {
        return failure instanceof RuntimeException && !(failure instanceof ConcurrencyException);
    }

    /** Where another node was first, a command is decided anew, on what that one recorded. Nothing else is tried again. */
    @Bean
    CommandGateway commandGateway(CommandBus commands, ScheduledExecutorService retries) {
        return DefaultCommandGateway.builder()
                .commandBus(commands)
                .retryScheduler(IntervalRetryScheduler.builder()
                        .retryExecutor(retries)
                        .retryInterval(RETRY_MILLIS)
                        .maxRetryCount(MOST_RETRIES)
                        .nonTransientFailurePredicate(SharedConfiguration::isNotAboutTheOrder)
                        .build())
                .build();
    }

    @Bean
    @ConditionalOnWebApplication
    ReplayNote replayNote(Database database) {
        return new DatabaseNote(database);
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
