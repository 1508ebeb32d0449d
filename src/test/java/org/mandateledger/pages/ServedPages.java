package org.mandateledger.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** The pages over a copy of the committed ledger, to which nothing is added. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "axoniq.update-checker.disabled=true",
            "ledger.limits.reads=off",
            "ledger.limits.writes=off",
            "ledger.limits.failures=off"
        })
@ContextConfiguration(initializers = ServedPages.Copying.class)
public abstract class ServedPages {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @Value("${ledger.tokens}")
    private Path tokens;

    /** Gives each application that is started a ledger of its own. */
    static final class Copying implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            Path home = copy();
            TestPropertyValues.of(
                            "ledger.directory=" + home.resolve("events"),
                            "ledger.tokens=" + home.resolve("tokens.json"))
                    .applyTo(context);
        }
    }

    /** Where the tokens of maintainers are kept. */
    protected final Path tokens() {
        return tokens;
    }

    protected final String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** @param headers names and values by turns */
    protected final HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
    }

    private static Path copy() {
        try {
            Path home = Files.createTempDirectory("served-pages");
            Path events = Files.createDirectory(home.resolve("events"));
            try (var files = Files.newDirectoryStream(Path.of("events"), "*.jsonl")) {
                for (Path file : files) {
                    Files.copy(file, events.resolve(file.getFileName()));
                }
            }
            return home;
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
