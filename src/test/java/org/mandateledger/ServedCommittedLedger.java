package org.mandateledger;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The application on a port of its own over the committed ledger. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
abstract class ServedCommittedLedger {
    @LocalServerPort
    protected int port;

    /** A copy, so that serving takes no lock on the committed ledger. */
    @DynamicPropertySource
    static void ledger(DynamicPropertyRegistry properties) throws IOException {
        Path copy = Files.createTempDirectory("readme-ledger");
        try (var files = Files.newDirectoryStream(Path.of("events"), "*.jsonl")) {
            for (Path file : files) {
                Files.copy(file, copy.resolve(file.getFileName()));
            }
        }
        properties.add("ledger.directory", copy::toString);
    }
}
