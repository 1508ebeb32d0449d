package org.mandateledger.reconciling;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.asking.NotFound;
import org.mandateledger.operation.Near;

/** Mappings that are shipped, and those of one's own. */
final class Mappings {
    static final List<String> SHIPPED = List.of("un-data-hub-pko", "resolutions");

    private Mappings() {}

    /**
     * @param as the name of one that is shipped, or a file whose name ends in .yml or .yaml
     * @throws NotFound where there is no such file
     * @throws InvalidQuestion where none is called so, or where it is written wrongly
     */
    static Mapping named(String as) {
        if (SHIPPED.contains(as)) {
            return MappingFile.parse(shipped(as), as);
        }
        if (!as.endsWith(".yml") && !as.endsWith(".yaml")) {
            throw new InvalidQuestion(
                    "--as: there is no mapping '%s'%s; it is one of %s, or a file of your own, as ./mapping.yml"
                            .formatted(as, Near.hint(as, SHIPPED), String.join(", ", SHIPPED)));
        }
        if (!Files.isRegularFile(Path.of(as))) {
            throw new NotFound("there is no file %s; docs/reconcile.md shows how to write one".formatted(as));
        }
        try {
            return MappingFile.parse(Files.readString(Path.of(as)), as);
        } catch (CharacterCodingException _) {
            throw new InvalidQuestion(as + " is not UTF-8 text; save it as UTF-8");
        } catch (IOException e) {
            throw new UncheckedIOException(as + " cannot be read", e);
        }
    }

    private static String shipped(String name) {
        try (InputStream in =
                Objects.requireNonNull(Mappings.class.getResourceAsStream("/mappings/" + name + ".yml"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("the mapping " + name + " cannot be read", e);
        }
    }
}
