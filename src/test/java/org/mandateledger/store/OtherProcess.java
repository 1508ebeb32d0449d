package org.mandateledger.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import tools.jackson.core.json.JsonFactory;

/** A writer in another Java process; this class is also that process's main class. */
final class OtherProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    private OtherProcess(Process process) {
        this.process = process;
        output = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens the ledger, says {@code held} or why not, and holds it until it is killed. */
    static OtherProcess holding(Path directory) throws IOException {
        return start("hold", directory);
    }

    /** Waits for a line of input, then appends batches for ever; says {@code position hash} once each is recorded. */
    static OtherProcess appending(Path directory) throws IOException {
        return start("append", directory);
    }

    private static OtherProcess start(String what, Path directory) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xshare:auto",
                "-cp",
                String.join(System.getProperty("path.separator"), classPath()),
                OtherProcess.class.getName(),
                what,
                directory.toString()));
        return new OtherProcess(
                new ProcessBuilder(command).redirectErrorStream(true).start());
    }

    private static List<String> classPath() {
        return Arrays.asList(LedgerFiles.class, OtherProcess.class, JsonFactory.class).stream()
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .toList();
    }

    long pid() {
        return process.pid();
    }

    String says() throws IOException {
        String line = output.readLine();
        return line == null ? "(nothing)" : line;
    }

    void proceed() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** SIGKILL; answers what it had said that was not yet read. */
    List<String> kill() throws IOException, InterruptedException {
        process.toHandle().destroyForcibly(); // Process.destroyForcibly closes the output before it is read
        process.waitFor();
        return output.readAllLines();
    }

    @Override
    public void close() throws IOException, InterruptedException {
        kill();
        output.close();
    }

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[1]);
        boolean appending = arguments[0].equals("append");
        if (appending) {
            CanonicalForm.fault(new byte[0], 0, 0); // loads JSON before the starting shot
            int _ = System.in.read();
        }
        try (LedgerFiles ledger = LedgerFiles.openForWriting(directory)) {
            if (appending) {
                appendForEver(ledger);
            }
            System.out.println("held");
            int _ = System.in.read();
        } catch (LedgerException e) {
            System.out.println(e.getMessage());
        }
    }

    @SuppressWarnings("SystemOut")
    private static void appendForEver(LedgerFiles ledger) {
        for (int i = 0; true; i++) {
            Head head = ledger.append("s-" + i / 40 % 2, Sample.batch(ledger.head(), 1 + i % 5));
            System.out.println(head.position() + " " + head.hash());
        }
    }
}
