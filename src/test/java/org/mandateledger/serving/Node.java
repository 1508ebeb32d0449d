package org.mandateledger.serving;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.mandateledger.testing.Program;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A server in a process of its own, on a ledger that it shares with others. */
final class Node implements AutoCloseable {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Pattern SERVING = Pattern.compile("serving .* at (http://localhost:\\d+)");

    private final Process process;
    private final CompletableFuture<String> address = new CompletableFuture<>();
    private final List<String> said = new ArrayList<>();

    private Node(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().start(this::listen);
    }

    record Answer(int status, String body) {
        JsonNode json() {
            return JSON.readTree(body);
        }
    }

    /** On a database; does not wait until it serves. */
    static Node on(String url, Path tokens) throws IOException {
        return started("--tokens", tokens.toString(), "--store", "postgres", "--url", url);
    }

    /**
     * On files; does not wait until it serves.
     *
     * @param before a command that starts another, such as one that drops rights
     */
    static Node onFiles(Path ledger, Path tokens, String... before) throws IOException {
        return started(List.of(before), "--tokens", tokens.toString(), "--ledger", ledger.toString());
    }

    /** Does not wait until it serves. */
    static Node started(String... options) throws IOException {
        return started(List.of(), options);
    }

    private static Node started(List<String> before, String... options) throws IOException {
        List<String> server = Program.command(Stream.concat(Stream.of("serve", "--port", "0"), Stream.of(options))
                .toArray(String[]::new));
        ProcessBuilder process = new ProcessBuilder(
                        Stream.concat(before.stream(), server.stream()).toList())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().putAll(Map.of("LEDGER_LIMITS_READS", "off", "LEDGER_LIMITS_WRITES", "off"));
        return new Node(process.start());
    }

    private void listen() {
        try (BufferedReader errors = process.errorReader(StandardCharsets.UTF_8)) {
            for (String line = errors.readLine(); line != null; line = errors.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                Matcher serving = SERVING.matcher(line);
                if (serving.find()) {
                    address.complete(serving.group(1));
                }
            }
        } catch (IOException _) {
            // it was killed
        }
        address.completeExceptionally(new AssertionError("the server ended: " + said()));
    }

    String said() {
        synchronized (said) {
            return String.join("\n", said);
        }
    }

    /** Waits until it serves. */
    URI address(String path) {
        return URI.create(address.orTimeout(120, TimeUnit.SECONDS).join() + path);
    }

    long pid() {
        return process.pid();
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path)));
    }

    Answer record(String token, String body) throws IOException, InterruptedException {
        return post("/api/v1/events", token, body);
    }

    Answer post(String path, String token, String body) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(address(path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    /** Of many that are asked at once. */
    CompletableFuture<Answer> ask(String path) {
        return CLIENT.sendAsync(
                        HttpRequest.newBuilder(address(path))
                                .timeout(Duration.ofSeconds(60))
                                .build(),
                        HttpResponse.BodyHandlers.ofString())
                .thenApply(response -> new Answer(response.statusCode(), response.body()));
    }

    private static Answer send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response =
                CLIENT.send(request.timeout(Duration.ofSeconds(60)).build(), HttpResponse.BodyHandlers.ofString());
        return new Answer(response.statusCode(), response.body());
    }

    boolean knows(String event) {
        try {
            return get("/api/v1/events/" + event).status() == 200;
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** SIGKILL. */
    void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** SIGTERM; answers whether it ended in time. */
    boolean stop() throws InterruptedException {
        process.toHandle().destroy();
        return process.waitFor(60, TimeUnit.SECONDS);
    }

    void terminate() {
        process.toHandle().destroy();
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
