package org.mandateledger.recording;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.mandateledger.asking.NotFound;
import org.mandateledger.format.DomainModule;
import org.mandateledger.format.EventJson;
import org.mandateledger.format.InvalidLine;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a file that is to be recorded: a whole change set, or events alone in any form of docs/events.md. */
final class ChangeSetFile {
    private static final long LARGEST = 16L * 1024 * 1024;

    private static final JsonMapper JSON = DomainModule.mapper();

    private ChangeSetFile() {}

    static Submission read(Path file) {
        try {
            if (Files.size(file) > LARGEST) {
                throw new InvalidLine(
                        "%s has more than %d MB; split it into several change sets".formatted(file, LARGEST >> 20));
            }
            return submission(Files.readString(file));
        } catch (NoSuchFileException e) {
            throw new NotFound("there is no file " + file);
        } catch (MalformedInputException e) {
            throw new InvalidLine(file + " is not UTF-8 text; save it as UTF-8", e);
        } catch (InvalidLine e) {
            throw new InvalidLine(file + " " + e.getMessage(), e);
        } catch (IOException e) {
            throw new NotFound("%s cannot be read: %s".formatted(file, e.getMessage()));
        }
    }

    private static Submission submission(String text) {
        return json(text)
                .filter(Submission::isOne)
                .map(Submission::of)
                .orElseGet(() -> new Submission(Optional.empty(), Optional.empty(), EventJson.file(text)));
    }

    private static Optional<JsonNode> json(String text) {
        try {
            return Optional.of(JSON.readTree(text));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }
}
