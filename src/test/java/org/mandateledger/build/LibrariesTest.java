package org.mandateledger.build;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every library, those of the tests too, is byte for byte the one that was looked at when it was taken up. After a
 * deliberate change of versions {@code mvn test -Dtest=LibrariesTest -Dlibraries=write} writes the list anew.
 */
class LibrariesTest {
    private static final Path PINNED = Path.of("src/test/resources/libraries.sha256");

    @Test
    void everyLibraryIsTheOneThatWasPinned() throws IOException {
        List<String> found = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> entry.endsWith(".jar"))
                .map(Path::of)
                .sorted(Comparator.comparing(jar -> jar.getFileName().toString()))
                .map(jar -> sha256(jar) + "  " + jar.getFileName())
                .toList();
        if ("write".equals(System.getProperty("libraries"))) {
            Files.write(PINNED, found);
        }
        assertThat(found)
                .as("%s; after a deliberate change: mvn test -Dtest=LibrariesTest -Dlibraries=write", PINNED)
                .containsExactlyElementsOf(Files.readAllLines(PINNED));
    }

    @Test
    void theBillOfMaterialsListsWhatTheProgramIsMadeOf() throws IOException {
        JsonNode bill;
        try (InputStream json =
                Objects.requireNonNull(getClass().getResourceAsStream("/META-INF/sbom/application.cdx.json"))) {
            bill = JsonMapper.shared().readTree(json);
        }
        assertThat(bill.at("/metadata/component/name").asString()).isEqualTo("mandate-ledger");
        List<String> listed =
                bill.path("components").valueStream().map(LibrariesTest::listed).toList();
        List<String> pinned = Files.readAllLines(PINNED);
        assertThat(pinned.stream().map(line -> line.substring(0, 64))).containsAll(listed);
        assertThat(bill.path("components")
                        .valueStream()
                        .map(it -> it.path("name").asString()))
                .contains("axon-messaging", "picocli", "jackson-databind", "postgresql")
                .doesNotContain("junit-jupiter", "selenium-api");
    }

    private static String listed(JsonNode component) {
        return component
                .path("hashes")
                .valueStream()
                .filter(hash -> hash.path("alg").asString().equals("SHA-256"))
                .map(hash -> hash.path("content").asString())
                .findFirst()
                .orElseThrow();
    }

    private static String sha256(Path jar) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(jar)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
