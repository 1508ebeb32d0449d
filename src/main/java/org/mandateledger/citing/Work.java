package org.mandateledger.citing;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/**
 * The work that is cited, as {@code CITATION.cff} describes it.
 *
 * @param licence of the data, of which answers are made
 */
public record Work(List<String> authors, String title, String version, String licence) {
    private static final String FILE = "/CITATION.cff";

    static Work described() {
        try (InputStream file = Objects.requireNonNull(Work.class.getResourceAsStream(FILE), FILE)) {
            Map<String, Object> cff = new Yaml(new SafeConstructor(new LoaderOptions())).load(file);
            return new Work(
                    list(cff, "authors").map(Work::name).toList(),
                    String.valueOf(cff.get("title")),
                    String.valueOf(cff.get("version")),
                    list(cff, "license")
                            .map(String::valueOf)
                            .filter(it -> it.startsWith("CC"))
                            .findFirst()
                            .orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
    }

    /** What stands on a title page before the colon. */
    String shortTitle() {
        return title.split(":", 2)[0];
    }

    private static Stream<?> list(Map<String, Object> cff, String name) {
        return cff.get(name) instanceof List<?> list ? list.stream() : Stream.ofNullable(cff.get(name));
    }

    private static String name(Object author) {
        Map<?, ?> named = (Map<?, ?>) author;
        return Optional.ofNullable(named.get("name"))
                .map(String::valueOf)
                .orElseGet(() -> named.get("given-names") + " " + named.get("family-names"));
    }
}
