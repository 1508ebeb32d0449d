package org.mandateledger.pages.forms;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.mandateledger.operation.EventType;

/** What fields and types of events are called, and what there is to say of them, by their names. */
public final class Wording {
    private final Properties fields = read("/schemas/fields.properties");
    private final Properties types = read("/schemas/descriptions.properties");

    public String description(EventType type) {
        return types.getProperty(type.name(), "");
    }

    /** @param path with or without the places in lists */
    public String label(String of, String path) {
        return find(of, path, "").orElse(path);
    }

    String help(String of, String path) {
        return find(of, path, ".help").orElse("");
    }

    /** One entry of a list. */
    String one(String of, String path) {
        return find(of, path, ".one").orElseGet(() -> label(of, path));
    }

    /** The narrowest name that is described: of that type, at that place, anywhere. */
    private Optional<String> find(String of, String path, String what) {
        String plain = path.replaceAll("\\[[0-9]+]", "");
        return Stream.of(of + "." + plain, plain, plain.substring(plain.lastIndexOf('.') + 1))
                .flatMap(key -> Optional.ofNullable(fields.getProperty(key + what)).stream())
                .findFirst();
    }

    private static Properties read(String resource) {
        Properties read = new Properties();
        try (InputStream in =
                Optional.ofNullable(Wording.class.getResourceAsStream(resource)).orElseThrow()) {
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
