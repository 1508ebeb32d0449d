package org.mandateledger.operation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Finds operations by any name that they ever bore: id, acronym or full name, in any language, accents or none. */
public final class Naming {
    private final Map<String, Set<String>> byName = new LinkedHashMap<>();
    private final List<String> ids;

    private Naming(List<String> ids) {
        this.ids = ids;
    }

    static Naming of(Knowledge known) {
        Naming naming = new Naming(known.operations());
        for (String id : naming.ids) {
            borne(id, known)
                    .forEach(name -> naming.byName
                            .computeIfAbsent(folded(name), _ -> new LinkedHashSet<>())
                            .add(id));
        }
        return naming;
    }

    /** The full names and acronyms that an operation ever bore, in any language. */
    public static Stream<String> borne(String id, Knowledge known) {
        return known.history(id).stream()
                .flatMap(placed -> names(placed.event().fact()))
                .flatMap(name -> Stream.concat(Stream.of(name.name()), name.acronym().stream()));
    }

    /** What was found under a name. */
    public sealed interface Found {
        record One(String id) implements Found {}

        record Several(List<String> ids) implements Found {}

        /** @param near names near it */
        record None(List<String> near) implements Found {}
    }

    public Found find(String name) {
        String folded = folded(name);
        if (ids.contains(folded)) {
            return new Found.One(folded);
        }
        List<String> found = List.copyOf(byName.getOrDefault(folded, Set.of()));
        if (found.isEmpty()) {
            List<String> known = new ArrayList<>(ids);
            known.addAll(byName.keySet());
            return new Found.None(Near.to(folded, known));
        }
        return found.size() == 1 ? new Found.One(found.getFirst()) : new Found.Several(found);
    }

    /** Ids of those that have all these words in one of their names, in any language, with accents or without. */
    public Set<String> containing(String words) {
        List<String> wanted = Stream.of(folded(words).split("\\s+", -1)).toList();
        Set<String> found = new LinkedHashSet<>();
        ids.stream().filter(id -> wanted.stream().allMatch(id::contains)).forEach(found::add);
        byName.forEach((name, bearers) -> {
            if (wanted.stream().allMatch(name::contains)) {
                found.addAll(bearers);
            }
        });
        return found;
    }

    /** Those that a fact gives, to whatever it is about. */
    public static Stream<Fact.Name> names(Fact fact) {
        return switch (fact) {
            case Fact.OperationEstablished it -> it.names().stream();
            case Fact.OperationRenamed it -> it.names().stream();
            case Fact _ -> Stream.empty();
        };
    }

    /** Without case and accents, as names are compared. */
    public static String folded(String name) {
        return Normalizer.normalize(name.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }
}
