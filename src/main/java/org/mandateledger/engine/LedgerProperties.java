package org.mandateledger.engine;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is. The profile says in which store: {@code postgres}, {@code axon-server}, else files.
 *
 * @param directory the folder of its segments
 * @param url of the server that holds it
 * @param tokenDatabase where a store that keeps no tokens has them kept
 * @param passwordFile of the database's user
 * @param claims the folder of what sources claim
 * @param sources the bibliography
 */
@ConfigurationProperties("ledger")
public record LedgerProperties(
        @DefaultValue("events") Path directory,
        @DefaultValue("") String url,
        @DefaultValue("") String tokenDatabase,
        @Nullable Path passwordFile,
        @DefaultValue("seeds/claims") Path claims,
        @DefaultValue("seeds/sources.json") Path sources) {}
