package org.mandateledger.store.axonserver;

import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Where an Axon Server is. A server that asks for an access token is given what {@code AXONIQ_AXONSERVER_TOKEN} says.
 *
 * @param url host, or host and port
 */
public record AxonServerAddress(String url) {
    private static final int PORT = 8124;
    private static final int SECONDS = 5;

    AxonServerConnectionFactory connections() {
        String[] parts = url.split(":", 2);
        AxonServerConnectionFactory.Builder builder = AxonServerConnectionFactory.forClient("mandates")
                .routingServers(new ServerAddress(parts[0], parts.length == 2 ? Integer.parseInt(parts[1]) : PORT))
                .connectTimeout(SECONDS, TimeUnit.SECONDS);
        return token().map(builder::token).orElse(builder).build();
    }

    public static Optional<String> token() {
        return Optional.ofNullable(System.getenv("AXONIQ_AXONSERVER_TOKEN"));
    }

    @Override
    public String toString() {
        return "Axon Server at " + url;
    }
}
