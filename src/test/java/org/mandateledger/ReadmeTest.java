package org.mandateledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.testing.ShellWords;
import picocli.CommandLine;

/**
 * Runs every command of the README's console blocks against the committed ledger and compares what it prints.
 * {@code mvn test -Dtest=ReadmeTest -Dreadme=write} writes the answers into the README instead.
 */
class ReadmeTest extends ServedCommittedLedger {
    private static final Path README = Path.of("README.md");

    @Test
    void everyExampleAnswersAsPrinted() throws Exception {
        List<String> lines = Files.readAllLines(README);
        List<String> answered = new ArrayList<>();
        int examples = 0;
        for (int i = 0; i < lines.size(); i++) {
            answered.add(lines.get(i));
            if (!lines.get(i).equals("```console")) {
                continue;
            }
            for (i++; !lines.get(i).equals("```"); i++) {
                if (lines.get(i).startsWith("$ ")) {
                    StringBuilder command = new StringBuilder(lines.get(i).substring(2));
                    answered.add(lines.get(i));
                    while (command.toString().endsWith("\\")) {
                        i++;
                        answered.add(lines.get(i));
                        command.setLength(command.length() - 1);
                        command.append(lines.get(i).strip());
                    }
                    answered.addAll(answer(command.toString()));
                    examples++;
                }
            }
            answered.add("```");
        }
        if ("write".equals(System.getProperty("readme"))) {
            Files.write(README, answered);
        }
        assertThat(examples).isPositive();
        assertThat(lines).isEqualTo(answered);
    }

    private List<String> answer(String command) throws Exception {
        String[] piped = command.split(" \\| head -n ", 2);
        List<String> answer = (piped[0].startsWith("curl ") ? fetched(piped[0]) : printed(piped[0]))
                .lines()
                .toList();
        return piped.length == 1
                ? answer
                : answer.stream().limit(Integer.parseInt(piped[1].strip())).toList();
    }

    private static String printed(String command) {
        List<String> arguments = ShellWords.of(command);
        assertThat(arguments.getFirst()).isEqualTo("./mandates");
        StringWriter out = new StringWriter();
        CommandLine line =
                Mandates.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(new StringWriter()));
        int exit = line.execute(arguments.subList(1, arguments.size()).toArray(String[]::new));
        assertThat(exit).as(command).isIn(ExitCode.OK, ExitCode.DIFFERENT);
        return out.toString();
    }

    private String fetched(String command) throws IOException, InterruptedException {
        List<String> arguments = ShellWords.of(command);
        String url = arguments.getLast().replace("localhost:8080", "localhost:" + port);
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(url));
        Optional<String> body = after("-d", arguments);
        body.ifPresent(text ->
                request.POST(HttpRequest.BodyPublishers.ofString(text)).header("Content-Type", "application/json"));
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static Optional<String> after(String option, List<String> arguments) {
        int at = arguments.indexOf(option);
        return at < 0 ? Optional.empty() : Optional.of(arguments.get(at + 1));
    }
}
