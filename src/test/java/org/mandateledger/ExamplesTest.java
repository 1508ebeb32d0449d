package org.mandateledger;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mandateledger.cli.ExitCode;
import org.mandateledger.testing.ShellWords;
import picocli.CommandLine;

/** What the help of the commands that read gives as examples works, over the committed ledger. */
class ExamplesTest {
    private static final String PROGRAM = "  ./mandates ";
    private static final Set<String> WRITERS =
            Set.of("record", "correct", "retract", "replay", "import", "serve", "tokens", "token");

    /** What examples make, and others then use: in this order. */
    private static final List<String> MADE = List.of("ledger.key", "checkpoint.txt", "proof.json");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    static Path folder;

    @TestFactory
    Stream<DynamicTest> everyExampleThatOnlyReadsRuns() {
        return examples()
                .sorted(Comparator.comparing(ExamplesTest::uses))
                .map(example -> DynamicTest.dynamicTest(example, () -> run(example)));
    }

    @Test
    void everyCommandThatReadsHasSome() {
        List<String> read = Mandates.commandLine().getSubcommands().keySet().stream()
                .filter(name -> !WRITERS.contains(name) && !name.equals("help"))
                .toList();

        assertThat(read)
                .contains("as-of", "cite", "verify", "man")
                .allSatisfy(name -> assertThat(examples()).anyMatch(it -> it.startsWith("./mandates " + name)));
    }

    private static Stream<String> examples() {
        return Stream.concat(
                        Stream.of(Mandates.commandLine()), Mandates.commandLine().getSubcommands().values().stream())
                .flatMap(line -> Arrays.stream(
                                line.getCommandSpec().usageMessage().footer())
                        .dropWhile(it -> !it.startsWith("Example")))
                .filter(line -> line.startsWith(PROGRAM))
                .map(String::strip)
                .filter(ExamplesTest::reads)
                .distinct();
    }

    /** Without those that write, and without a key that is cut short before the reader's eyes. */
    private static boolean reads(String example) {
        List<String> words = ShellWords.of(example);
        return !WRITERS.contains(words.get(1))
                && !words.contains("--out")
                && !words.contains("--write")
                && !example.contains("…")
                && (!words.get(1).equals("publish") || words.contains("--check"));
    }

    /** How late it can come: after those that make what it names. */
    private static int uses(String example) {
        List<String> used = ShellWords.of(example.replaceFirst("(--new-key \\S+)|( > .*)", ""));
        return MADE.stream()
                .mapToInt(file -> used.contains(file) ? 1 + MADE.indexOf(file) : 0)
                .max()
                .orElse(0);
    }

    /** As a shell would, with pipes from one command to the next; files that are made are made in the folder. */
    private static void run(String example) throws IOException {
        InputStream standardInput = System.in;
        String passed = "";
        try {
            for (String command : example.replaceFirst(" > .*", "").split(" \\| ")) {
                System.setIn(new ByteArrayInputStream(passed.getBytes(UTF_8)));
                StringWriter out = new StringWriter();
                StringWriter err = new StringWriter();
                CommandLine line =
                        Mandates.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(err));
                List<String> words = new ArrayList<>(ShellWords.of(command));
                assertThat(words.removeFirst()).isEqualTo("./mandates");
                words.replaceAll(
                        word -> MADE.contains(word) ? folder.resolve(word).toString() : word);
                assertThat(line.execute(words.toArray(String[]::new)))
                        .as(err.toString())
                        .isIn(ExitCode.OK, ExitCode.DIFFERENT);
                passed = out.toString();
            }
        } finally {
            System.setIn(standardInput);
        }
        assertThat(passed).isNotBlank();
        Optional<String> file = Optional.of(example)
                .filter(it -> it.contains(" > "))
                .map(it -> it.substring(it.indexOf(" > ") + 3).strip())
                .filter(MADE::contains);
        if (file.isPresent()) {
            Files.writeString(folder.resolve(file.get()), passed);
        }
    }
}
