package org.mandateledger.claims;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mandateledger.asking.InvalidQuestion;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The claims of a folder, a file a source. */
final class ClaimFiles {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .build();

    private ClaimFiles() {}

    /**
     * In the order of the files' names; none where there is no such folder.
     *
     * @throws InvalidQuestion naming the file and what is wrong in it
     */
    static List<ClaimedBy> in(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<ClaimedBy> all = files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .map(ClaimFiles::read)
                    .toList();
            refuseTwice(all);
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(folder + " cannot be read; name the folder of claims with --claims", e);
        }
    }

    private static ClaimedBy read(Path file) {
        try {
            return JSON.readValue(Files.readString(file), ClaimedBy.class);
        } catch (JacksonException e) {
            throw new InvalidQuestion("%s: %s; mend the file".formatted(file, e.getMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private static void refuseTwice(List<ClaimedBy> all) {
        Set<String> seen = new HashSet<>();
        all.stream()
                .flatMap(by -> by.claims().stream())
                .map(Claim::id)
                .filter(id -> !seen.add(id))
                .findFirst()
                .ifPresent(id -> {
                    throw new InvalidQuestion("two claims have the id %s; give one of them another".formatted(id));
                });
    }
}
