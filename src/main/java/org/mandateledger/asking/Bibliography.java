package org.mandateledger.asking;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    public static final Bibliography NONE = new Bibliography(Optional.empty(), Map.of());

    /**
     * @param authors persons, as they are called
     * @param within the journal, or who published it
     * @param number a document's symbol
     */
    public record Source(
            String title,
            Optional<String> address,
            List<String> authors,
            Optional<String> within,
            Optional<Integer> year,
            Optional<String> number) {
        static Source of(String id, JsonNode work) {
            return new Source(
                    work.path("title").asString(id),
                    text(work, "URL").filter(it -> it.matches("https?://.+")),
                    work.path("author")
                            .valueStream()
                            .flatMap(author -> text(author, "family").stream()
                                    .map(family -> text(author, "given")
                                            .map(given -> given + " " + family)
                                            .orElse(family)))
                            .toList(),
                    text(work, "container-title")
                            .or(() -> text(work, "publisher"))
                            .or(() -> text(work, "authority")),
                    Optional.of(work.path("issued")
                                    .path("date-parts")
                                    .path(0)
                                    .path(0)
                                    .asInt(0))
                            .filter(it -> it > 0),
                    text(work, "number"));
        }

        private static Optional<String> text(JsonNode node, String name) {
            return Optional.of(node.path(name).asString("")).filter(it -> !it.isEmpty());
        }
    }

    /** @throws InvalidQuestion where the file is no bibliography */
    public static Bibliography in(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            JsonNode works = new JsonMapper().readTree(Files.readString(file));
            if (!works.isArray()) {
                throw none(file, "it is no array");
            }
            Map<String, Source> sources = new TreeMap<>();
            for (JsonNode work : works) {
                String id = work.path("id").asString("");
                sources.put(id, Source.of(id, work));
            }
            return new Bibliography(Optional.of(file), sources);
        } catch (JacksonException e) {
            throw none(file, e.getOriginalMessage());
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read; make it readable, or name another", e);
        }
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
                .orElseGet(() -> new Source(
                        id, Optional.empty(), List.of(), Optional.empty(), Optional.empty(), Optional.empty()));
    }
}
