package org.mandateledger.engine;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the ledger is.
 *
 * @param directory the folder of its segments
 * @param claims the folder of what sources claim
 * @param sources the bibliography
 * @param tokens the file that holds the hashes of maintainers' tokens
 */
@ConfigurationProperties("ledger")
public record LedgerProperties(
        @DefaultValue("events") Path directory,
        @DefaultValue("seeds/claims") Path claims,
        @DefaultValue("seeds/sources.json") Path sources,
        @DefaultValue("tokens/tokens.json") Path tokens) {}
