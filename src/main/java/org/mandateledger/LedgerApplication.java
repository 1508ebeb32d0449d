package org.mandateledger;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** The application that serves and writes the ledger. Reading on the command line does without it. */
@SpringBootApplication
public class LedgerApplication {
    /** Without the web, for one command that writes. */
    public static ConfigurableApplicationContext withoutWeb(Path ledger) {
        return builder(ledger).web(WebApplicationType.NONE).run();
    }

    /** @param port 0 takes any free one */
    public static ConfigurableApplicationContext serve(Path ledger, int port) {
        return builder(ledger).properties(Map.of("server.port", port)).run();
    }

    private static SpringApplicationBuilder builder(Path ledger) {
        return new SpringApplicationBuilder(LedgerApplication.class)
                .properties(Map.of("ledger.directory", ledger.toString()));
    }
}
