package org.mandateledger;

import org.mandateledger.asking.Beside;
import org.mandateledger.cli.Readers;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import picocli.CommandLine.Model.OptionSpec;

/** The application that serves and writes the ledger. Reading on the command line does without it. */
@SpringBootApplication
public class LedgerApplication {

    /** The commands that answer questions, with the server's folder of claims. */
    @Bean
    Readers readers(Beside beside) {
        return name -> Mandates.reader(name)
                .map(line -> line.setDefaultValueProvider(option ->
                        option instanceof OptionSpec it && it.longestName().equals("--claims")
                                ? beside.claims().toString()
                                : null));
    }
}
