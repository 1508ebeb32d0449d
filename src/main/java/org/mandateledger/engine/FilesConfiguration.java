package org.mandateledger.engine;

import java.time.Clock;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.mandateledger.store.LedgerFolder;
import org.mandateledger.store.LedgerLoader;
import org.mandateledger.store.LedgerStore;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Profile;

/** Axon on the ledger's files. */
@Configuration
@Profile("!postgres & !axon-server")
class FilesConfiguration {
    @Bean
    LedgerStore ledgerStore(LedgerProperties ledger) {
        return new LedgerFolder(ledger.directory());
    }

    @Bean(destroyMethod = "close")
    FileEventStorageEngine eventStorageEngine(LedgerProperties ledger) {
        return new FileEventStorageEngine(ledger.directory());
    }

    /** Reads what the engine, opened first, has put in order. */
    @Bean
    ServingLedger servingLedger(LedgerStore store, FileEventStorageEngine opened, Clock clock) {
        return new ServingLedger(
                (ledger, read, applied) ->
                        LedgerLoader.read(store, ledger, line -> read.accept(line.position()), applied),
                clock);
    }

    @Bean
    @ConditionalOnWebApplication
    ReplayNote replayNote(LedgerProperties ledger) {
        return FileNote.in(ledger.directory());
    }

    @Bean
    Freshness freshness() {
        return Freshness.ALWAYS;
    }

    /** Nothing here follows by tokens; Axon wants a place for them all the same. */
    @Bean
    TokenStore tokenStore() {
        return new InMemoryTokenStore();
    }
}
