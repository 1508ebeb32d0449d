package org.mandateledger.serving;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.testing.Given;

/** The launcher as users start it, in processes of their own: streams, exit codes, and a server beside a writer. */
class LauncherTest {
    private static final String EVENT = """
            {"id": "unsoa-established", "type": "OperationEstablished", "operation": "unsoa", "effective": "2009-01-16",
             "names": [{"language": "en", "name": "UN Support Office", "acronym": "UNSOA"}],
             "kind": "un-support-office", "lead": ["United Nations"], "hostAreas": ["SOM"],
             "sources": [{"source": "sres-1863"}]}""";

    @TempDir
    static Path checkout;

    private record Run(int exit, String out, String err) {}

    /** A checkout that is built: the launcher, the program's archive and its libraries. */
    @BeforeAll
    static void build() throws IOException {
        Files.copy(Path.of("mandates"), checkout.resolve("mandates"));
        Files.createFile(checkout.resolve("pom.xml"));
        Files.createDirectories(checkout.resolve("src/main"));
        Path libraries = Files.createDirectories(checkout.resolve("target/lib"));
        Path jar = checkout.resolve("target/mandate-ledger.jar");
        try (JarOutputStream archive = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                Path path = Path.of(entry);
                if (path.toString().endsWith(".jar")) {
                    Files.createSymbolicLink(libraries.resolve(path.getFileName()), path);
                } else if (Files.exists(path.resolve("application.properties"))) {
                    pack(path, archive);
                }
            }
        }
    }

    @AfterAll
    static void unlink() throws IOException {
        try (Stream<Path> links = Files.list(checkout.resolve("target/lib"))) {
            for (Path link : links.toList()) {
                Files.delete(link);
            }
        }
    }

    @Test
    void dataAndMessagesGoTheirOwnWays() throws Exception {
        Path ledger = Given.events("[" + EVENT + "]").in(checkout.resolve("reading"));

        Run found = run("as-of", "2009-02-01", "--format", "csv", "--ledger", ledger.toString());
        assertThat(found.err()).contains("no coverage is stated");
        assertThat(found.exit()).isEqualTo(0);
        assertThat(found.out()).startsWith("id,acronym,name").contains("unsoa,UNSOA");

        Run wrong = run("as-of", "2009-02-30", "--ledger", ledger.toString());
        assertThat(wrong).returns(2, Run::exit).returns("", Run::out);
        assertThat(wrong.err()).contains("2009-02-30");
    }

    @Test
    void aReaderThatHasHadEnoughEndsItQuietly() throws Exception {
        Path ledger = Given.events("[" + EVENT + "]").in(checkout.resolve("piped"));
        Path err = checkout.resolve("piped.err");
        ProcessBuilder launcher = launcher("timeline", "unsoa", "--ledger", ledger.toString());
        String line = launcher.command().stream().map("'%s'"::formatted).collect(Collectors.joining(" "));
        Process piped = launcher.command("bash", "-c", "set -o pipefail; " + line + " | true")
                .redirectError(err.toFile())
                .start();

        assertThat(piped.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(piped.exitValue()).isZero();
        assertThat(err).isEmptyFile();
    }

    @Test
    void aServerTellsItsAddressKeepsOtherWritersOutAndLetsThemInWhenItStops() throws Exception {
        Path ledger = Files.createDirectory(checkout.resolve("served"));
        Path file = Files.writeString(checkout.resolve("event.json"), EVENT);
        Path tokens = checkout.resolve("tokens.json");
        Run token = run("tokens", "create", "ada", "--tokens", tokens.toString());
        assertThat(token.out()).matches("mandate_[0-9a-f]{8}_[A-Za-z0-9_-]{43}\\R");
        assertThat(token.err()).contains("Keep it now");

        Path out = checkout.resolve("server.out");
        Process server = launcher("serve", "--port", "0", "--ledger", ledger.toString(), "--tokens", tokens.toString())
                .redirectOutput(out.toFile())
                .start();
        try {
            String address = address(server);
            assertThat(post(address + "/api/v1/events?dryRun=true", token.out().strip()))
                    .isEqualTo(200);

            Run record = run("record", file.toString(), "--ledger", ledger.toString());
            assertThat(record).returns(3, Run::exit).returns("", Run::out);
            assertThat(record.err())
                    .contains("already open for writing by process " + server.pid())
                    .contains("Remedy")
                    .doesNotContain("\tat ");
        } finally {
            server.destroy();
        }
        assertThat(server.waitFor(30, TimeUnit.SECONDS)).isTrue();
        assertThat(out).isEmptyFile();

        Run record = run("record", file.toString(), "--ledger", ledger.toString());
        assertThat(record.err()).isEmpty();
        assertThat(record.exit()).isEqualTo(0);
        assertThat(record.out())
                .startsWith("recorded 1 event; the ledger stands at position 1")
                .hasLineCount(1);
    }

    private static String address(Process server) throws IOException {
        var errors = server.errorReader(UTF_8);
        Pattern address = Pattern.compile("serving .* at (http://localhost:\\d+)");
        StringBuilder said = new StringBuilder();
        for (String line = errors.readLine(); line != null; line = errors.readLine()) {
            Matcher matcher = address.matcher(line);
            if (matcher.find()) {
                return matcher.group(1);
            }
            said.append(line).append('\n');
        }
        throw new AssertionError("the server ended: " + said);
    }

    private static int post(String address, String token) throws IOException, InterruptedException {
        String body = "{\"why\": \"a trial\", \"events\": [" + EVENT + "]}";
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", "Bearer " + token)
                                    .header("Content-Type", "application/json")
                                    .POST(HttpRequest.BodyPublishers.ofString(body))
                                    .build(),
                            HttpResponse.BodyHandlers.ofString())
                    .statusCode();
        }
    }

    private static Run run(String... arguments) throws IOException, InterruptedException {
        Path out = Files.createTempFile(checkout, "run", ".out");
        Path err = Files.createTempFile(checkout, "run", ".err");
        Process process = launcher(arguments)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        if (!process.waitFor(120, TimeUnit.SECONDS)) {
            process.destroyForcibly();
            throw new AssertionError("it never ended: " + Files.readString(err));
        }
        return new Run(process.exitValue(), Files.readString(out), Files.readString(err));
    }

    private static ProcessBuilder launcher(String... arguments) {
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("bash", checkout.resolve("mandates").toString()), Stream.of(arguments))
                        .toList());
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().keySet().removeAll(List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS"));
        return builder;
    }

    private static void pack(Path classes, JarOutputStream archive) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            // folders too: Spring looks for components in those that the archive lists
            for (Path file : files.filter(file -> !file.equals(classes)).toList()) {
                String name = classes.relativize(file).toString();
                archive.putNextEntry(new ZipEntry(Files.isDirectory(file) ? name + "/" : name));
                if (Files.isRegularFile(file)) {
                    Files.copy(file, archive);
                }
                archive.closeEntry();
            }
        }
    }
}
