package org.mandateledger.pages;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The pages over the committed ledger; what a test records goes into a copy that all of them share. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "axoniq.update-checker.disabled=true")
public abstract class ServedPages {
    private static final Path HOME = copy();
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    @LocalServerPort
    private int port;

    @DynamicPropertySource
    static void places(DynamicPropertyRegistry properties) {
        properties.add("ledger.directory", HOME.resolve("events")::toString);
        properties.add("ledger.tokens", HOME.resolve("tokens.json")::toString);
    }

    protected final String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Where the tokens of maintainers are kept. */
    protected static Path tokens() {
        return HOME.resolve("tokens.json");
    }

    /** @param headers names and values by turns */
    protected final HttpResponse<String> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
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
