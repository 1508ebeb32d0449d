package org.mandateledger.exporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the README's lines for pandas over the panel of the committed ledger. Needs a Python with pandas: {@code
 * python3}, or the one that the environment's {@code PYTHON} names.
 */
class PandasTest {
    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path temporary;

    private static final String PYTHON =
            Optional.ofNullable(System.getenv("PYTHON")).orElse("python3");

    @Test
    void theLinesOfTheReadmeReadThePanel() throws Exception {
        assumeTrue(hasPandas(), "no pandas in " + PYTHON + "; install it, or name another Python in PYTHON");
        Exported.text(
                Path.of("events"),
                "panel",
                "--out",
                temporary.resolve("panel.csv").toString());
        String printed = run(snippet());
        assertThat(printed).contains("multidimensional").doesNotContain("Traceback");
    }

    private static String snippet() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int from = readme.indexOf("```python\n");
        assertThat(from).as("README.md has a block of Python").isPositive();
        return readme.substring(from + "```python\n".length(), readme.indexOf("```", from + 3));
    }

    private boolean hasPandas() throws InterruptedException {
        try {
            return run("import pandas; print('pandas is there')").contains("pandas is there");
        } catch (IOException _) {
            return false;
        }
    }

    private String run(String program) throws IOException, InterruptedException {
        Process python = new ProcessBuilder(List.of(PYTHON, "-c", program))
                .directory(temporary.toFile())
                .redirectErrorStream(true)
                .start();
        String printed = new String(python.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(python.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return printed;
    }
}
