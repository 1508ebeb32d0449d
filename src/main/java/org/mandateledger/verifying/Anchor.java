package org.mandateledger.verifying;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.operation.Knowledge;
import org.mandateledger.operation.RecordedEvent;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A position and its hash, published elsewhere: what shows that lines were lost at the end of a ledger. */
public final class Anchor {
    static final Anchor NONE = new Anchor(Path.of(""), Optional.empty());
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private record Published(long position, String hash) {}

    private final Path file;
    private final Optional<Published> published;

    private Anchor(Path file, Optional<Published> published) {
        this.file = file;
        this.published = published;
    }

    /** From a published {@code head.json}; one that is not there has nothing to say. */
    public static Anchor in(Path file) {
        if (!Files.exists(file)) {
            return new Anchor(file, Optional.empty());
        }
        try {
            JsonNode head = JSON.readTree(Files.readString(file));
            if (!head.path("position").isIntegralNumber() || !head.path("hash").isString()) {
                throw unreadable(file, "it has no position and hash");
            }
            return new Anchor(
                    file,
                    Optional.of(new Published(
                            head.path("position").asLong(), head.path("hash").asString())));
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        } catch (JacksonException e) {
            throw unreadable(file, e.getOriginalMessage());
        }
    }

    private static InvalidQuestion unreadable(Path file, String why) {
        return new InvalidQuestion(
                "%s is no published head: %s; make it anew with: ./mandates publish".formatted(file, why));
    }

    List<String> contradicts(Knowledge known) {
        return published
                .filter(there -> there.position() > 0)
                .filter(there -> known.events()
                        .filter(event -> event.position() == there.position())
                        .map(RecordedEvent::hash)
                        .noneMatch(there.hash()::equals))
                .map(there -> List.of(
                        "%s says that position %d has hash %s, which this ledger does not bear out. Remedy: restore the lines that are missing or changed"
                                .formatted(file, there.position(), there.hash())))
                .orElse(List.of());
    }
}
