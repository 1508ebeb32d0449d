package org.mandateledger.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;

/** The regions of the world, as the United Nations Statistics Division divides it (M49), and what lies in which. */
public record Regions(List<Region> all, AreaCodes areas) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    /**
     * @param id as it stands in addresses: {@code western-africa}
     * @param code of M49
     */
    public record Region(String id, String code, String name) {}

    public static Regions published() {
        try (InputStream in = Optional.ofNullable(Regions.class.getResourceAsStream("/taxonomy/regions.json"))
                .orElseThrow()) {
            return new Regions(List.of(JSON.readValue(in, Region[].class)), AreaCodes.published());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** By its id, its code or its name. */
    public Optional<Region> named(String name) {
        return all.stream()
                .filter(it -> it.id().equalsIgnoreCase(name)
                        || it.code().equals(name)
                        || it.name().equalsIgnoreCase(name))
                .findFirst();
    }

    /** Where an area lies; empty for one that is not among the published. */
    public Optional<Region> of(String iso3) {
        return areas.region(iso3)
                .flatMap(code ->
                        all.stream().filter(it -> it.code().equals(code)).findFirst());
    }
}
