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

/** The pages over a copy of the committed ledger, to which nothing is added. */
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
        places(HOME, properties);
    }

    static void places(Path home, DynamicPropertyRegistry properties) {
        properties.add("ledger.directory", home.resolve("events")::toString);
        properties.add("ledger.tokens", tokens(home)::toString);
    }

    static Path tokens(Path home) {
        return home.resolve("tokens.json");
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
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    /** A folder of its own, with the ledger in it. */
    static Path copy() {
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
