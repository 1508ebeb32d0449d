package org.mandateledger.serving;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.mandateledger.LedgerApplication;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Postgres;
import org.mandateledger.testing.Token;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The application in this process, over a ledger that the test has put into a store. */
final class Served implements AutoCloseable {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ConfigurableApplicationContext context;
    private final String token;

    enum Store {
        FILES,
        POSTGRES
    }

    record Answer(int status, JsonNode json, HttpResponse<String> response) {
        String text(String pointer) {
            return json.at(pointer).asString("");
        }
    }

    /**
     * @param ledger in files; on PostgreSQL it has been imported
     * @param url of the database, where it is in one
     */
    Served(Store store, Path ledger, String url) {
        System.setProperty("axoniq.update-checker.disabled", "true");
        Path tokens = ledger.resolveSibling("tokens-" + SERIAL.incrementAndGet() + ".json");
        token = Token.of("ada", tokens);
        SpringApplicationBuilder builder = new SpringApplicationBuilder(LedgerApplication.class);
        context = (store == Store.POSTGRES ? builder.profiles("postgres") : builder)
                .run(
                        "--server.port=0",
                        "--ledger.directory=" + ledger,
                        "--ledger.url=" + url,
                        "--ledger.tokens=" + tokens,
                        "--ledger.limits.reads=off",
                        "--ledger.limits.writes=off");
    }

    /** Puts a ledger into a new database, where the store is one; answers its address. */
    static String stored(Store store, Path ledger) {
        if (store == Store.FILES) {
            return "";
        }
        String url = Postgres.database();
        stored(ledger, url);
        return url;
    }

    static void stored(Path ledger, String url) {
        Cli imported = Cli.run(ledger, "import", "--store", "postgres", "--url", url);
        if (imported.exit() != 0) {
            throw new AssertionError(imported.err());
        }
    }

    Answer get(String path) {
        return send(request(path));
    }

    Answer post(String path, String body) {
        return send(request(path).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    Answer delete(String path) {
        return send(request(path).DELETE());
    }

    /** The state of the replay, once none is under way. */
    Answer replayed() throws InterruptedException {
        Answer state = get("/api/v1/replay");
        for (int i = 0; i < 3_000 && state.json().path("running").asBoolean(); i++) {
            Thread.sleep(10);
            state = get("/api/v1/replay");
        }
        return state;
    }

    private HttpRequest.Builder request(String path) {
        int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private static Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            boolean isJson = response.body().startsWith("{");
            return new Answer(response.statusCode(), JSON.readTree(isJson ? response.body() : "{}"), response);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
