package org.mandateledger.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Cli;
import org.mandateledger.testing.Given;
import org.mandateledger.testing.Postgres;
import org.mandateledger.testing.Proxy;
import org.mandateledger.testing.Token;

/** Three servers in processes of their own share one database; the third reaches it by a network that can be cut. */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralNodesTest {
    @TempDir
    static Path temporary;

    private static final String URL = Postgres.database();
    private static final AtomicInteger SERIAL = new AtomicInteger();
    private static final List<Node> NODES = new CopyOnWriteArrayList<>();
    private static final Proxy NETWORK = Proxy.to(Postgres.port());
    private static Path tokens = Path.of("");
    private static String token = "";

    @BeforeAll
    static void startThree() throws Exception {
        tokens = temporary.resolve("tokens.json");
        token = Token.of("ada", tokens);
        Path files = Given.events("""
                [{id: 'op-established', type: 'OperationEstablished', operation: 'op', effective: '2000-01-01',
                  names: [{language: 'en', name: 'The Mission'}], kind: 'regional', lead: ['African Union'],
                  hostAreas: ['MLI']}]""").in(temporary.resolve("events"));
        assertThat(Cli.run(files, "import", "--store", "postgres", "--url", URL).exit())
                .isZero();
        NODES.add(Node.on(URL, tokens));
        NODES.add(Node.on(URL, tokens));
        NODES.add(Node.on(Postgres.through(NETWORK.port(), URL), tokens));
        for (Node node : NODES) {
            assertThat(node.said() + node.address("")).contains("http://localhost");
        }
    }

    @AfterAll
    static void stop() throws Exception {
        for (Node node : NODES) {
            node.close();
        }
        NETWORK.close();
    }

    @Test
    @Order(1)
    void whatOneRecordsTheOthersAnswerWithWithinASecond() throws Exception {
        for (Node node : NODES) {
            node.record(token, renamed(next()));
        }
        for (Node writer : NODES) {
            String id = next();
            assertThat(writer.record(token, renamed(id)).status()).isEqualTo(201);
            long begun = System.nanoTime();

            assertThat(writer.knows(id)).isTrue();
            for (Node node : NODES) {
                until(Duration.ofSeconds(2), () -> node.knows(id));
            }
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(1));
        }
    }

    @Test
    @Order(2)
    void whereAllRecordAtOnceEachIsDecidedOnWhatTheOthersRecorded() throws Exception {
        List<String> ids = IntStream.range(0, 24).mapToObj(_ -> next()).toList();
        List<Node.Answer> answers = all(IntStream.range(0, ids.size())
                .<Callable<Node.Answer>>mapToObj(
                        i -> () -> NODES.get(i % NODES.size()).record(token, renamed(ids.get(i))))
                .toList());

        assertThat(answers).extracting(Node.Answer::status).containsOnly(201);
        assertThat(answers)
                .extracting(answer -> answer.json().at("/head/position").asLong())
                .doesNotHaveDuplicates();
        assertThat(inDatabase("verify").exit()).isZero();
    }

    @Test
    @Order(3)
    void ofThoseWhoRecordTheSameOneWinsAndTheOthersAreToldWhyNot() throws Exception {
        for (int round = 0; round < 3; round++) {
            String id = next();
            List<Node.Answer> answers = all(NODES.stream()
                    .<Callable<Node.Answer>>map(node -> () -> node.record(token, renamed(id)))
                    .toList());

            assertThat(answers).extracting(Node.Answer::status).containsExactlyInAnyOrder(201, 422, 422);
            assertThat(answers)
                    .filteredOn(answer -> answer.status() == 422)
                    .allSatisfy(answer ->
                            assertThat(answer.body()).contains("an event of this id was recorded at position"));
        }
    }

    @Test
    @Order(4)
    void aNodeCutOffFromTheDatabaseGoesOnAnsweringRefusesWritesAndRecoversByItself() throws Exception {
        Node cutOff = NODES.get(2);
        String meanwhile = next();
        NETWORK.cut();
        Node.Answer refused = cutOff.record(token, renamed(next()));
        assertThat(refused.status()).isEqualTo(503);
        assertThat(refused.json().path("type").asString()).isEqualTo("urn:mandate-ledger:problem:store-failed");
        assertThat(refused.json().path("detail").asString()).contains("Remedy: ");
        assertThat(NODES.getFirst().record(token, renamed(meanwhile)).status()).isEqualTo(201);
        assertThat(cutOff.get("/api/v1/as-of/2000-02-01/operations/op").status())
                .isEqualTo(200);
        assertThat(cutOff.knows(meanwhile)).isFalse();

        NETWORK.heal();
        until(Duration.ofSeconds(20), () -> cutOff.knows(meanwhile));
        assertThat(cutOff.record(token, renamed(next())).status()).isEqualTo(201);
    }

    @Test
    @Order(5)
    void aNodeWhoseNetworkSwallowsAllItSendsSaysSoWithinSecondsAndRecoversByItself() throws Exception {
        Node cutOff = NODES.get(2);
        String meanwhile = next();
        String unheard = next();
        NETWORK.swallow();
        try {
            long begun = System.nanoTime();
            Node.Answer refused = cutOff.record(token, renamed(unheard));
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(25));
            assertThat(refused.status()).as(refused.body()).isEqualTo(503);
            assertThat(refused.json().path("detail").asString()).contains("Remedy: ");
            begun = System.nanoTime();
            assertThat(cutOff.get("/api/v1/as-of/2000-02-01/operations/op").status())
                    .isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(2));
            assertThat(NODES.getFirst().record(token, renamed(meanwhile)).status())
                    .isEqualTo(201);
        } finally {
            NETWORK.heal();
        }
        until(Duration.ofSeconds(30), () -> cutOff.knows(meanwhile));
        assertThat(cutOff.record(token, renamed(unheard)).status()).isEqualTo(201);
        assertThat(inDatabase("verify").exit()).isZero();
    }

    @Test
    @Order(6)
    void aNodeKilledInTheMiddleOfItsWorkLosesNothingItAcknowledgedAndOthersTakeOver() throws Exception {
        until(Duration.ofSeconds(20), () -> !owner().isEmpty());
        String owner = owner();
        Node killed = NODES.stream()
                .filter(node -> owner.startsWith(node.pid() + "@"))
                .findFirst()
                .orElseThrow();
        Queue<String> acknowledged = new ConcurrentLinkedQueue<>();
        try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
            for (int i = 0; i < 3; i++) {
                writers.submit(() -> recordUntilItFails(killed, acknowledged));
            }
            until(Duration.ofSeconds(30), () -> acknowledged.size() > 20);
            killed.kill();
        }
        NODES.remove(killed);

        Node other = NODES.getFirst();
        assertThat(other.record(token, renamed(next())).status()).isEqualTo(201);
        assertThat(acknowledged).allMatch(other::knows);
        assertThat(inDatabase("verify").exit()).isZero();
        until(Duration.ofSeconds(20), () -> NODES.stream().anyMatch(node -> owner().startsWith(node.pid() + "@")));
        String head = Postgres.query(URL, "SELECT max(globalindex) FROM domainevententry");
        until(
                Duration.ofSeconds(20),
                () -> Postgres.query(URL, "SELECT max(position) FROM headseen").equals(head));
    }

    @Test
    @Order(7)
    void nodesAreReplacedOneByOneUnderLoadAndNoReadFails() throws Exception {
        List<Node> listed = new CopyOnWriteArrayList<>(NODES);
        Queue<String> failures = new ConcurrentLinkedQueue<>();
        AtomicInteger answered = new AtomicInteger();
        try (ExecutorService readers = Executors.newFixedThreadPool(3)) {
            List<Future<?>> reading = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                reading.add(readers.submit(() -> readWhileListed(listed, failures, answered)));
            }
            for (Node old : List.copyOf(NODES)) {
                Node fresh = Node.on(URL, tokens);
                NODES.add(fresh);
                fresh.address("");
                listed.add(fresh);
                listed.remove(old);
                String id = next();
                Socket unfinished = half(old, renamed(id));
                old.terminate();
                assertThat(finished(unfinished, renamed(id))).contains(" 201 ");
                assertThat(old.stop()).isTrue();
                NODES.remove(old);
                until(Duration.ofSeconds(5), () -> fresh.knows(id));
            }
            listed.clear();
            for (Future<?> reader : reading) {
                reader.get();
            }
        }
        assertThat(failures).isEmpty();
        assertThat(answered).hasValueGreaterThan(20);
    }

    private static void readWhileListed(List<Node> listed, Queue<String> failures, AtomicInteger answered) {
        for (int i = 0; !listed.isEmpty(); i++) {
            Object[] now = listed.toArray();
            if (now.length == 0) {
                return;
            }
            try {
                Node.Answer answer = ((Node) now[i % now.length]).get("/api/v1/as-of/2000-02-01/operations/op");
                if (answer.status() == 200) {
                    answered.incrementAndGet();
                    Thread.sleep(10);
                } else {
                    failures.add(answer.toString());
                }
            } catch (IOException | InterruptedException e) {
                failures.add(e.toString());
            }
        }
    }

    private static void recordUntilItFails(Node node, Queue<String> acknowledged) {
        try {
            for (String id = next(); node.record(token, renamed(id)).status() == 201; id = next()) {
                acknowledged.add(id);
            }
        } catch (IOException | InterruptedException _) {
            // it was killed
        }
    }

    /** A request whose body has come to its middle. */
    private static Socket half(Node node, String body) throws Exception {
        URI address = node.address("");
        Socket socket = new Socket(address.getHost(), address.getPort());
        OutputStream out = socket.getOutputStream();
        byte[] bytes = body.getBytes(UTF_8);
        out.write("""
                POST /api/v1/events HTTP/1.1\r
                Host: localhost\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: %d\r
                Connection: close\r
                \r
                """.formatted(token, bytes.length).getBytes(UTF_8));
        out.write(bytes, 0, bytes.length / 2);
        out.flush();
        Thread.sleep(500);
        return socket;
    }

    private static String finished(Socket socket, String body) throws Exception {
        try (socket) {
            Thread.sleep(500);
            byte[] bytes = body.getBytes(UTF_8);
            socket.getOutputStream().write(bytes, bytes.length / 2, bytes.length - bytes.length / 2);
            socket.getOutputStream().flush();
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        }
    }

    private static <T> List<T> all(List<Callable<T>> tasks) throws Exception {
        try (ExecutorService threads = Executors.newFixedThreadPool(tasks.size())) {
            List<T> results = new ArrayList<>();
            for (Future<T> future : threads.invokeAll(tasks)) {
                results.add(future.get());
            }
            return results;
        }
    }

    private static void until(Duration atMost, BooleanSupplier holds) throws InterruptedException {
        long end = System.nanoTime() + atMost.toNanos();
        while (!holds.getAsBoolean()) {
            assertThat(System.nanoTime()).as("waited %s in vain", atMost).isLessThan(end);
            Thread.sleep(20);
        }
    }

    /** The node on which the witness runs. */
    private static String owner() {
        return Postgres.query(URL, "SELECT coalesce(max(owner), '') FROM tokenentry WHERE processorname = 'witness'");
    }

    private static Cli inDatabase(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.addAll(List.of("--store", "postgres", "--url", URL));
        return Cli.run(temporary.resolve("elsewhere/events"), all.toArray(String[]::new));
    }

    private static String next() {
        return "op-renamed-" + SERIAL.incrementAndGet();
    }

    private static String renamed(String id) {
        return """
                {"changeSet": "mali/op", "why": "as the test has it", "events": [
                 {"id": "%1$s", "type": "OperationRenamed", "operation": "op", "effective": "2014-01-01",
                  "names": [{"language": "en", "name": "Name %1$s"}], "sources": [{"source": "a-source"}]}]}""".formatted(id);
    }
}
