package org.mandateledger.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.SourceReference;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The ids of the works that events may cite, from a CSL-JSON file. */
public final class Bibliography {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Optional<Set<String>> ids;
    private final Path file;

    private Bibliography(Path file, Optional<Set<String>> ids) {
        this.file = file;
        this.ids = ids;
    }

    /** A file that is not there has nothing to say. */
    public static Bibliography in(Path file) {
        if (!Files.exists(file)) {
            return new Bibliography(file, Optional.empty());
        }
        try {
            return new Bibliography(
                    file,
                    Optional.of(StreamSupport.stream(
                                    JSON.readTree(Files.readString(file)).spliterator(), false)
                            .map(entry -> entry.path("id").asString(""))
                            .collect(Collectors.toSet())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (JacksonException e) {
            throw new InvalidQuestion("%s is no bibliography in CSL-JSON: %s".formatted(file, e.getOriginalMessage()));
        }
    }

    List<String> missing(Knowledge known) {
        return ids.map(there -> known.events()
                        .flatMap(event -> event.event().sources().stream()
                                .map(SourceReference::source)
                                .filter(source -> !there.contains(source))
                                .map(source -> "%s cites '%s', which is not in %s. Remedy: add the work there"
                                        .formatted(event.event().id(), source, file)))
                        .toList())
                .orElse(List.of());
    }
}
