package org.mandateledger.engine;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.commandhandling.gateway.IntervalRetryScheduler;
import org.axonframework.modelling.command.ConcurrencyException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** What a store needs that several nodes write to. */
@Configuration
@Profile("postgres | axon-server")
class SharedConfiguration {
    private static final Duration BEAT = Duration.ofMillis(200);
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
}
