package org.mandateledger.exporting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mandateledger.operation.Label;

/**
 * Where things are found: under the address at which the ledger is served, where it is known. Their names do not hang
 * on it.
 *
 * @param said what the export was told, for its own address
 */
record Links(Optional<String> base, Format format, Map<Option, List<String>> said) {
    private static final String NAME = "urn:mandate-ledger:";
    private static final String API = "/api/v1";

    Links {
        said = said.isEmpty() ? Map.of() : Map.copyOf(said);
    }

    /** A name for ever, on whichever server. */
    static String name(String sort, String id) {
        return NAME + sort + ":" + encoded(id);
    }

    /** The name of what an export is about: the same selection has the same, whatever its page. */
    String name() {
        Map<Option, List<String>> selected = ordered();
        selected.remove(Option.LIMIT);
        selected.remove(Option.BEFORE);
        String query = query(selected);
        return NAME + Label.of(format) + (query.isEmpty() ? "" : ":" + encoded(query));
    }

    Optional<String> event(String id) {
        return base.map(it -> it + API + "/events/" + encoded(id));
    }

    /** Where a person or a program reads on about an event; its name where nothing is served. */
    String eventOrName(String id) {
        return event(id).orElseGet(() -> name("event", id));
    }

    Optional<String> home() {
        return base.map(it -> it + "/");
    }

    Optional<String> self() {
        return base.map(it -> address(it, format, ordered()));
    }

    /** The page of what was recorded before a position. */
    Optional<String> before(long position) {
        Map<Option, List<String>> next = ordered();
        next.put(Option.BEFORE, List.of(Long.toString(position)));
        return base.map(it -> address(it, format, next));
    }

    /** Another export as of the same knowledge. */
    Optional<String> export(Format other) {
        Map<Option, List<String>> known = ordered();
        known.keySet().retainAll(List.of(Option.KNOWN_AT));
        return base.map(it -> address(it, other, known));
    }

    private static String address(String base, Format format, Map<Option, List<String>> said) {
        String query = query(said);
        return base + API + "/exports/" + Label.of(format) + (query.isEmpty() ? "" : "?" + query);
    }

    /** As the query of an address, without the question mark. */
    private static String query(Map<Option, List<String>> said) {
        return said.entrySet().stream()
                .flatMap(each -> each.getValue().stream()
                        .map(word -> each.getKey().parameter() + "=" + URLEncoder.encode(word, StandardCharsets.UTF_8)))
                .collect(Collectors.joining("&"));
    }

    private Map<Option, List<String>> ordered() {
        Map<Option, List<String>> ordered = new EnumMap<>(Option.class);
        ordered.putAll(said);
        return ordered;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
