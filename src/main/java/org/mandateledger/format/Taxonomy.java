package org.mandateledger.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The published taxonomy of tasks. */
public record Taxonomy(List<Task> tasks) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param civilianMandate whether it counts towards a multidimensional mandate
     * @param fieldMissionsDashboard and {@code unpmm}: the corresponding category there, where there is one
     */
    public record Task(
            String id,
            String label,
            String definition,
            boolean civilianMandate,
            Optional<String> fieldMissionsDashboard,
            Optional<String> unpmm) {}

    public static Taxonomy published() {
        try (InputStream in = Optional.ofNullable(Taxonomy.class.getResourceAsStream("/taxonomy/tasks.json"))
                .orElseThrow()) {
            return new Taxonomy(List.of(JSON.readValue(in, Task[].class)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<String> ids() {
        return tasks.stream().map(Task::id).toList();
    }
}
