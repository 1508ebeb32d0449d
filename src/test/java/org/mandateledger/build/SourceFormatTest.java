package org.mandateledger.build;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every source file stands in palantir format. {@code mvn test -Dtest=SourceFormatTest -Dformat=apply} rewrites them.
 *
 * <p>A test and not a Maven plugin, because plugins parse with the JDK that runs Maven, and JDK 17 cannot read record
 * patterns; tests run on the project's own JDK.
 */
class SourceFormatTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .build());

    @Test
    void everySourceFileIsFormatted() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src"))) {
            List<Path> unformatted = files.filter(file -> file.toString().endsWith(".java"))
                    .filter(SourceFormatTest::differs)
                    .toList();
            assertThat(unformatted)
                    .as("run: mvn test -Dtest=SourceFormatTest -Dformat=apply")
                    .isEmpty();
        }
    }

    private static boolean differs(Path file) {
        try {
            String text = Files.readString(file);
            String formatted = ImportOrderer.reorderImports(
                    RemoveUnusedImports.removeUnusedImports(FORMATTER.formatSource(text)),
                    JavaFormatterOptions.Style.PALANTIR);
            if (formatted.equals(text)) {
                return false;
            }
            if ("apply".equals(System.getProperty("format"))) {
                Files.writeString(file, formatted);
                return false;
            }
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FormatterException e) {
            throw new IllegalStateException(file + ": " + e.getMessage(), e);
        }
    }
}
