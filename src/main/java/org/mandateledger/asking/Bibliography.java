package org.mandateledger.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The works that events may cite, from CSL-JSON; a work that is not listed is known by its id alone.
 *
 * @param file where they are listed; none where there is no such file, which has nothing to say
 */
public record Bibliography(Optional<Path> file, Map<String, Source> sources) {
    /** @param number a document's symbol */
    public record Source(String title, Optional<String> address, Optional<String> publisher, Optional<String> number) {}

    /** @throws InvalidQuestion where the file is no bibliography */
    public static Bibliography in(Path file) {
        if (!Files.exists(file)) {
            return new Bibliography(Optional.empty(), Map.of());
        }
        try {
            JsonNode works = new JsonMapper().readTree(Files.readString(file));
            if (!works.isArray()) {
                throw none(file, "it is no array");
            }
            Map<String, Source> sources = new TreeMap<>();
            for (JsonNode work : works) {
                String id = work.path("id").asString("");
                String address = work.path("URL").asString("");
                sources.put(
                        id,
                        new Source(
                                work.path("title").asString(id),
                                Optional.of(address).filter(it -> it.matches("https?://.+")),
                                text(work, "publisher").or(() -> text(work, "authority")),
                                text(work, "number")));
            }
            return new Bibliography(Optional.of(file), sources);
        } catch (JacksonException e) {
            throw none(file, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; make it readable, or name another", e);
        }
    }

    private static Optional<String> text(JsonNode work, String field) {
        return Optional.of(work.path(field).asString("")).filter(it -> !it.isEmpty());
    }

    private static InvalidQuestion none(Path file, String why) {
        return new InvalidQuestion("%s is no bibliography in CSL-JSON: %s; write an array of works, each with its id"
                .formatted(file, why));
    }

    public boolean lists(String id) {
        return sources.containsKey(id);
    }

    public Source source(String id) {
        return Optional.ofNullable(sources.get(id))
                .orElseGet(() -> new Source(id, Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
