package org.mandateledger.accounts;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who may ask, and how often.
 *
 * @param tokens the file that holds the hashes of maintainers' tokens
 * @param limits by address; writes by account too
 */
@ConfigurationProperties("ledger")
record AccessProperties(
        @DefaultValue("tokens/tokens.json") Path tokens,
        @DefaultValue("open") Reads reads,
        @DefaultValue Limits limits) {
    record Limits(
            @DefaultValue("6000/1m") Rate reads,
            @DefaultValue("120/1m") Rate writes,
            @DefaultValue("10/5m") Rate failures) {}

    boolean closed() {
        return reads == Reads.CLOSED;
    }
}
