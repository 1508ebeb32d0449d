package org.mandateledger.manual;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mandateledger.Mandates;
import picocli.CommandLine;

/** Manual pages, and completion as the shells do it. */
class ManualTest {
    @TempDir
    Path temporary;

    private static String printed(String... arguments) {
        StringWriter out = new StringWriter();
        CommandLine line = Mandates.commandLine().setOut(new PrintWriter(out)).setErr(new PrintWriter(out));
        assertThat(line.execute(arguments)).as(out.toString()).isZero();
        return out.toString();
    }

    @Test
    void aPageSaysWhatHelpSays() {
        assertThat(printed("man", "as-of"))
                .startsWith(".TH \"MANDATES-AS-OF\" \"1\"")
                .contains(
                        ".SH NAME\nmandates\\-as\\-of \\- What was in force",
                        ".SH SYNOPSIS",
                        ".SH OPTIONS",
                        ".B \\-\\-kind K",
                        ".SH EXAMPLES",
                        "\\&./mandates as\\-of 2015\\-11\\-08");
        assertThat(printed("man")).contains(".SH COMMANDS", ".B as\\-of", ".B serve");
    }

    @Test
    void everyCommandHasAPageThatTypesetsWithoutAWarning() throws Exception {
        assumeTrue(isThere("groff"), "groff is not installed");
        for (String command : Mandates.commandLine().getSubcommands().keySet()) {
            Path page = Files.writeString(temporary.resolve(command + ".1"), printed("man", command));
            String typeset = output("groff", "-man", "-Tutf8", "-ww", page.toString());
            assertThat(typeset)
                    .as(command)
                    .contains("./mandates " + command)
                    .doesNotContain("warning", page.toString());
        }
    }

    @Test
    void aCommandThatIsNotThereHasNoPage() {
        StringWriter err = new StringWriter();
        assertThat(Mandates.commandLine().setErr(new PrintWriter(err)).execute("man", "as-off"))
                .isEqualTo(4);
        assertThat(err.toString()).contains("near it: as-of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    bash | mandates ti                        | timeline
                    bash | ./mandates as-of --ki              | --kind
                    bash | ./mandates as-of --kind eu         | eu-csdp
                    bash | ./mandates timeline --format tim   | timelinejs
                    bash | ./mandates cite --format csl       | csl-json
                    bash | ./mandates claims --verdict contra | contradicted
                    bash | ./mandates completion z            | zsh
                    zsh  | ./mandates drift --by mo           | month
                    """)
    void shellsComplete(String shell, String typed, String completed) throws Exception {
        assumeTrue(isThere(shell), shell + " is not installed");
        Path script = Files.writeString(temporary.resolve("completion"), printed("completion", shell));
        String words = typed.replaceAll("(\\S+)", "'$1'");
        int last = typed.split(" ").length - 1;

        assertThat(output(
                                shell,
                                "-c",
                                "source %s; if [ -n \"$ZSH_VERSION\" ]; then emulate sh; fi; COMP_WORDS=(%s); COMP_CWORD=%d; COMP_LINE='%s'; COMP_POINT=%d; _complete_mandates; printf '%%s\\n' \"${COMPREPLY[@]}\""
                                        .formatted(script, words, last, typed, typed.length()))
                        .lines())
                .contains(completed);
    }

    private static boolean isThere(String program) throws Exception {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        process.waitFor();
        return output;
    }
}
