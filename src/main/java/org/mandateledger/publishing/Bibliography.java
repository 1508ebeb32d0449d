package org.mandateledger.publishing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.mandateledger.asking.InvalidQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Titles and addresses of sources, from CSL-JSON; a source that is not listed is known by its id alone. */
public record Bibliography(Map<String, Source> sources) {
    public record Source(String title, Optional<String> address) {}

    public static Bibliography none() {
        return new Bibliography(Map.of());
    }

    /**
     * @return none where there is no such file
     * @throws InvalidQuestion where it is no bibliography
     */
    public static Bibliography read(Path file) {
        if (!Files.isRegularFile(file)) {
            return none();
        }
        try {
            Map<String, Source> sources = new TreeMap<>();
            JsonNode works = new JsonMapper().readTree(Files.readString(file));
            if (!works.isArray()) {
                throw none(file, "it is no array");
            }
            for (JsonNode entry : works) {
                String id = entry.path("id").asString("");
                String address = entry.path("URL").asString("");
                sources.put(
                        id,
                        new Source(
                                entry.path("title").asString(id),
                                Optional.of(address).filter(it -> it.matches("https?://.+"))));
            }
            return new Bibliography(sources);
        } catch (JacksonException e) {
            throw none(file, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; name the bibliography with --sources", e);
        }
    }

    private static InvalidQuestion none(Path file, String why) {
        return new InvalidQuestion("%s is no bibliography in CSL-JSON: %s; write an array of works, each with its id"
                .formatted(file, why));
    }

    public Source source(String id) {
        return Optional.ofNullable(sources.get(id)).orElseGet(() -> new Source(id, Optional.empty()));
    }
}
