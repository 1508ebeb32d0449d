package org.mandateledger.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.mandateledger.operation.Near;
import tools.jackson.databind.json.JsonMapper;

/** The published codes and names of areas: what states are called in the lists of political science, and in which years. */
public final class AreaCodes {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Area> areas;

    private AreaCodes(Map<String, Area> areas) {
        this.areas = areas;
    }

    /**
     * @param iso3 ISO 3166-1 alpha-3, former countries included
     * @param region code of the sub-region that M49 counts it to, in Africa south of the Sahara and Latin America of the
     *     intermediate region; by where it lies, where M49 has it not
     */
    private record Area(String iso3, String name, String region, List<Coded> cow, List<Coded> gw) {}

    /** @param to the last year of the state system in which it is listed so; empty while it is */
    private record Coded(int code, int from, Optional<Integer> to) {
        boolean in(int year) {
            return from <= year && to.map(last -> year <= last).orElse(true);
        }
    }

    public static AreaCodes published() {
        try (InputStream in = Optional.ofNullable(AreaCodes.class.getResourceAsStream("/taxonomy/areas.json"))
                .orElseThrow()) {
            return new AreaCodes(Stream.of(JSON.readValue(in, Area[].class))
                    .collect(Collectors.toMap(Area::iso3, Function.identity())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The codes of all areas that there are, and of those that are no more and are listed here. */
    public Set<String> known() {
        Set<String> known = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
        known.addAll(areas.keySet());
        return known;
    }

    /** Codes near a mistyped one, or of areas that are called so; as {@link Near#hint}. */
    public String hint(String typed) {
        List<String> called = areas.values().stream()
                .filter(area -> area.name().equalsIgnoreCase(typed.strip()))
                .map(Area::iso3)
                .toList();
        return called.isEmpty()
                ? Near.hint(typed.toUpperCase(Locale.ROOT), known())
                : "; near it: " + String.join(", ", called);
    }

    /** The short English names of the areas listed here, by code. */
    public Map<String, String> names() {
        return areas.values().stream()
                .sorted(Comparator.comparing(Area::name))
                .collect(Collectors.toMap(Area::iso3, Area::name, (one, _) -> one, LinkedHashMap::new));
    }

    /** The short English name of an area. */
    public Optional<String> name(String iso3) {
        return Optional.ofNullable(areas.get(iso3)).map(Area::name);
    }

    /** The code of the region that an area lies in. */
    Optional<String> region(String iso3) {
        return Optional.ofNullable(areas.get(iso3)).map(Area::region);
    }

    /** The code of the Correlates of War project in that year, where the area was a state that it lists. */
    public Optional<Integer> cow(String iso3, int year) {
        return code(iso3, year, Area::cow);
    }

    /** The code of Gleditsch and Ward's list of independent states in that year. */
    public Optional<Integer> gleditschWard(String iso3, int year) {
        return code(iso3, year, Area::gw);
    }

    /** In a year with two codes, the later one: it is the one at the year's end. */
    private Optional<Integer> code(String iso3, int year, Function<Area, List<Coded>> list) {
        return Optional.ofNullable(areas.get(iso3))
                .flatMap(area -> list.apply(area).stream()
                        .filter(code -> code.in(year))
                        .reduce((_, later) -> later)
                        .map(Coded::code));
    }
}
