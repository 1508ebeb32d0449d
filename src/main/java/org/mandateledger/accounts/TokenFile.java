package org.mandateledger.accounts;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.mandateledger.asking.InvalidQuestion;
import org.mandateledger.format.AnswerJson;
import org.mandateledger.store.StoreFailed;
import org.mandateledger.store.WholeFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The file of tokens, readable by its owner only. It is read anew each time, so that what was revoked is so at once. */
final class TokenFile {
    private static final JsonMapper JSON = AnswerJson.indented()
            .rebuild()
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private final Path file;

    TokenFile(Path file) {
        this.file = file;
    }

    private record Content(List<Kept> tokens) {}

    /** @throws StoreFailed where it cannot be read, or is of the form that knew no scopes */
    List<Kept> read() {
        try {
            return Files.exists(file) ? tokens(JSON.readTree(Files.readString(file))) : List.of();
        } catch (IOException e) {
            throw new StoreFailed(
                    "the token file %s cannot be read (%s)".formatted(file, e.getMessage()),
                    "let the program's user own it, with mode 600");
        } catch (JacksonException | InvalidQuestion | IllegalArgumentException | NullPointerException e) {
            throw new StoreFailed(
                    "the token file %s is damaged (%s)".formatted(file, e.getMessage()),
                    "mend it, or delete it and make the tokens anew: ./mandates tokens create NAME");
        }
    }

    private List<Kept> tokens(JsonNode content) {
        if (content.isArray()) {
            throw new StoreFailed(
                    "the token file %s was written before tokens had scopes; nothing in it counts".formatted(file),
                    "move it away, and make each maintainer a new token: ./mandates tokens create NAME");
        }
        return List.copyOf(JSON.treeToValue(content, Content.class).tokens());
    }

    /** One process at a time, and in it one thread, so that no change undoes another. */
    void change(Consumer<List<Kept>> change) {
        Path whole = file.toAbsolutePath();
        Path lock = whole.resolveSibling("." + whole.getFileName() + ".lock");
        try {
            Files.createDirectories(Objects.requireNonNull(whole.getParent()));
            synchronized (TokenFile.class) {
                changeAlone(lock, change);
            }
        } catch (IOException e) {
            throw new StoreFailed(
                    "the token file %s cannot be written (%s)".formatted(file, e.getMessage()),
                    "name another place by --tokens, make its folder writable, or run the command as the user whose file it is");
        }
    }

    private void changeAlone(Path lock, Consumer<List<Kept>> change) throws IOException {
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var _ = channel.lock()) {
            List<Kept> tokens = new ArrayList<>(read());
            change.accept(tokens);
            Content content = new Content(tokens);
            WholeFile.replaceSecret(
                    file, out -> out.write((JSON.writeValueAsString(content) + "\n").getBytes(StandardCharsets.UTF_8)));
        }
    }
}
